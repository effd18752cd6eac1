import type { Id, Report } from '../../dataset/dataset.ts';
import { isDeath } from '../../dataset/loss.ts';
import { publishedBy } from '../../dataset/publication.ts';
import type { Known } from '../../history/known/known.ts';
import { falseReportsBefore } from '../../measures/reports/false-reports.ts';
import { numberOf } from '../wording.ts';

/**
 * How many reports tell of somebody, and how many of them told falsely of a death: "15 reports, 8 false before". It counts
 * those refuted before the one that held, as listed or as a source counts them; while no verdict is known it counts none.
 *
 * @param listed how many of the reports are listed
 */
export function reportCountWords({ network, isLaterKnown }: Known, person: Id, listed: number): string {
	const reports = network.reportsOn.get(person) ?? [];
	if (reports.length === 0) return isLaterKnown ? 'no report' : 'no report yet';
	const all = numberOf(reports.length, 'report');
	const counted = network.people.get(person)?.earlierReports;
	return [
		listed === reports.length ? all : `${listed} of ${all}`,
		...(isLaterKnown ? falseWords(reports.filter(isDeath), counted) : [])
	].join(', ');
}

function falseWords(deaths: readonly Report[], counted: number | undefined): readonly string[] {
	const held = deaths.find(({ verdict }) => verdict === 'established');
	const { number, atLeast } = falseReportsBefore(deaths, held === undefined ? Infinity : publishedBy(held), counted);
	return number === 0 ? [] : [`${atLeast ? 'at least ' : ''}${number} false${held === undefined ? '' : ' before'}`];
}
