import type { Id, Report, ReportedFate } from '../../dataset/dataset.ts';
import type { Vocabulary } from '../../dataset/vocabulary.ts';
import type { Known } from '../../history/known/known.ts';
import { nameOfPerson } from '../../network/names.ts';
import { shortWordsOfDate } from '../../time/date-words.ts';
import { shortWordsOfDay } from '../../time/day.ts';
import type { EdtfDate } from '../../time/edtf-date.ts';
import type { ReportFilter } from '../../view/report-filter.ts';
import { capitalised, claimantInText, listed, numberOf } from '../wording.ts';

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
	const when = published === undefined ? 'undated' : publishedWords(published);
	const became = verdict === undefined ? '' : `: ${verdict}`;
	return `reported ${whatSaidOf(what)}, ${when}, by ${claimantInText(claimant)}${became}`;
}

/** The last day on which it may have been published, as its mark stands there; without one, what is known. */
function publishedWords(published: EdtfDate): string {
	return Number.isFinite(published.latest) ? shortWordsOfDay(published.latest) : shortWordsOfDate(published);
}

/** Who says what a report says, and when: "The White House, 21 Aug 2015". */
export function claimantAndDay({ published, claimant }: Report): string {
	return published === undefined ? claimant : `${claimant}, ${shortWordsOfDate(published)}`;
}

/** A filter in words: "side: media; verdict: refuted; claimed: killed"; empty where it lets all pass. */
export function filterWords({ side, verdict, what }: ReportFilter, sides: Vocabulary['sides']): string {
	return [
		...(side === undefined ? [] : [`side: ${sides.get(side) ?? side}`]),
		...(verdict === undefined ? [] : [`verdict: ${verdict}`]),
		...(what === undefined ? [] : [`claimed: ${whatSaid(what)}`])
	].join('; ');
}

/** How many reports of all are listed: "All 121 reports", "18 of 121 reports". */
export function listedWords(shown: number, all: number): string {
	return shown === all && all > 1 ? `All ${all} reports` : `${shown} of ${numberOf(all, 'report')}`;
}

/** More names than these are only counted. */
const mostNamed = 4;

/** That nothing is reported of some people: "Nothing is reported of Amir and Basil." */
export function unreportedWords({ network, isLaterKnown }: Known, people: readonly Id[]): string {
	const nothing = isLaterKnown ? 'Nothing is reported' : 'Nothing had been reported yet';
	const aside = network.setAside.size > 0 ? ', but for what is set aside,' : '';
	const names = people.map((person) => nameOfPerson(network, person));
	return `${nothing}${aside} of ${names.length > mostNamed ? `${names.length} others` : listed(names)}.`;
}
