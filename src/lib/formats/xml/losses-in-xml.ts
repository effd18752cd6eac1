import { graphOfContents } from '../graph/graph-of-contents.ts';
import { lossesOfGraph } from '../graph/losses-of-graph.ts';
import { counted } from '../remark-counts.ts';
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
	const count = countImpossible([...texts, ...attributes]);
	if (count === 0) return losses;
	const characters = counted(count, 'character that XML cannot hold stays', 'characters that XML cannot hold stay');
	return [...losses, `${characters} behind.`];
}
