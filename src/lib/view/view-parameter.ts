import type { Dataset } from '../dataset/dataset.ts';
import type { View } from './view.ts';

/** One parameter of a query, which holds one part of a view. */
export interface ViewParameter {
	readonly name: string;
	/** The part as a text; empty for none. */
	readonly write: (view: View) => string;
	/** The view with the part that a text names; an empty text gives what the view on the roster has at first. */
	readonly read: (text: string, view: View, dataset: Dataset, ignore: (value: string) => void) => View;
}

/** The values that a parameter lists. */
export function valuesOf(text: string): readonly string[] {
	return text === '' ? [] : text.split(',');
}

/** The view as it was, with what a parameter holds noted as unreadable. */
export function refused(text: string, view: View, ignore: (value: string) => void): View {
	ignore(text);
	return view;
}
