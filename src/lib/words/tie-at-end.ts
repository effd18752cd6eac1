import type { TieKind } from '../dataset/vocabulary.ts';
import { numberOf } from './wording.ts';

const lastWord = / (?:of|by|with)$/;

/** A tie as seen from one of its ends. */
export interface TieAtEnd {
	readonly kind: Pick<TieKind, 'forward' | 'backward'>;
	/** Whether this is its first end. */
	readonly isFirst: boolean;
	readonly look: 'sure' | 'maybe' | 'ghost';
}

/**
 * What somebody is to another by their ties: "deputy", "commanded and perhaps appointed by". The other is not named, so a
 * last "of", "by" or "with" goes, unless that makes the words those of the other end. Ties that have ended are named only
 * where no other is left.
 */
export function tiesAtEnd(ties: readonly TieAtEnd[]): string {
	const [sure, maybe, ghost] = (['sure', 'maybe', 'ghost'] as const).map((look) =>
		[...new Set(ties.filter((tie) => tie.look === look).map(wordsAtEnd))]
			// What is left open reads best at the end.
			.sort((a, b) => Number(lastWord.test(a)) - Number(lastWord.test(b)))
			.join(' and ')
	);
	if (sure === '' && maybe === '') return `${ghost}, ended`;
	if (maybe === '') return sure ?? '';
	return sure === '' ? `${maybe}, perhaps` : `${sure} and perhaps ${maybe}`;
}

/** The same in fewer words, where there are several: "commanded and more". */
export function shortTiesAtEnd(words: string): string {
	const [first = '', ...more] = words.split(/,? and /);
	return more.length === 0 ? words : `${first} and more`;
}

/** How many ties somebody has, from the ties of each line: "13 ties with 11 people; 8 of the ties unsure". */
export function tiesInAll(lines: readonly (readonly { readonly look: TieAtEnd['look'] }[])[]): string {
	const ties = lines.flat();
	const unsure = ties.filter(({ look }) => look === 'maybe').length;
	const all = `${numberOf(ties.length, 'tie', 'ties')} with ${numberOf(lines.length, 'person', 'people')}`;
	return unsure === 0 ? all : `${all}; ${unsure} of the ties unsure`;
}

function wordsAtEnd({ kind: { forward, backward }, isFirst }: TieAtEnd): string {
	const [own, other] = isFirst ? [forward, backward] : [backward, forward];
	const short = own.replace(lastWord, '');
	return short === other ? own : short;
}
