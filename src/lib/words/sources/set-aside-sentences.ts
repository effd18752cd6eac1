import type { Dataset, Id, Roster } from '../../dataset/dataset.ts';
import { group } from 'd3-array';
import { type SetAside, setAsideBehind, sourcesSetAside } from '../../view/set-aside.ts';
import type { Known } from '../../history/known/known.ts';
import { nothingLeftOf } from '../../history/known/nothing-left.ts';
import { recordsByKind, type SourcedKind, type Tally } from '../../history/known/source-dependence.ts';
import { snapshotOn } from '../../history/snapshot.ts';
import { nameOfPerson } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { type Day, dayInText } from '../../time/day.ts';
import { countedAs } from '../../history/count.ts';
import { wordsOfFate } from '../count.ts';
import { tallyParts } from './dependence.ts';
import { setAsideNames } from './set-aside.ts';
import { capitalised, listed, numberOf, numberWord } from '../wording.ts';

/** Up to this many people are named in a sentence, the others are counted. */
const mostNamed = 4;

/**
 * What changes by what is set aside, in sentences: the rosters that lose all their sources, the one in view first; how many
 * records no longer count; of whom nothing is left; whose fate reads differently on the day. Empty if nothing is set aside.
 *
 * @param whole with nothing set aside
 * @param left the same without what is
 */
export function setAsideSentences(whole: Known, left: Known, roster: Roster, day: Day): readonly string[] {
	const { setAside } = left.network;
	if (setAside.size === 0) return [];
	const { dataset } = whole.network;
	const lists = listSentences(dataset, setAside, roster);
	const lost = lostWords(dataset, left.network);
	if (lists.length === 0 && lost === '') {
		return [`Nothing that counts rests on ${setAsideNames(setAside, dataset)} alone, so nothing changes.`];
	}
	return [
		...lists,
		...(lost === '' ? [] : [`No longer counted: ${lost}.`]),
		...goneSentences(whole, left, roster, day),
		...fateSentences(whole, left, roster, day)
	];
}

function listSentences(dataset: Dataset, setAside: ReadonlySet<SetAside>, roster: Roster): readonly string[] {
	const others = dataset.rosters.filter(({ id }) => id !== roster.id);
	return [roster, ...others].flatMap((each) => {
		const items = setAsideBehind({ sources: each.sources }, dataset, setAside);
		const list = each === roster ? `list of ${numberWord(roster.members.length)}` : `roster “${each.name}”`;
		return items.length === 0 ? [] : [`Without ${setAsideNames(items, dataset)} there is no ${list}.`];
	});
}

/** What no longer counts: "3 reports, 2 ties and the details of 1 person". */
function lostWords(whole: Dataset, { dataset: left, setAside }: Network): string {
	const [before, after] = [recordsByKind(whole), recordsByKind(left)];
	const gone = sourcesSetAside(whole, setAside);
	const lost: Tally = new Map(
		(['reports', 'occupancies', 'ties', 'events', 'values'] as const)
			.map((kind): readonly [SourcedKind, number] => [kind, before[kind].length - after[kind].length])
			.filter(([, number]) => number > 0)
	);
	const people = whole.people.filter(({ sources }) => sources.every((id) => gone.has(id))).length;
	const lines = whole.posts.filter(
		({ reportsTo }, index) => reportsTo !== undefined && left.posts[index]?.reportsTo === undefined
	).length;
	return listed(
		[
			...tallyParts(lost),
			people === 0 ? '' : `the details of ${numberOf(people, 'person', 'people')}`,
			lines === 0 ? '' : `${numberOf(lines, 'line')} of command`
		].filter((part) => part !== '')
	);
}

function goneSentences(whole: Known, left: Known, roster: Roster, day: Day): readonly string[] {
	const gone = nothingLeftOf(whole, left, day);
	const members = roster.members.filter((id) => gone.has(id));
	return members.length === 0 ? [] : [`Nothing dated is left of ${named(whole, members)}.`];
}

/** Whose fate reads differently; people who read alike stand together. */
function fateSentences(whole: Known, left: Known, roster: Roster, day: Day): readonly string[] {
	const { fates } = whole.network.dataset.vocabulary;
	const gone = nothingLeftOf(whole, left, day);
	const [before, after] = [snapshotOn(whole, day).fates, snapshotOn(left, day).fates];
	const turned = roster.members.filter((id) => countedAs(before.get(id)) !== countedAs(after.get(id)));
	const wordsOf = (id: Id) =>
		`${wordsOfFate(after.get(id), fates, gone.has(id))} instead of ${wordsOfFate(before.get(id), fates)}`;
	if (turned.length === 0) return [];
	const parts = [...group(turned, wordsOf)].map(([words, people]) => `${named(whole, people)}: ${words}.`);
	const read = numberOf(turned.length, 'person reads', 'people read');
	return [`${capitalised(dayInText(day))}, ${read} differently.`, ...parts];
}

function named({ network }: Known, people: readonly Id[]): string {
	const names = people.slice(0, mostNamed).map((id) => nameOfPerson(network, id));
	const others = people.length - names.length;
	return listed(others === 0 ? names : [...names, numberOf(others, 'other')]);
}
