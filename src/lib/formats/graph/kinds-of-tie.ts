import { withoutAccents } from '../../dataset/without-accents.ts';
import { idPattern } from '../../reading/cells.ts';
import type { Descriptor } from '../../reading/descriptor.ts';
import type { Remark } from '../import.ts';
import type { GraphEdge } from './graph.ts';
import { unusedIds } from './unused-ids.ts';

/** The kinds of tie that edges have. */
export interface KindsOfTie {
	/** The same edges, each with the code of its kind. */
	readonly edges: readonly GraphEdge[];
	readonly vocabulary: Descriptor['cadre']['vocabulary']['ties'];
	readonly remarks: readonly Remark[];
}

/** Attributes that may say what an edge is, where nothing else does; the first that is there. */
const heads = ['kind', 'interaction', 'relation', 'relationship', 'type', 'label'];

/** With more values than this an attribute tells edges apart, not kinds. */
const mostKinds = 24;

/**
 * Gives the kinds of edges codes of letters, digits and hyphens, each with its words and whether it has a direction. A kind of
 * which some edges have a direction and others none becomes two. Where no edge has a kind, an attribute with few values is
 * taken for it, such as "relation", with a remark.
 */
export function kindsOfTie(given: readonly GraphEdge[], file: string): KindsOfTie {
	const head = given.some(({ kind }) => kind !== '') ? undefined : headOfKind(given);
	const edges = head === undefined ? given : given.map((edge) => withKindFrom(head, edge));
	const directed = new Set(edges.filter((edge) => edge.directed).map(({ kind }) => kind));
	const labelOf = ({ kind, directed: is }: GraphEdge) =>
		`${kind === '' ? 'tie' : kind}${!is && directed.has(kind) ? ' (undirected)' : ''}`;
	const kinds = new Map(edges.map((edge) => [labelOf(edge), edge.directed]));
	const unused = unusedIds();
	const codes = new Map(Array.from(kinds.keys(), (label) => [label, unused(codeOf(label))]));
	const codeFor = (label: string) => codes.get(label) ?? label;
	return {
		edges: edges.map((edge) => ({ ...edge, kind: codeFor(labelOf(edge)) })),
		vocabulary: Object.fromEntries(Array.from(kinds, ([label, is]) => [codeFor(label), { label, directed: is }])),
		remarks:
			head === undefined
				? []
				: [{ list: 'guessed', place: { table: file }, what: `“${head}” was read as the kind of a tie.` }]
	};
}

function headOfKind(edges: readonly GraphEdge[]): string | undefined {
	const titles = [...new Set(edges.flatMap(({ attributes }) => [...attributes.keys()]))];
	return heads
		.flatMap((head) => titles.filter((title) => title.toLowerCase() === head))
		.find((title) => {
			const values = new Set(edges.map(({ attributes }) => attributes.get(title) ?? ''));
			return values.size <= mostKinds;
		});
}

function withKindFrom(head: string, edge: GraphEdge): GraphEdge {
	const attributes = new Map(edge.attributes);
	attributes.delete(head);
	return { ...edge, kind: edge.attributes.get(head)?.trim() ?? '', attributes };
}

/** The words of a kind as a code: "Works with" is `works-with`, and one without Latin letters `tie`. */
function codeOf(words: string): string {
	if (idPattern.test(words)) return words;
	return (
		withoutAccents(words)
			.match(/[a-z0-9]+/g)
			?.join('-') ?? 'tie'
	);
}
