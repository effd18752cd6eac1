import type { Dataset } from '../dataset/dataset.ts';
import type { View } from './view.ts';

/** A parameter of a query: it holds one part of a view. */
export interface ViewParameter {
	readonly name: string;
	/** The part as text; empty for none. */
	readonly write: (view: View) => string;
	/** The view with the part that a text names; an empty text sets it back to that of the first view on the roster. */
	readonly read: (text: string, view: View, dataset: Dataset, ignore: (value: string) => void) => View;
}

/** The values that a parameter lists. */
export function valuesOf(text: string): readonly string[] {
	return text === '' ? [] : text.split(',');
}

/** The view unchanged, with the text noted as unreadable. */
export function refused(text: string, view: View, ignore: (value: string) => void): View {
	ignore(text);
	return view;
}
