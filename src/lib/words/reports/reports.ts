import type { Report, ReportedFate } from '../../dataset/dataset.ts';
import type { Vocabulary } from '../../dataset/vocabulary.ts';
import { shortWordsOfDay } from '../../time/day.ts';
import type { ReportFilter } from '../../view/report-filter.ts';
import { capitalised, claimantInText } from '../wording.ts';

/** What a report says happened, by itself: "killed", "nothing known". */
export function whatSaid(what: ReportedFate): string {
	return what === 'unknown' ? 'nothing known' : what;
}

/** The same said of somebody: "Amir killed", "Amir of unknown fate". */
export function whatSaidOf(what: ReportedFate): string {
	return what === 'unknown' ? 'of unknown fate' : what;
}

/** What a report says, after a name: "reported killed". */
export function whatReported(what: ReportedFate): string {
	return what === 'unknown' ? whatSaid(what) : `reported ${whatSaid(what)}`;
}

/** A report in a headline: "Reported killed: near the river, airstrike". */
export function headingOf({ what, place, means }: Pick<Report, 'what' | 'place' | 'means'>): string {
	const how = [place, means].filter((part) => part !== '').join(', ');
	return `${capitalised(whatReported(what))}${how === '' ? '' : `: ${how}`}`;
}

/** A report in a few words, for the name of its mark: "reported killed, 15 Mar 2016, by the survey: refuted". */
export function shortReportWords({ what, published, claimant, verdict }: Report): string {
	const when = published === undefined ? 'undated' : shortWordsOfDay(published.latest);
	const became = verdict === undefined ? '' : `: ${verdict}`;
	return `reported ${whatSaidOf(what)}, ${when}, by ${claimantInText(claimant)}${became}`;
}

/** A filter in words: "side: media; verdict: refuted; claimed: killed"; empty where it lets all pass. */
export function filterWords({ side, verdict, what }: ReportFilter, sides: Vocabulary['sides']): string {
	return [
		...(side === undefined ? [] : [`side: ${sides.get(side) ?? side}`]),
		...(verdict === undefined ? [] : [`verdict: ${verdict}`]),
		...(what === undefined ? [] : [`claimed: ${whatSaid(what)}`])
	].join('; ');
}
