import { cellOf } from '../../reading/table.ts';
import { descriptionOf, recordsOf, stayBehind } from '../left-behind.ts';
import { counted } from '../remark-counts.ts';
import type { Contents } from '../writer.ts';
import { graphOfContents } from './graph-of-contents.ts';
import type { Graph } from './graph.ts';

/**
 * What a file of nodes and edges leaves behind, one short sentence each; the same for every format of graphs.
 *
 * @param graph what is written of the contents
 */
export function lossesOfGraph(contents: Contents, graph: Graph = graphOfContents(contents)): readonly string[] {
	const sources = contents.tables.get('sources')?.rows.length ?? 0;
	const broken = linesIn(contents) - graph.edges.length;
	const ended = endedByLoss(contents);
	return [
		...stayBehind(recordsOf(contents, ['reports', 'events', 'series', 'rosters', 'claims'])),
		...(sources === 0
			? []
			: [`${counted(sources, 'source stays behind, but for its id', 'sources stay behind, but for their ids')}.`]),
		...(ended === 0
			? []
			: [`${counted(ended, 'term that ended with a loss has', 'terms that ended with a loss have')} no end there.`]),
		...stayBehind(descriptionOf(contents)),
		...(broken === 0
			? []
			: [`${counted(broken, 'line that names no known record stays', 'lines that name no known record stay')} behind.`])
	];
}

/** How many terms have no end of their own and a holder who was lost, which only the reports say. */
function endedByLoss({ tables }: Contents): number {
	const [terms, reports] = [tables.get('occupancies'), tables.get('reports')];
	if (terms === undefined || reports === undefined) return 0;
	const losses = ['killed', 'died', 'captured'];
	const lost = new Set(
		reports.rows
			.filter((row) => losses.includes(cellOf(reports, row, 'what')))
			.map((row) => cellOf(reports, row, 'person'))
	);
	return terms.rows.filter((row) => cellOf(terms, row, 'end') === '' && lost.has(cellOf(terms, row, 'person'))).length;
}

/** How many edges the records of a dataset would be, if all that they name were there. */
function linesIn({ tables }: Contents): number {
	const [ties, terms, posts] = (['ties', 'occupancies', 'posts'] as const).map((name) => tables.get(name));
	const filled = (column: string) => posts?.rows.filter((row) => cellOf(posts, row, column) !== '').length ?? 0;
	return (ties?.rows.length ?? 0) + (terms?.rows.length ?? 0) + filled('body') + filled('reports_to');
}
