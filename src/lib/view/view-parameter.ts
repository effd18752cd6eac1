import type { Dataset } from '../dataset/dataset.ts';
import type { View } from './view.ts';

/** A parameter of a query: it holds one part of a view. */
export interface ViewParameter {
	readonly name: string;
	/** The part as text; empty for none. */
	readonly write: (view: View) => string;
	/**
	 * The parts of the view that a text names, or undefined where it cannot be read; an empty text names those of the first
	 * view on the roster. Items of a list that cannot be read are passed to `ignore`.
	 */
	readonly read: (text: string, view: View, dataset: Dataset, ignore: Ignore) => Partial<View> | undefined;
}

/** Takes note of a text that cannot be read. */
export type Ignore = (text: string) => void;

/** The choice that a text names, or undefined; the first one for an empty text. */
export function choiceFrom<Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined {
	return text === '' ? choices[0] : choices.find((choice) => choice === text);
}

/** What can be read of the items that a parameter lists, in order; `read` also gets those before it. */
export function itemsFrom<Item>(
	text: string,
	ignore: Ignore,
	read: (item: string, before: readonly Item[]) => Item | undefined
): readonly Item[] {
	const items: Item[] = [];
	for (const given of text === '' ? [] : text.split(',')) {
		const item = read(given, items);
		if (item === undefined) ignore(given);
		else items.push(item);
	}
	return items;
}
