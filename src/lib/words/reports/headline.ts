import type { Report, Verdict } from '../../dataset/dataset.ts';
import { isDeath } from '../../dataset/loss.ts';
import type { Vocabulary } from '../../dataset/vocabulary.ts';
import type { Known } from '../../history/known/known.ts';
import { type Day, wordsOfDay } from '../../time/day.ts';
import { isStep } from '../../time/step.ts';
import type { ReportFilter } from '../../view/report-filter.ts';
import { capitalised, numberOf } from '../wording.ts';
import { filterWords } from './reports.ts';

/** What a headline says of reports: the answer as a sentence without its full stop, and the rest in words. */
export interface ReportsHeadline {
	readonly answer: string;
	readonly rest: string;
}

/** A kind of loss that reports tell of; of as many reports of each, the first counts. */
const kinds: readonly { readonly name: string; readonly isOf: (report: Report) => boolean }[] = [
	{ name: 'death', isOf: isDeath },
	{ name: 'capture', isOf: ({ what }) => what === 'captured' },
	{ name: 'departure', isOf: ({ what }) => what === 'left' }
];

/** The verdicts that leave a report neither held nor refuted. */
const unsettled: readonly Verdict[] = ['disputed', 'open', 'superseded'];

/**
 * What became of the reports that pass a filter: of those of the loss that most of them tell of, or of all where none
 * tells of a loss. While no verdict is known, how many had been published by the date.
 */
export function reportsHeadline(
	reports: readonly Report[],
	{ isLaterKnown }: Pick<Known, 'isLaterKnown'>,
	date: Day,
	filter: ReportFilter,
	sides: Vocabulary['sides']
): ReportsHeadline {
	const narrowed = filterWords(filter, sides);
	if (reports.length === 0)
		return { answer: noneWords(isLaterKnown, narrowed !== '', date), rest: capitalised(narrowed) };
	const losses = kinds.map(({ name, isOf }) => ({ name, told: reports.filter(isOf) }));
	const [most, ...others] = losses.filter(({ told }) => told.length > 0).sort((a, b) => b.told.length - a.told.length);
	const told = most?.told ?? reports;
	const ofWhat = most === undefined ? '' : ` of a ${most.name}`;
	const also = others.map((other) => `${other.told.length} of a ${other.name}`).join(', ');
	const rest = isLaterKnown ? unsettledWords(told) : 'no verdict was known yet';
	return {
		answer: isLaterKnown ? becameWords(told, ofWhat) : `${numberOf(told.length, 'report')}${ofWhat} ${byDay(date)}`,
		rest: capitalised([narrowed, rest, also === '' ? '' : `also ${also}`].filter((part) => part !== '').join('; '))
	};
}

function noneWords(isLaterKnown: boolean, isNarrowed: boolean, date: Day): string {
	if (isNarrowed) return 'No report is like that';
	return isLaterKnown ? 'No report is left' : `No report had been published ${byDay(date)}`;
}

function byDay(date: Day): string {
	return `${isStep(date) ? 'up to' : 'by'} ${wordsOfDay(date)}`;
}

function becameWords(reports: readonly Report[], ofWhat: string): string {
	const all = `${reports.length} reports${ofWhat}`;
	const [held, refuted] = [countOf(reports, 'established'), countOf(reports, 'refuted')];
	if (reports.length === 1) return `The only report${ofWhat} ${becameOfOne(reports[0]?.verdict)}`;
	if (held === reports.length) return `All ${all} held`;
	if (refuted === reports.length) return `All ${all} were refuted`;
	if (held + refuted === 0) return `None of ${all} is settled`;
	return `Of ${all} ${held || 'none'} held and ${refuted || 'none'} ${refuted > 1 ? 'were' : 'was'} refuted`;
}

function becameOfOne(verdict: Verdict | undefined): string {
	if (verdict === 'established') return 'held';
	return verdict === 'refuted' ? 'was refuted' : 'is not settled';
}

/** "6 disputed, 9 open": what the sentence leaves out. */
function unsettledWords(reports: readonly Report[]): string {
	const without = reports.filter(({ verdict }) => verdict === undefined).length;
	return [
		...unsettled.map((verdict) => [countOf(reports, verdict), verdict] as const),
		[without, 'without a verdict'] as const
	]
		.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]))
		.join(', ');
}

function countOf(reports: readonly Report[], as: Verdict): number {
	return reports.filter(({ verdict }) => verdict === as).length;
}
