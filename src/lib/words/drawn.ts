import { numberOf } from './wording.ts';

/** How many of a roster the picture shows on a date: "212 of 300 people are drawn; the others are not in the record on this date." */
export function drawnWords(drawn: number, of: number): string {
	return `${drawn} of ${of} people are drawn; the others are not in the record on this date.`;
}

/** That some ties have no line at first: "216 more ties show when you select somebody." */
export function undrawnTiesWords(ties: number): string {
	return `${numberOf(ties, 'more tie shows', 'more ties show')} when you select somebody.`;
}

/** That some people of the context find no room: "5 people around them do not fit." */
export function leftOutWords(people: number): string {
	return `${numberOf(people, 'person', 'people')} around them ${people === 1 ? 'does' : 'do'} not fit.`;
}
