import type { Id } from '../../dataset/dataset.ts';
import { group } from 'd3-array';
import type { Known } from '../../history/known/known.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import type { CastMember } from '../../network/cast.ts';
import { nameOfPerson, nameOfPost, nameOfTie } from '../../network/names.ts';
import { greatestOf, type Presence } from '../../time/presence.ts';
import { becameWords, beforeWords } from './state-before.ts';
import {
	type Comparison,
	type Difference,
	differenceOfPresences,
	type MarkedDifference,
	markedDifferences
} from '../../history/comparison.ts';
import { wordsOfFate } from '../count.ts';
import { type LossNames, lossNames } from '../measures/loss-names.ts';
import { personLine } from '../person/person-line.ts';
import { capitalised, listed, numberWord } from '../wording.ts';

/** One thing that came, left or changed. */
export interface ComparedEntry {
	/** The record that it leads to: a person, a post or a tie. */
	readonly id: Id;
	readonly name: string;
	/** What follows the name, with its own comma or colon. */
	readonly told: string;
}

/** What came, or left, or changed of a list; at least one entry. */
export interface ComparedGroup {
	readonly difference: MarkedDifference;
	/** What became of them, as a heading. */
	readonly title: string;
	/** How many there are, in words, and how many of them are not of the roster. People who left one post share an entry. */
	readonly number: string;
	readonly entries: readonly ComparedEntry[];
}

/** One list of a comparison. */
export interface ComparedList {
	readonly title: 'People' | 'Posts' | 'Ties' | 'Council ties';
	readonly groups: readonly ComparedGroup[];
	/** How many stayed, in words; empty where there is nothing to say. */
	readonly stayed: string;
}

/** A line of a list, with what became of it, and of how many it tells. */
type Line = ComparedEntry & {
	readonly difference: Difference;
	readonly title: string;
	readonly number: number;
	/** Whether it tells of somebody who is not of the roster. */
	readonly isOther?: boolean;
};

/**
 * A comparison in words: people, posts, ties, and council ties apart; empty lists are left out.
 *
 * @param known as of the later state
 */
export function comparedLists(
	known: Known,
	cast: ReadonlyMap<Id, CastMember>,
	comparison: Comparison
): readonly ComparedList[] {
	const ties = tieLines(known, comparison);
	const kindOf = ({ id }: Line) => known.network.ties.get(id)?.kind;
	const stated = ties.filter((tie) => kindOf(tie) !== 'council');
	const council = ties.filter((tie) => kindOf(tie) === 'council');
	return [
		listOf(
			'People',
			peopleLines(known, cast, comparison),
			lostBefore(comparison, lossNames(known.network.dataset.vocabulary.fates))
		),
		listOf('Posts', postLines(known, comparison)),
		listOf('Ties', stated),
		listOf('Council ties', council)
	].filter(({ groups, stayed }) => groups.length > 0 || stayed !== '');
}

function listOf(title: ComparedList['title'], lines: readonly Line[], among = ''): ComparedList {
	const of = (difference: Difference) => lines.filter((line) => line.difference === difference);
	const total = (some: readonly Line[]) => some.reduce((sum, { number }) => sum + number, 0);
	const stayed = total(of('stayed'));
	return {
		title,
		groups: markedDifferences.flatMap((difference) =>
			[...group(of(difference), (line) => line.title)].map(([title, entries]) => ({
				difference,
				title,
				number: howMany(total(entries), total(entries.filter(({ isOther }) => isOther === true))),
				entries
			}))
		),
		stayed: stayed === 0 ? '' : `${stayed} as before${among}`
	};
}

/** "14", "14, two not of the roster" */
function howMany(all: number, others: number): string {
	if (others === 0) return String(all);
	return others === all ? `${all}, not of the roster` : `${all}, ${numberWord(others)} not of the roster`;
}

/** How many of those who stayed were lost already. */
function lostBefore({ people, after }: Comparison, names: LossNames): string {
	const lost = [...people].filter(
		([id, difference]) => difference === 'stayed' && after.fates.get(id)?.kind === 'lost'
	).length;
	return lost === 0 ? '' : `, ${lost} of them already ${names.lost}`;
}

function peopleLines(known: Known, cast: ReadonlyMap<Id, CastMember>, comparison: Comparison): readonly Line[] {
	return [...cast].flatMap(([id, member]): readonly Line[] => {
		const difference = comparison.people.get(id);
		if (difference === undefined) return [];
		const told = `: ${fateTold(known, member, comparison, id)}`;
		const title = capitalised(becameWords(comparison, id, known.network.dataset.vocabulary.fates) ?? '');
		return [{ id, difference, title, number: 1, isOther: !member.member, name: nameOfPerson(known.network, id), told }];
	});
}

