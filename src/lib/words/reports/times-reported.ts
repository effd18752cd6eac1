import type { Id } from '../../dataset/dataset.ts';
import { isDeath } from '../../dataset/loss.ts';
import { publishedBy } from '../../dataset/publication.ts';
import type { Known } from '../../history/known/known.ts';
import { falseReportsBefore } from '../../measures/reports/false-reports.ts';

/**
 * How often somebody had been reported dead, in words: "reported dead at least 6 times before". It counts the refuted
 * reports before the one that held, as listed or as a source counts them; while no verdict is known, every report of a
 * death. Empty where there were none.
 */
export function timesReportedLost({ network, isLaterKnown }: Known, person: Id): string {
	const deaths = (network.reportsOn.get(person) ?? []).filter(isDeath);
	const { lost, dead = lost } = network.dataset.vocabulary.fates;
	const reported = `reported ${dead}`;
	if (!isLaterKnown) {
		return deaths.length === 0 ? '' : `${reported} ${deaths.length === 1 ? 'once' : `${deaths.length} times`} so far`;
	}
	const held = deaths.find(({ verdict }) => verdict === 'established');
	const before = held === undefined ? Infinity : publishedBy(held);
	const counted = network.people.get(person)?.earlierReports;
	const { number: times, atLeast } = falseReportsBefore(deaths, before, counted);
	if (times === 0) return '';
	const often = `${atLeast ? 'at least ' : ''}${times === 1 ? 'once' : `${times} times`}`;
	return held === undefined ? `falsely ${reported} ${often}` : `${reported} ${often} before`;
}
