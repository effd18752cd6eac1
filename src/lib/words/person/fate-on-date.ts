import type { Id, Report } from '../../dataset/dataset.ts';
import { daysTold } from '../../dataset/loss.ts';
import { firstPublished } from '../../dataset/publication.ts';
import { organisation } from '../../dataset/sides.ts';
import { countedAs, type CountedAs } from '../../history/count.ts';
import { decidingReports, type Fate } from '../../history/fate/fate.ts';
import type { Known } from '../../history/known/known.ts';
import { valueOn } from '../../history/step-function.ts';
import type { Day } from '../../time/day.ts';
import { onDay, wordsOfCounted, wordsOfFate } from '../count.ts';
import { saidBy } from '../fate.ts';
import { lossInText, rangeWords } from '../loss.ts';
import { noNewsLine } from './person-line.ts';
import { capitalised, claimantInText, numberWord, ownSide, whenNear } from '../wording.ts';

/** How it stands with somebody on a date. */
export interface FateOnDate {
	/** "Alive on 24 March 2016" */
	readonly answer: string;
	/** What is known beyond that, and by whom: "killed between 1 and 13 July 2016, …"; empty where nothing is. */
	readonly basis: string;
}

/**
 * How it stands with somebody on a date, in one line: the answer, and their loss as far as it is known, be it later.
 *
 * @param known what may be told on the date
 * @param record the same without what-ifs
 * @param isGone whether nothing is left of them without what is set aside
 */
export function fateOnDate(known: Known, record: Known, day: Day, id: Id, isGone = false): FateOnDate {
	const fate = valueOn(known.fates.get(id) ?? [], day);
	const words = wordsOn(known, day, fate, isGone);
	if (fate?.whatIf !== true) return { answer: capitalised(words), basis: basisOn(known, day, id, fate) };
	const recorded = valueOn(record.fates.get(id) ?? [], day);
	const basis = basisOn(record, day, id, recorded);
	const said = wordsOfFate(recorded, known.network.dataset.vocabulary.fates);
	const parts = recorded?.kind === 'lost' && basis !== '' ? [basis] : [said, basis];
	return { answer: `What if: ${words}`, basis: `in the record ${joined(parts)}` };
}

function wordsOn({ network }: Known, day: Day, fate: Fate | undefined, isGone: boolean): string {
	const as = countedAs(fate, isGone);
	const words = `${standing[as] ?? wordsOfCounted(as, network.dataset.vocabulary.fates)}${onDay(network, day)}`;
	return fate?.contested === true ? `${words}, contested` : words;
}

/** How whoever was captured or left stands since: beside a date, "captured" and "left" would be what happened on it. */
const standing: Partial<Record<CountedAs, string>> = {
	captured: 'in custody',
	'maybe-captured': 'maybe in custody',
	left: 'gone',
	'maybe-left': 'maybe gone'
};

function basisOn(known: Known, day: Day, id: Id, fate: Fate | undefined): string {
	const loss = fate?.kind === 'lost' || fate?.kind === 'maybe-lost' ? fate : lossAfter(known, day, id);
	return joined([fate?.kind === 'not-known' ? noNewsLine(fate) : '', loss === undefined ? '' : lossWords(known, loss)]);
}

/** The first loss after a day that is sure, else the first that is not. */
function lossAfter({ fates }: Known, day: Day, id: Id): Fate | undefined {
	const later = (fates.get(id) ?? []).filter(({ from, value }) => from > day && !value.whatIf);
	return (later.find(({ value }) => value.kind === 'lost') ?? later.find(({ value }) => value.kind === 'maybe-lost'))
		?.value;
}

function lossWords(known: Known, fate: Fate): string {
	const { kind, loss, lossBy } = fate;
	if (lossBy === 'posts') return kind === 'lost' && loss !== undefined ? `until ${rangeWords(loss)}` : '';
	const reports = decidingReports(known.network, fate);
	if (reports.length === 0) return '';
	const isSettled = known.isLaterKnown ? reports.some(({ verdict }) => verdict === 'established') : kind === 'lost';
	// A loss that nothing settles is open at its end, though its one report may name the day.
	const [only] = reports;
	const days = !isSettled && reports.length === 1 && only !== undefined ? daysTold(only) : loss;
	const words = lossInText(days, reports);
	if (!isSettled) return `${words} ${unsettledWords(known, reports)}`;
	const own = reports.find(({ sides }) => sides.includes(organisation));
	const first = own ?? firstPublished(reports);
	if (first === undefined) return words;
	const when = whenNear(first.published, loss?.latest ?? first.published?.latest ?? 0);
	if (own !== undefined)
		return `${words}, by ${ownSide(known.network.dataset)}’s own word${when.replace(/^ on /, ' of ')}`;
	return `${words}, ${known.isLaterKnown ? `${saidBy(first)}${when}` : 'as two sides said'}`;
}

/** Who says that somebody was lost, where that is not enough: "according to one side only". */
function unsettledWords({ isLaterKnown }: Known, reports: readonly Report[]): string {
	if (!isLaterKnown) {
		const sides = new Set(reports.flatMap((report) => report.sides)).size;
		return `according to ${sides > 1 ? 'sides that do not agree on the day' : 'one side only'}`;
	}
	const [only] = reports;
	const who =
		reports.length === 1 && only !== undefined
			? claimantInText(only.claimant)
			: `${numberWord(reports.length)} reports`;
	return `according to ${who}, never settled`;
}

function joined(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join('; ');
}
