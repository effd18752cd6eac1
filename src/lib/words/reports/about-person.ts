import type { Report } from '../../dataset/dataset.ts';
import { dayListed } from '../../dataset/publication.ts';
import { hedge } from '../../time/date-words.ts';
import { yearWords } from '../../time/day.ts';
import type { EdtfDate } from '../../time/edtf-date.ts';
import { rangeWords } from '../loss.ts';
import { capitalised, listed, numberOf, placeInText } from '../wording.ts';
import { whatSaid } from './reports.ts';

/** What a report claims, in a line of its own: "Killed near Mosul", "Died of wounds", "Alive". */
export function claimWords({ what, place, means }: Pick<Report, 'what' | 'place' | 'means'>): string {
	const said = capitalised(whatSaid(what));
	if (place !== '') return `${said} ${placeInText(place)}`;
	return means === '' ? said : `${said}: ${means}`;
}

/**
 * When a report was published, in the fewest words: "30 Aug 2016", "about Nov 2014", "30 Aug–5 Dec 2016"; else when what it
 * tells of happened: "happened 9 May 2012"; else "undated".
 */
export function whenReported({ occurred, published }: Pick<Report, 'occurred' | 'published'>): string {
	if (published !== undefined) return hedged(published);
	return occurred === undefined ? 'undated' : `happened ${hedged(occurred)}`;
}

function hedged(date: EdtfDate): string {
	return `${hedge(date)}${rangeWords(date)}`;
}

/** "15 reports", "15 reports, 2 set aside" */
export function reportsCount(number: number, aside: number): string {
	return `${numberOf(number, 'report')}${aside === 0 ? '' : `, ${aside} set aside`}`;
}

/** Of what years some reports are that are folded away: "5 of 2013 and 2014". */
export function earlyWords(inOrder: readonly Report[]): string {
	const years = [...new Set(inOrder.map((report) => yearWords(dayListed(report))))];
	const when = years.length < 3 ? listed(years) : `${years[0] ?? ''} to ${years.at(-1) ?? ''}`;
	return `${inOrder.length} of ${when}`;
}
