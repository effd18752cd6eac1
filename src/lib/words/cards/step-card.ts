import type { Id } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import { type Day, shortWordsOfDay, wordsOfDay } from '../../time/day.ts';
import { sentencesOn } from '../sentence.ts';
import { numberOf } from '../wording.ts';
import type { CardWords } from './card-words.ts';

/** A step has no record, so that its card is known by its day. No id of a record has a colon. */
export function stepCardId(day: Day): string {
	return `day:${day}`;
}

/** The day of a {@link stepCardId}; undefined for the id of a record. */
export function dayOfStepCard(id: string): Day | undefined {
	return id.startsWith('day:') ? Number(id.slice('day:'.length)) : undefined;
}

/** More sentences than these are left to what the page says of the day. */
const mostSentences = 3;

/** What changed on a day for the people drawn; a text without words where nothing did. */
export function stepCard(known: Known, day: Day, drawn: ReadonlySet<Id>): CardWords {
	const sentences = sentencesOn(known, day, drawn);
	const more = sentences.length - mostSentences;
	return {
		title: wordsOfDay(day),
		about: '',
		verdict: '',
		text: [
			...sentences.slice(0, mostSentences).map(({ text }) => text),
			...(more > 0 ? [`And ${numberOf(more, 'more change')}.`] : [])
		].join('\n'),
		sources: [...new Set(sentences.flatMap(({ sources }) => sources))],
		when: shortWordsOfDay(day),
		day
	};
}
