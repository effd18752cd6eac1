import { graphOfContents } from '../graph/graph-of-contents.ts';
import { lossesOfGraph } from '../graph/losses-of-graph.ts';
import { lossOf } from '../left-behind.ts';
import type { Contents } from '../writer.ts';
import { countImpossible } from './write-xml.ts';

/** What a graph in XML leaves behind: what any graph does, and characters that XML cannot hold. */
export function lossesInXml(contents: Contents): readonly string[] {
	const graph = graphOfContents(contents);
	const { nodes, edges } = graph;
	const losses = lossesOfGraph(contents, graph);
	const texts = [...nodes.map(({ label }) => label), ...edges.map(({ kind }) => kind)];
	const items = [...nodes, ...edges];
	const attributes = items.flatMap((item) => [...item.attributes].flat());
	return [
		...losses,
		...lossOf(
			countImpossible([...texts, ...attributes]),
			'character that XML cannot hold stays behind',
			'characters that XML cannot hold stay behind'
		)
	];
}
