import type { Dataset, ReportedFate } from '../../dataset/dataset.ts';
import type { ReportFilter } from '../../view/report-filter.ts';

/** What a report says happened, by itself: "killed", "nothing known". */
export function whatSaid(what: ReportedFate): string {
	return what === 'unknown' ? 'nothing known' : what;
}

/** The same said of somebody: "Amir killed", "Amir of unknown fate". */
export function whatSaidOf(what: ReportedFate): string {
	return what === 'unknown' ? 'of unknown fate' : what;
}

/** A filter in words: "side: media; verdict: refuted; claimed: killed"; empty where it lets all pass. */
export function filterWords({ side, verdict, what }: ReportFilter, sides: Dataset['sides']): string {
	return [
		...(side === undefined ? [] : [`side: ${sides.get(side) ?? side}`]),
		...(verdict === undefined ? [] : [`verdict: ${verdict}`]),
		...(what === undefined ? [] : [`claimed: ${whatSaid(what)}`])
	].join('; ');
}
