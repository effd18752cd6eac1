import type { Id, Report } from '../dataset/dataset.ts';
import { isLoss } from '../dataset/loss.ts';
import { firstPublished, inOrderOfPublication, publishedBy } from '../dataset/publication.ts';
import { observers, organisation, thisDataset } from '../dataset/sides.ts';
import { decidingReports, type Fate } from '../history/fate/fate.ts';
import type { FateChange } from '../history/history.ts';
import type { Known } from '../history/known/known.ts';
import { falseReportsBefore } from '../measures/reports/false-reports.ts';
import type { Day } from '../time/day.ts';
import { unitAt } from '../time/step.ts';
import { wordsOfFate } from './count.ts';
import { lossWord } from './loss.ts';
import { claimantInText, dayNear, inWords, numberWord, ownSide, whenNear, whereAndWhen } from './wording.ts';

/** A change of fate in words, to follow the person's name, without a full stop. */
export function fateWords(known: Known, change: FateChange): string {
	const { from, to } = change;
	const { fates } = known.network.dataset.vocabulary;
	if (from === undefined && (to.kind === 'alive' || isByPosts(to))) return 'enters the record';
	if (to.whatIf) return `${wordsOfFate(to, fates)} from here on: a what-if, not the record`;
	if (to.kind === 'not-known') return notKnownWords(known, change);
	if (known.network.dataset.counts === 'post' && (to.kind === 'alive' || isByPosts(to)))
		return backWords(known, change);
	return known.isLaterKnown ? judgedWords(known, change) : reportedWords(known, change);
}

/** Whether it is terms that put somebody out of post, or maybe. */
function isByPosts({ lossBy, whatIf }: Fate): boolean {
	return lossBy === 'posts' && !whatIf;
}

/** Where posts are counted: what becomes of somebody whom no report of a loss holds any more. */
function backWords({ network, isLaterKnown }: Known, { from, to }: FateChange): string {
	const words = `${wordsOfFate(to, network.dataset.vocabulary.fates)} from here on`;
	if (from === undefined || from.reports.length === 0) return words;
	if (!isLaterKnown) return `reads as ${words}`;
	return from.kind === 'lost' && from.lossBy !== undefined ? `${undoneWord(from)}; ${words}` : words;
}

/** What undoes a loss: a release, or of whoever left a return. */
function undoneWord(loss: Fate | undefined): string {
	return loss?.lossBy === 'leaving' || loss?.lossBy === 'posts' ? 'returned' : 'released';
}

/** Where verdicts are known. */
function judgedWords(known: Known, change: FateChange): string {
	const { from, to, day } = change;
	const reports = decidingReports(known.network, to);
	const { fates } = known.network.dataset.vocabulary;
	switch (to.kind) {
		case 'lost':
			return lossClauses(known, change, reports);
		case 'maybe-lost':
			if (from?.kind === 'lost' && to.lossBy === from.lossBy) return `perhaps ${undoneWord(from)} from here on`;
			return reports.some(({ verdict }) => verdict === 'established')
				? `${wordsOfFate(to, fates)} from here on, ${wordsOfFate({ ...to, kind: 'lost' }, fates)} for certain by ${dayNear(to.loss?.latest ?? day, day)}`
				: `${wordsOfFate(to, fates)} from here on: ${unsettledWords(reports, day)}`;
		default:
			return from?.kind === 'not-known' ? 'heard of again' : undoneWord(from);
	}
}

/** "killed near the river; announced by … on …, acknowledged by the organisation on …; three earlier reports were false" */
function lossClauses(known: Known, { id, to, day }: FateChange, reports: readonly Report[]): string {
	const told = inOrderOfPublication(reports);
	const first = firstPublished(told);
	const own = told.find(({ sides }) => sides.includes(organisation));
	const said = [
		...(first === undefined ? [] : [`${saidBy(first)}${whenNear(first.published, day)}`]),
		...(own === undefined || own === first
			? []
			: [`acknowledged by ${ownSide(known.network.dataset)}${whenNear(own.published, day)}`])
	];
	return [`${lossWord(told)}${placeAndDays(told, to.loss, day)}`, said.join(', '), falseBefore(known, id, first)]
		.filter((clause) => clause !== '')
		.join('; ');
}

/** By whom a report came: "announced by the White House", "reported by a local paper", "according to El Diario". */
export function saidBy({ claimant, sides }: Report): string {
	const who = claimantInText(claimant);
	if (sides.includes(thisDataset)) return `according to ${who}`;
	return `${sides.every((side) => observers.includes(side)) ? 'reported' : 'announced'} by ${who}`;
}

/** Where and, if the day is not known, when: " near the river", " in the north between 1 May and this day". */
function placeAndDays(reports: readonly Report[], loss: Fate['loss'], day: Day): string {
	const place = reports.find((report) => report.place !== '')?.place ?? '';
	return whereAndWhen(place, whenLost(loss, day));
}

function whenLost(loss: Fate['loss'], day: Day): string {
	if (loss === undefined || loss.earliest === loss.latest) return '';
	const thisDay = `this ${unitAt(day)}`;
	return Number.isFinite(loss.earliest) ? ` between ${dayNear(loss.earliest, day)} and ${thisDay}` : ` by ${thisDay}`;
}

/** How many reports of a loss had been published before the one that held and are known to be false. */
function falseBefore({ network }: Known, id: Id, held: Report | undefined): string {
	const losses = (network.reportsOn.get(id) ?? []).filter(isLoss);
	const day = held === undefined ? Infinity : publishedBy(held);
	const { number, atLeast } = falseReportsBefore(losses, day, network.people.get(id)?.earlierReports);
	if (number === 0) return '';
	return `${atLeast ? 'at least ' : ''}${numberWord(number)} earlier ${number === 1 ? 'report was' : 'reports were'} false`;
}

function unsettledWords(reports: readonly Report[], day: Day): string {
	const [only] = reports;
	if (reports.length === 1 && only !== undefined) {
		return `${saidBy(only)}${whenNear(only.published, day)}; never settled`;
	}
	return `${numberWord(reports.length)} reports say so; never settled`;
}

/** Where verdicts are not known: with how many sides say so. */
function reportedWords(known: Known, { from, to }: FateChange): string {
	const reports = decidingReports(known.network, to);
	const contested = to.contested && from?.contested !== true ? ', contested' : '';
	const reads = `reads as ${wordsOfFate(to, known.network.dataset.vocabulary.fates)}`;
	switch (to.kind) {
		case 'lost': {
			const own = reports.some(({ sides }) => sides.includes(organisation));
			return `${reads} from here on: ${own ? `${ownSide(known.network.dataset)} says so itself` : 'two sides say so'}${contested}`;
		}
		case 'maybe-lost': {
			const sides = new Set(reports.flatMap((report) => report.sides)).size;
			return `${reads} from here on: ${sides > 1 ? 'the sides do not agree on the day' : 'only one side says so'}${contested}`;
		}
		default:
			if (from?.kind === 'alive') return `${reads}, ${to.contested ? 'contested' : 'no longer contested'}`;
			return `${reads} again${contested}`;
	}
}

function notKnownWords({ network }: Known, { from, to }: FateChange): string {
	if (from === undefined) return 'is in the record without a date';
	if (from.kind === 'not-known') return to.contested ? 'not known, contested' : 'not known, no longer contested';
	return `not known from here on: no report of life for ${inWords(network.dataset.window)}`;
}
