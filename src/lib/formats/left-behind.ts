import type { TableName } from '../reading/schema.ts';
import { counted } from './remark-counts.ts';
import type { Contents } from './writer.ts';

/** Something that a format does not hold, in words: "166 reports". */
export interface LeftBehind {
	readonly words: string;
	/** Whether it is one thing, which stays; several stay. */
	readonly isOne: boolean;
}

/** The tables that few formats hold, with what one record and several are called. */
const nouns = {
	reports: ['report', 'reports'],
	events: ['event', 'events'],
	series: ['series point', 'series points'],
	rosters: ['roster', 'rosters'],
	claims: ['claim', 'claims']
} as const satisfies Partial<Record<TableName, readonly [one: string, many: string]>>;

/** So many things that are left behind; none where there are none. */
export function several(count: number, one: string, many: string): readonly LeftBehind[] {
	return count === 0 ? [] : [{ words: counted(count, one, many), isOne: count === 1 }];
}

/** The title of a dataset, which is left behind. */
export const theTitle: LeftBehind = { words: 'the title', isOne: true };

/** The records of some tables. */
export function recordsOf({ tables }: Contents, names: readonly (keyof typeof nouns)[]): readonly LeftBehind[] {
	return names.flatMap((name) => {
		const [one, many] = nouns[name];
		return several(tables.get(name)?.rows.length ?? 0, one, many);
	});
}

/** What the description of a dataset holds beside its title. */
export function descriptionOf({ descriptor }: Contents): readonly LeftBehind[] {
	const { vocabulary, story, notes, finding, basis, window } = descriptor.cadre;
	const { ties, portfolios, events, metrics, units, sides } = vocabulary;
	const labels = [ties, portfolios, events, metrics, units, sides].flatMap((words) => Object.keys(words));
	return [
		...several(story.length, 'story view', 'story views'),
		...several(notes.length, 'note', 'notes'),
		...several(labels.length, 'label of a code', 'labels of codes'),
		...(finding === '' && basis === '' ? [] : [{ words: 'the finding', isOne: true }]),
		...(window === undefined ? [] : [{ words: `the ${window.toLocaleString('en')}-day window`, isOne: true }])
	];
}

/** One sentence on what stays behind: "166 reports and 1 event stay behind."; none where nothing does. */
export function stayBehind(things: readonly LeftBehind[]): readonly string[] {
	const [first, another] = things;
	if (first === undefined) return [];
	const list = new Intl.ListFormat('en-GB').format(things.map(({ words }) => words));
	const stay = another === undefined && first.isOne ? 'stays' : 'stay';
	return [`${list.charAt(0).toUpperCase()}${list.slice(1)} ${stay} behind.`];
}

/** One sentence on so many things that are lost: "1 text is cut." None where there are none. */
export function lossOf(count: number, one: string, many: string): readonly string[] {
	return count === 0 ? [] : [`${counted(count, one, many)}.`];
}
