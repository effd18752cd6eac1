import type { Source } from '../../dataset/dataset.ts';
import { wordsOfDate } from '../../time/date-words.ts';
import { numberOf } from '../wording.ts';

/** More names would bury the rest of a citation. */
const mostNamed = 6;

/** What an answer rests on: "It rests on 9 sources: The Gazette, “A raid”, 3 May 2015; …; and 3 more."; empty where on none. */
export function basisWords(sources: readonly Source[]): string {
	if (sources.length === 0) return '';
	const named = sources.slice(0, mostNamed).map(nameWithDate);
	const more = sources.length > mostNamed ? [`and ${sources.length - mostNamed} more`] : [];
	return `It rests on ${numberOf(sources.length, 'source')}: ${[...named, ...more].join('; ')}.`;
}

/** A title that only repeats who published it is left out: own data often has one text for both. */
function nameWithDate({ publisher, title, date }: Source): string {
	const named = title === '' || title === publisher ? [] : [`“${title}”`];
	return [publisher, ...named, ...(date === undefined ? [] : [wordsOfDate(date)])].join(', ');
}
