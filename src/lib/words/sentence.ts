import type { Id, Report } from '../dataset/dataset.ts';
import { inOrderOfPublication } from '../dataset/publication.ts';
import { changesBetween } from '../history/changes.ts';
import { decidingReports } from '../history/fate/fate.ts';
import type { Change, FateChange } from '../history/history.ts';
import type { Known } from '../history/known/known.ts';
import { seatingOn } from '../history/seats.ts';
import { onlySurer, touches } from '../history/stops.ts';
import { nameOfPerson, nameOfPost, nameOfTie, titleInText } from '../network/names.ts';
import type { Day } from '../time/day.ts';
import { fateWords } from './fate.ts';
import { whatSaidOf } from './reports/reports.ts';
import { capitalised, listed, whenNear, whereAndWhen } from './wording.ts';

/** One thing that changed on a day. */
export interface Sentence {
	/** The record it is about: a person, an occupancy, a tie or a report. */
	readonly about: Id;
	/** Without the day: "Amir killed near the river; announced by …". */
	readonly text: string;
	/** The sources it rests on. */
	readonly sources: readonly Id[];
}

type PresenceChange = Extract<Change, { kind: 'occupancy' | 'tie' }>;

/**
 * What changed on a day for the people drawn, in sentences: under clock `then` the reports published that day, then fates,
 * posts and ties. A post or tie that ends or becomes unsure through a fate is left to the sentence of that fate, and a tie
 * that follows from two posts to those of the posts.
 */
export function sentencesOn(known: Known, day: Day, people: ReadonlySet<Id>): readonly Sentence[] {
	const changes = changesBetween(known, day - 1, day).filter(
		(change) => !onlySurer(change) && touches(known.network, change, people)
	);
	const published = inOrderOfPublication(
		changes.flatMap(({ kind, id }) => (kind === 'report' ? (known.network.reports.get(id) ?? []) : []))
	);
	const fateChanges = changes.filter((change) => change.kind === 'fate');
	const byPosts = new Set(fateChanges.filter((change) => isByPosts(known, change)));
	const turned = new Set(fateChanges.filter((change) => !byPosts.has(change)).map(({ id }) => id));
	const others = changes.flatMap((change) => {
		if (change.kind === 'report') return [];
		if (change.kind === 'fate') {
			return byPosts.has(change) && isToldByPosts(known, change.id, changes) ? [] : fateSentence(known, change);
		}
		const sentenceOf = change.kind === 'occupancy' ? occupancySentence : tieSentence;
		return sentenceOf(known, change, turned);
	});
	return [...published.map((report) => reportSentence(known, report)), ...others];
}

function fateSentence(known: Known, change: FateChange): Sentence {
	const name = nameOfPerson(known.network, change.id);
	const reports = decidingReports(known.network, change.to);
	return {
		about: change.id,
		text: `${name} ${fateWords(known, change)}.${leftWords(known, change)}`,
		sources: [...new Set(reports.flatMap(({ sources }) => sources))]
	};
}

/** Whether somebody only came into a post or left it: where posts are counted, and no report or what-if decides. */
function isByPosts({ network }: Known, { from, to }: FateChange): boolean {
	const isDecided = [from, to].some((fate) => fate !== undefined && (fate.reports.length > 0 || fate.whatIf));
	return network.dataset.counts === 'post' && !isDecided;
}

/** Whether a change of somebody's posts or ties says already that they came or left. */
function isToldByPosts({ network }: Known, person: Id, changes: readonly Change[]): boolean {
	return changes.some(({ kind, id }) => {
		if (kind === 'occupancy') return network.occupancies.get(id)?.person === person;
		const tie = kind === 'tie' ? network.ties.get(id) : undefined;
		return tie !== undefined && (tie.from === person || tie.to === person);
	});
}

/** The one-seat posts that a loss leaves without a holder. */
function leftWords(known: Known, { id, to, day }: FateChange): string {
	if (to.kind !== 'lost') return '';
	const { network } = known;
	const left = (network.occupanciesOf.get(id) ?? []).filter(({ id: occupancy }) =>
		(known.occupancies.get(occupancy) ?? []).some(({ from, value }) => from === day && value === 'no')
	);
	const posts = [...new Set(left.map(({ post }) => post))]
		.flatMap((post) => network.posts.get(post) ?? [])
		.filter(({ seats }) => seats === 1)
		.map((post) => ({ title: titleInText(network, post.name), seating: seatingOn(known, post.id, day).kind }));
	const titles = (seating: string) =>
		listed(posts.filter((post) => post.seating === seating).map(({ title }) => title));
	return [
		['Vacant from here on', titles('vacant')],
		['No holder is reported any more for', titles('no-holder-reported')]
	]
		.map(([words = '', these = '']) => (these === '' ? '' : ` ${words}: ${these}.`))
		.join('');
}

function reportSentence(known: Known, report: Report): Sentence {
	const when = whenNear(report.occurred, report.published?.latest ?? 0);
	const told = `${whatSaidOf(report.what)}${whereAndWhen(report.place, when)}`;
	const text = `${capitalised(report.claimant)}: ${nameOfPerson(known.network, report.person)} ${told}.`;
	return { about: report.id, text, sources: report.sources };
}

function occupancySentence(known: Known, change: PresenceChange, turned: ReadonlySet<Id>): readonly Sentence[] {
	const occupancy = known.network.occupancies.get(change.id);
	if (occupancy === undefined || (turned.has(occupancy.person) && change.from !== 'no')) return [];
	const named = titleInText(known.network, nameOfPost(known.network, occupancy.post));
	const title = occupancy.acting ? `acting ${named}` : holderInText(named);
	const held = (known.occupancies.get(change.id)?.[0]?.from ?? change.day) < change.day;
	const { start } = occupancy.spell;
	const words =
		Number.isFinite(start?.earliest) || held || change.from !== 'no'
			? occupancyWords(change, title, held)
			: `${change.to === 'maybe' ? 'is perhaps' : 'is'} ${title}; since when is not known`;
	const text = `${nameOfPerson(known.network, occupancy.person)} ${words}.`;
	return [{ about: change.id, text, sources: occupancy.sources }];
}

function occupancyWords({ from, to }: PresenceChange, title: string, held: boolean): string {
	const perhaps = to === 'maybe' ? 'perhaps ' : '';
	if (from !== 'no') return `${perhaps}ceases to be ${title}`;
	return `${perhaps}becomes ${title}${held ? ' again' : ''}`;
}

/** "spokesman", but "a member of the council": of those there are several. */
function holderInText(title: string): string {
	return /^member\b/.test(title) ? `a ${title}` : title;
}

function tieSentence(known: Known, change: PresenceChange, turned: ReadonlySet<Id>): readonly Sentence[] {
	const { network } = known;
	const tie = network.ties.get(change.id);
	if (tie === undefined || turned.has(tie.from) || turned.has(tie.to)) return [];
	const grounds = new Set(tie.grounds.flatMap(({ records }) => records));
	const stated = network.dataset.ties.filter(({ id }) => grounds.has(id));
	if (stated.length === 0) return [];
	const words = nameOfTie(known.network, tie);
	const sources = [...new Set(stated.flatMap(({ sources: ids }) => ids))];
	return [{ about: tie.id, text: `A tie ${turnWords(change)}: ${words}.`, sources }];
}

function turnWords({ from, to }: PresenceChange): string {
	if (from === 'no') return to === 'yes' ? 'begins' : 'perhaps begins';
	return to === 'no' ? 'ends' : 'perhaps ends';
}
