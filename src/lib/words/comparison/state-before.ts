import type { FateNames } from '../../dataset/vocabulary.ts';
import type { Id, Roster } from '../../dataset/dataset.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import type { Network } from '../../network/network.ts';
import { dayInText, wordsOfDay } from '../../time/day.ts';
import type { Count } from '../../history/count.ts';
import { partsWords, wordsOfFate } from '../count.ts';
import type { Comparison, Difference } from '../../history/comparison.ts';
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

/** The differences as a count says them; "6 left" could be taken for six who remain. */
const counted: readonly (readonly [Difference, string])[] = [
	['came', 'came'],
	['left', 'no longer there'],
	['changed', 'changed'],
	['stayed', 'as before']
];

/** What became of a roster, in one sentence: "Of 7, 6 no longer there and 1 changed". */
export function rosterDifference({ people }: Comparison, { members }: Roster): string {
	const parts = counted
		.map(([difference, words]) => ({ words, number: members.filter((id) => people.get(id) === difference).length }))
		.filter(({ number }) => number > 0)
		.map(({ words, number }) => `${number} ${words}`);
	return parts.length === 0
		? `Of ${members.length}, nobody is in the record yet`
		: `Of ${members.length}, ${listed(parts)}`;
}

/** How somebody stood in the state before: "alive before", "not in the record before", "dead in the record". */
export function beforeWords({ of, before }: Comparison, person: Id, names: FateNames): string {
	const fate = before.fates.get(person);
	if (fate === undefined) return 'not in the record before';
	const contested = fate.contested ? ', contested,' : '';
	return `${wordsOfFate(fate, names)}${contested} ${of === 'record' ? 'in the record' : 'before'}`;
}