function fateTold(known: Known, member: CastMember, comparison: Comparison, id: Id): string {
	const { fates } = known.network.dataset.vocabulary;
	const { of, before, after } = comparison;
	const fate = after.fates.get(id);
	const was = beforeWords(comparison, id, fates);
	if (fate === undefined) return `not in the record; ${was}`;
	if (of === 'record') return `${was}, ${wordsOfFate(fate, fates)} in the what-if`;
	const now = fate.kind === 'lost' ? personLine(known, after.day, id, fate, member) : wordsOfFate(fate, fates);
	const contested = fate.contested ? ', contested' : '';
	const earlier = before.fates.get(id);
	// That somebody killed since was alive before goes without saying.
	const goesWithoutSaying = fate.kind === 'lost' && earlier?.kind === 'alive' && !earlier.contested;
	return `${now}${contested}${goesWithoutSaying ? '' : `; ${was}`}`;
}

/** Somebody in a post, all their occupancies of it together. */
interface Holding {
	readonly person: Id;
	readonly post: Id;
	/** In the earlier state, and in the later. */
	readonly was: Presence;
	readonly now: Presence;
	readonly difference: Difference;
}

/** A line for each post and difference, with the people it is about. */
function postLines(known: Known, comparison: Comparison): readonly Line[] {
	const holdings = holdingsOf(known, comparison);
	const lines = group(holdings, ({ difference, post }) => `${difference} ${post}`);
	return [...lines.values()].flatMap((alike): readonly Line[] => {
		const [first] = alike;
		if (first === undefined) return [];
		const { post, difference } = first;
		const names = alike.map(
			({ person, was, now }) => `${nameOfPerson(known.network, person)}${surelyWords(difference, was, now)}`
		);
		const name = nameOfPost(known.network, post);
		const told = `: ${namesWords(names)}${comparison.of === 'dates' ? succession(known, first, holdings) : ''}`;
		return [{ id: post, difference, title: titleOf(comparison, difference), number: alike.length, name, told }];
	});
}

/** Many names, some with brackets, are easier to tell apart by semicolons. */
function namesWords(names: readonly string[]): string {
	return names.length > 4 ? names.join('; ') : listed(names);
}

function holdingsOf({ network }: Known, { before, after, occupancies }: Comparison): readonly Holding[] {
	const compared = [...occupancies.keys()].flatMap((id) => network.occupancies.get(id) ?? []);
	return [...group(compared, ({ post, person }) => `${post} ${person}`).values()].flatMap((own) => {
		const holds = (snapshot: Snapshot) => greatestOf(own.map(({ id }) => snapshot.occupancies.get(id) ?? 'no'));
		const [was, now] = [holds(before), holds(after)];
		const difference = differenceOfPresences(was, now);
		return own.slice(0, 1).map(({ person, post }) => ({ person, post, was, now, difference }));
	});
}

/** Who was before, or came after, somebody in a post with one seat; empty where nobody was, or several. */
function succession(known: Known, { post, difference }: Holding, holdings: readonly Holding[]): string {
	if (known.network.posts.get(post)?.seats !== 1 || (difference !== 'came' && difference !== 'left')) return '';
	const [wanted, word] = difference === 'came' ? ['left', ', after'] : ['came', ', then'];
	const [other, ...more] = holdings.filter((holding) => holding.post === post && holding.difference === wanted);
	return other === undefined || more.length > 0 ? '' : `${word} ${nameOfPerson(known.network, other.person)}`;
}

function tieLines(known: Known, comparison: Comparison): readonly Line[] {
	const { before, after, ties } = comparison;
	return [...ties].flatMap(([id, difference]): readonly Line[] => {
		const tie = known.network.ties.get(id);
		if (tie === undefined) return [];
		const name = nameOfTie(known.network, tie);
		const surely = surelyWords(difference, before.ties.get(id) ?? 'no', after.ties.get(id) ?? 'no');
		const title = titleOf(comparison, difference);
		return [{ id, difference, title, number: 1, name: `${name}${surely}`, told: '' }];
	});
}

/** What became of a post's holders or a tie. */
function titleOf({ of }: Comparison, difference: Difference): string {
	const isOfRecord = of === 'record';
	switch (difference) {
		case 'came':
			return isOfRecord ? 'In the what-if only' : 'Came';
		case 'left':
			return isOfRecord ? 'In the record only' : 'Left';
		case 'changed':
			return isOfRecord ? 'Changed by the what-if' : 'Changed';
		case 'stayed':
			return 'As before';
	}
}

function surelyWords(difference: Difference, was: Presence, now: Presence): string {
	if (difference === 'changed') return now === 'yes' ? ' (now for sure)' : ' (perhaps still)';
	if (difference === 'came') return now === 'maybe' ? ' (perhaps)' : '';
	return difference === 'left' && was === 'maybe' ? ' (perhaps before)' : '';
}
