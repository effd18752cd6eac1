import type { Part, Steps } from '$lib/opening/part/part.ts';
import { inShort } from '$lib/opening/written/in-short.ts';
import { listed } from '$lib/words/wording.ts';

/** What stands on the choice of steps, after "And who is tied to them". */
export const stepNames: Readonly<Record<Steps, string>> = { 0: 'nobody else', 1: 'one step', 2: 'two steps' };

/** So many values or names are named. */
const mostNamed = 3;

/** What a part is chosen by, each in a few words: "Country is gb or fr", "Ada Lind and 4 others, with one step round them". */
export function partWords({ columns, people, steps }: Part): readonly string[] {
	const around = steps === 0 ? '' : `, with ${stepNames[steps]} round them`;
	return [
		...columns.map(({ head, values }) => `${inShort(head)} is ${someOf(values, 'or')}`),
		...(people.length === 0 ? [] : [`${someOf(people, 'and')}${around}`])
	];
}

function someOf(texts: readonly string[], word: 'and' | 'or'): string {
	const named = texts.slice(0, texts.length === mostNamed + 1 ? mostNamed + 1 : mostNamed).map((text) => inShort(text));
	const others = texts.length - named.length;
	return listed(others > 0 ? [...named, `${others.toLocaleString('en')} others`] : named, word);
}
