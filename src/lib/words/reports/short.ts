import type { Report } from '$lib/dataset/dataset.ts';
import { whatSaidOf } from './reports.ts';
import { claimantInText } from '../wording.ts';
import { shortWordsOfDay } from '$lib/time/day.ts';

/** A report in a few words, for the name of its mark: "reported killed, 15 Mar 2016, by the survey: refuted". */
export function shortReportWords({ what, published, claimant, verdict }: Report): string {
	const when = published === undefined ? 'undated' : shortWordsOfDay(published.latest);
	const became = verdict === undefined ? '' : `: ${verdict}`;
	return `reported ${whatSaidOf(what)}, ${when}, by ${claimantInText(claimant)}${became}`;
}
