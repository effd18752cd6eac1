import { rollups } from 'd3-array';
import type { Counts } from '../dataset/dataset.ts';
import { hasPosts } from '../dataset/presence-post.ts';
import {
	derivedTies,
	type FateNames,
	icons,
	type Portfolio,
	shapes,
	type TieKind,
	type Vocabulary
} from '../dataset/vocabulary.ts';
import type { Descriptor } from './descriptor.ts';
import type { Rows } from './read-tables.ts';

type Declared = Descriptor['cadre']['vocabulary'];
type DeclaredTies = Declared['ties'];

/** The vocabulary that a descriptor declares. What the tables use beyond it is declared for them: its label is its code. */
export function vocabularyOf(
	{ ties, portfolios, sides, fates }: Declared,
	rows: Rows,
	counts: Counts = 'fate'
): Vocabulary {
	const usual = usualFates(counts, rows);
	const kinds = codesIn(ties, usedIn(rows.ties, 'kind'));
	const allKinds = [...kinds, ...Object.keys(derivedTies).filter((id) => !kinds.includes(id))];
	const fields = codesIn(portfolios, usedIn(rows.posts, 'portfolio'));
	return {
		ties: new Map(allKinds.map((id) => [id, tieKind(id, ownOf(ties, id))])),
		portfolios: new Map(fields.map((id, index) => [id, portfolio(id, ownOf(portfolios, id), index)])),
		sides: new Map(
			codesIn(
				sides,
				rows.reports.flatMap(({ record }) => record.sides)
			).map((id) => [id, labelOf(id, sides)])
		),
		fates: { ...usual, lost: fates.lost ?? usual.lost, notLost: fates.notLost ?? usual.notLost }
	};
}

/** What a dataset that does not say calls its losses, by what it counts. Without any post it counts who is there. */
function usualFates(counts: Counts, { posts }: Rows): FateNames {
	if (counts === 'fate') return { lost: 'lost', notLost: 'alive' };
	return hasPosts(posts.map(({ record }) => record))
		? { lost: 'not in post', notLost: 'in post', dead: 'dead' }
		: { lost: 'not present', notLost: 'present', dead: 'dead' };
}

/** The label that a list declares for a code, else the code in words. */
export function labelOf(code: string, declared: Readonly<Record<string, string>>): string {
	return ownOf(declared, code) ?? inWords(code);
}

/** What a list of JSON declares for a code, and nothing that every object has. */
export function ownOf<Value>(declared: Readonly<Record<string, Value>>, code: string): Value | undefined {
	return Object.hasOwn(declared, code) ? declared[code] : undefined;
}

function tieKind(id: string, given: DeclaredTies[string] | undefined): TieKind {
	const {
		label = inWords(id),
		directed = false,
		binds = true,
		forward = label,
		backward = forward
	} = {
		...derived(id),
		...given
	};
	return { id, label, directed, binds, forward, backward };
}

/** What is known of kinds that nobody declares. */
function derived(id: string): DeclaredTies[string] {
	if (id === 'tie') return { forward: 'tied to' };
	return id === 'command' || id === 'council' ? derivedTies[id] : {};
}

/** Shapes and icons that are not given follow the order of the legend, so that portfolios look different. */
function portfolio(id: string, given: Declared['portfolios'][string] = {}, index: number): Portfolio {
	const [shape, icon] = [shapes[index % shapes.length] ?? 'circle', icons[index % icons.length] ?? 'person'];
	return { id, label: given.label ?? inWords(id), shape: given.shape ?? shape, icon: given.icon ?? icon };
}

/** The codes that are declared, in their order, then those that are only used, the most frequent first. */
function codesIn(declared: Readonly<Record<string, unknown>>, used: readonly string[]): readonly string[] {
	const undeclared = rollups(
		used.filter((code) => code !== '' && !Object.hasOwn(declared, code)),
		({ length }) => length,
		(code) => code
	).sort(([, a], [, b]) => b - a);
	return [...Object.keys(declared), ...undeclared.map(([code]) => code)];
}

function usedIn<Key extends string>(
	rows: readonly { readonly record: Readonly<Record<Key, string>> }[],
	column: Key
): readonly string[] {
	return rows.map(({ record }) => record[column]);
}

function inWords(code: string): string {
	return code.replaceAll(/[-_]/g, ' ');
}
