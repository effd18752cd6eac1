import { rollup } from 'd3-array';
import type { FateNames } from '../../dataset/vocabulary.ts';
import type { Id, Roster } from '../../dataset/dataset.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import type { Network } from '../../network/network.ts';
import { dayInText, wordsOfDay } from '../../time/day.ts';
import type { Count } from '../../history/count.ts';
import { partsWords, wordsOfFate } from '../count.ts';
import { type Comparison, type Difference, markedDifferences } from '../../history/comparison.ts';
import type { Fate } from '../../history/fate/fate.ts';
import { listed } from '../wording.ts';

/** What is compared: "28 October 2014 and 2 September 2016", "the record and the what-if on 2 September 2016". */
export function comparedWords({ of, before, after }: Comparison): string {
	return of === 'record'
		? `the record and the what-if ${dayInText(after.day)}`
		: `${wordsOfDay(before.day)} and ${wordsOfDay(after.day)}`;
}

/** Both counts in one sentence: "Of 7: 7 alive on 28 October 2014; 1 not known (Amir), 6 dead on 2 September 2016". */
export function comparedSummary(
	{ of, before, after }: Comparison,
	network: Network,
	countOn: (snapshot: Snapshot) => Count
): string {
	const counts = { before: countOn(before), after: countOn(after) };
	const [first, second] = [partsWords(counts.before, network), partsWords(counts.after, network)];
	const day = dayInText(after.day);
	return of === 'record'
		? `Of ${counts.after.of} ${day}: in the record ${first}; in the what-if ${second}`
		: `Of ${counts.after.of}: ${first} ${dayInText(before.day)}; ${second} ${day}`;
}

/**
 * What became of somebody: "came", "changed", "as before"; of whoever was lost, or has been since, that they were: "dead since",
 * "alive instead of dead". "6 left" could be taken for six who remain.
 */
export function becameWords(
	{ of, people, before, after }: Comparison,
	person: Id,
	names: FateNames
): string | undefined {
	const [was, is] = [before.fates.get(person), after.fates.get(person)];
	switch (people.get(person)) {
		case undefined:
			return undefined;
		case 'came':
			if (was?.kind !== 'lost') return 'came';
			return of === 'record' ? insteadWords(is, was, names) : `no longer ${wordsOfFate(was, names)}`;
		case 'left':
			if (is?.kind !== 'lost') return 'no longer there';
			return of === 'record' ? insteadWords(is, was, names) : `${wordsOfFate(is, names)} since`;
		case 'changed':
			return 'changed';
		case 'stayed':
			return 'as before';
	}
}

function insteadWords(is: Fate | undefined, was: Fate | undefined, names: FateNames): string {
	return `${wordsOfFate(is, names)} instead of ${wordsOfFate(was, names)}`;
}

/** What became of a roster, in one sentence: "Of 7, 6 dead since and 1 changed". */
export function rosterDifference(comparison: Comparison, { members }: Roster, names: FateNames): string {
	const words = inOrderOfDifference(comparison, members).flatMap((id) => becameWords(comparison, id, names) ?? []);
	const parts = [...rollup(words, (alike) => alike.length, String)].map(([became, number]) => `${number} ${became}`);
	return parts.length === 0
		? `Of ${members.length}, nobody is in the record yet`
		: `Of ${members.length}, ${listed(parts)}`;
}

function inOrderOfDifference({ people }: Comparison, members: readonly Id[]): readonly Id[] {
	const order: readonly Difference[] = [...markedDifferences, 'stayed'];
	return order.flatMap((difference) => members.filter((id) => people.get(id) === difference));
}

/** How somebody stood in the state before: "alive before", "not in the record before", "dead in the record". */
export function beforeWords({ of, before }: Comparison, person: Id, names: FateNames): string {
	const fate = before.fates.get(person);
	if (fate === undefined) return 'not in the record before';
	const contested = fate.contested ? ', contested,' : '';
	return `${wordsOfFate(fate, names)}${contested} ${of === 'record' ? 'in the record' : 'before'}`;
}
