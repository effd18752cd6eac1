import type { Graph } from '../graph/graph.ts';
import { graphOfParts } from '../graph/graph-of-parts.ts';
import { importOfGraph } from '../graph/import-of-graph.ts';
import type { Format } from '../import.ts';
import { PajekNetwork } from './pajek-network.ts';
import { wordsOf } from './pajek-words.ts';

/** The first line that is not empty and no comment. */
const firstLine = /^[^\S\r\n]*(?<line>[^\s%].*)/m;

/** Networks of Pajek, `.net`. */
export const pajek: Format<string> = {
	name: 'Pajek',
	isIn: (content) => /^\*(?:network\b|vertices\s+\d)/i.test(firstLine.exec(content)?.groups?.['line'] ?? ''),
	read: (content, file) => importOfGraph(parsePajek(content, file), file)
};

/** What the lines under a heading are. */
type Section = 'vertices' | 'lines' | 'lists' | 'matrix' | 'other';

/**
 * The network in a file of Pajek; of several, the first. Times are plain numbers: `[1-3]` is from 1 to 4. Vertices that are
 * counted and not described have no label.
 */
export function parsePajek(content: string, file: string): Graph {
	const network = new PajekNetwork();
	let title = '';
	let section: Section = 'other';
	let isOver = false;
	for (const [index, given] of content.split(/\r\n?|\n/).entries()) {
		const line = given.trim();
		const number = index + 1;
		if (line === '' || line.startsWith('%')) continue;
		if (!line.startsWith('*')) {
			if (!isOver) readLine(line, number);
			continue;
		}
		const [heading = '', ...words] = wordsOf(line);
		const name = heading.slice(1).toLowerCase();
		const isAnother = name === 'network' || name === 'vertices' ? network.hasVertices : isOther(name);
		if (isAnother && !isOver) network.addOther(number);
		isOver ||= isAnother;
		if (isOver) continue;
		if (name === 'network') title = words.join(' ');
		section = sectionOf(name);
		if (section === 'vertices') network.announce(Number(words[0]), Number(words[1]), number);
		else if (section !== 'other') network.startLines(name.startsWith('edge'), words);
	}
	const { nodes, edges } = network.end();
	return graphOfParts(title, nodes, edges, network.counts.in(file));

	function readLine(line: string, number: number): void {
		const words = wordsOf(line);
		if (section === 'vertices') network.addVertex(words, number);
		if (section === 'lines') network.addLine(words, number);
		if (section === 'lists') network.addList(words, number);
		if (section === 'matrix') network.addMatrixRow(words, number);
	}
}

function sectionOf(name: string): Section {
	if (name === 'vertices') return 'vertices';
	if (name === 'arcs' || name === 'edges') return 'lines';
	if (name === 'arcslist' || name === 'edgeslist') return 'lists';
	return name === 'matrix' ? 'matrix' : 'other';
}

/** Whether a heading begins something that is no network: a partition, a vector. */
function isOther(name: string): boolean {
	return name !== 'network' && sectionOf(name) === 'other';
}
