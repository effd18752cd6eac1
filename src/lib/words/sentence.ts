import type { Id, Report } from '../dataset/dataset.ts';
import { inOrderOfPublication } from '../dataset/publication.ts';
import { changesBetween } from '../history/changes.ts';
import type { Change, History } from '../history/history.ts';
import { seatingOn } from '../history/seats.ts';
import { onlySurer, touches } from '../history/stops.ts';
import { nameOfPerson, nameOfTie } from '../network/names.ts';
import { titleInText } from '../network/names.ts';
import type { Day } from '../time/day.ts';
import { fateWords } from './fate.ts';
import { whatSaidOf } from './reports/reports.ts';
import { capitalised, listed, whenNear, whereAndWhen } from './wording.ts';

/** What changed on a date, said once. */
export interface Sentence {
	/** The record it is about: a person, an occupancy, a tie or a report. */
	readonly about: Id;
	/** Without the date, which stands over or before it: "Amir killed near the river; announced by …". */
	readonly text: string;
	/** The sources it rests on. */
	readonly sources: readonly Id[];
}

type FateChange = Extract<Change, { kind: 'fate' }>;
type PresenceChange = Extract<Change, { kind: 'occupancy' | 'tie' }>;

/**
 * The sentences of what changed on a day for the people drawn: under clock `then` what was published, then the fates,
 * posts and ties. A post or tie that ends, or becomes unsure, because of somebody's fate is said by that fate, and a tie
 * that follows from two posts by those.
 */
export function sentencesOn(history: History, day: Day, people: ReadonlySet<Id>): readonly Sentence[] {
	const changes = changesBetween(history, day - 1, day).filter(
		(change) => !onlySurer(change) && touches(history.network, change, people)
	);
	const published = inOrderOfPublication(
		changes.flatMap(({ kind, id }) => (kind === 'report' ? (history.network.reports.get(id) ?? []) : []))
	);
	const turned = new Set(changes.filter(({ kind }) => kind === 'fate').map(({ id }) => id));
	const others = changes.flatMap((change) => {
		switch (change.kind) {
			case 'report':
				return [];
			case 'fate':
				return fateSentence(history, change);
			case 'occupancy':
				return occupancySentence(history, change, turned);
			case 'tie':
				return tieSentence(history, change, turned);
		}
	});
	return [...published.map((report) => reportSentence(history, report)), ...others];
}

function fateSentence(history: History, change: FateChange): readonly Sentence[] {
	const { network } = history;
	const reports = change.to.reports.flatMap((id) => network.reports.get(id) ?? []);
	return [
		{
			about: change.id,
			text: `${nameOfPerson(history.network, change.id)} ${fateWords(history, change)}.${leftWords(history, change)}`,
			sources: [...new Set(reports.flatMap(({ sources }) => sources))]
		}
	];
}

/** The one-seat posts that a loss leaves without a holder. */
function leftWords(history: History, { id, to, day }: FateChange): string {
	if (to.kind !== 'lost') return '';
	const { network } = history;
	const left = (network.occupanciesOf.get(id) ?? []).filter(({ id: occupancy }) =>
		(history.occupancies.get(occupancy) ?? []).some(({ from, value }) => from === day && value === 'no')
	);
	const posts = [...new Set(left.map(({ post }) => post))]
		.flatMap((post) => network.posts.get(post) ?? [])
		.filter(({ seats }) => seats === 1)
		.map((post) => ({ title: titleInText(post), seating: seatingOn(history, post.id, day).kind }));
	const titles = (seating: string) =>
		listed(posts.filter((post) => post.seating === seating).map(({ title }) => title));
	return [
		['Vacant from here on', titles('vacant')],
		['No holder is reported any more for', titles('no-holder-reported')]
	]
		.map(([words = '', these = '']) => (these === '' ? '' : ` ${words}: ${these}.`))
		.join('');
}

/** What was published that day, under clock `then`; what says nothing about a fate is told as well. */
function reportSentence(history: History, report: Report): Sentence {
	const when = whenNear(report.occurred, report.published?.latest ?? 0);
	const told = `${whatSaidOf(report.what)}${whereAndWhen(report.place, when)}`;
	const text = `${capitalised(report.claimant)}: ${nameOfPerson(history.network, report.person)} ${told}.`;
	return { about: report.id, text, sources: report.sources };
}

function occupancySentence(history: History, change: PresenceChange, turned: ReadonlySet<Id>): readonly Sentence[] {
	const occupancy = history.network.occupancies.get(change.id);
	if (occupancy === undefined || (turned.has(occupancy.person) && change.from !== 'no')) return [];
	const title = holderInText(titleInText(history.network.posts.get(occupancy.post) ?? { name: occupancy.post }));
	const held = (history.occupancies.get(change.id)?.[0]?.from ?? change.day) < change.day;
	const { start } = occupancy.spell;
	const words =
		Number.isFinite(start?.earliest) || held || change.from !== 'no'
			? occupancyWords(change, title, held)
			: `${change.to === 'maybe' ? 'is perhaps' : 'is'} ${title}: since when is not told`;
	const text = `${nameOfPerson(history.network, occupancy.person)} ${words}.`;
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

function tieSentence(history: History, change: PresenceChange, turned: ReadonlySet<Id>): readonly Sentence[] {
	const { network } = history;
	const tie = network.ties.get(change.id);
	if (tie === undefined || turned.has(tie.from) || turned.has(tie.to)) return [];
	const grounds = new Set(tie.grounds.flatMap(({ records }) => records));
	const stated = network.dataset.ties.filter(({ id }) => grounds.has(id));
	if (stated.length === 0) return [];
	const words = nameOfTie(history.network, tie);
	const sources = [...new Set(stated.flatMap(({ sources: ids }) => ids))];
	return [{ about: tie.id, text: `A tie ${turnWords(change)}: ${words}.`, sources }];
}

function turnWords({ from, to }: PresenceChange): string {
	if (from === 'no') return to === 'yes' ? 'begins' : 'perhaps begins';
	return to === 'no' ? 'ends' : 'perhaps ends';
}
