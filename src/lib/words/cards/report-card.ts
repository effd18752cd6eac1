import type { Report } from '../../dataset/dataset.ts';
import { publishedBy } from '../../dataset/publication.ts';
import { nameOfPerson } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { shortWordsOfDate, wordsOfDate } from '../../time/date-words.ts';
import { isOneDay } from '../../time/edtf-date.ts';
import { whatSaid } from '../reports/reports.ts';
import { capitalised, claimantInText, placeInText } from '../wording.ts';
import type { CardWords } from './card-words.ts';

/** "Killed, said the defence ministry"; "Amir, near the river, 12 May 2015; published the day after"; "Refuted". */
export function reportCard(network: Network, report: Report): CardWords {
	const { person, what, claimant, place, occurred, published, verdict, reason, sources } = report;
	const about = [
		nameOfPerson(network, person),
		...(place === '' ? [] : [placeInText(place)]),
		...(occurred === undefined ? [] : [wordsOfDate(occurred)])
	].join(', ');
	return {
		title: `${capitalised(whatSaid(what))}, said ${claimantInText(claimant)}`,
		about: `${about}${publishedWords(report)}`,
		verdict: capitalised(verdict ?? ''),
		text: reason,
		sources,
		when: published === undefined ? 'undated' : shortWordsOfDate(published),
		day: publishedBy(report)
	};
}

/** When a report was published, after when it is said to have happened: "; published the day after". */
function publishedWords({ occurred, published }: Pick<Report, 'occurred' | 'published'>): string {
	if (published === undefined) return '';
	const days = occurred && isOneDay(occurred) && isOneDay(published) && published.latest - occurred.latest;
	if (days === 0) return '; published the same day';
	if (days === 1) return '; published the day after';
	return `; published ${wordsOfDate(published)}`;
}
