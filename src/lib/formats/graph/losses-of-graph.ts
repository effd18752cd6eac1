import { cellOf } from '../../reading/table.ts';
import { descriptionOf, lossOf, recordsOf, stayBehind } from '../left-behind.ts';
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
	return [
		...stayBehind(recordsOf(contents, ['reports', 'events', 'series', 'rosters', 'claims'])),
		...lossOf(sources, 'source stays behind, but for its id', 'sources stay behind, but for their ids'),
		...stayBehind(descriptionOf(contents)),
		...lossOf(broken, 'line that names no known record stays behind', 'lines that name no known record stay behind')
	];
}

/** How many edges the records of a dataset would be, if all that they name were there. */
function linesIn({ tables }: Contents): number {
	const [ties, terms, posts] = (['ties', 'occupancies', 'posts'] as const).map((name) => tables.get(name));
	const filled = (column: string) => posts?.rows.filter((row) => cellOf(posts, row, column) !== '').length ?? 0;
	return (ties?.rows.length ?? 0) + (terms?.rows.length ?? 0) + filled('body') + filled('reports_to');
}
