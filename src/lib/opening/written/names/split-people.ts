import { honorifics, particles } from './name-words.ts';
import { folded } from '../folded.ts';

/** A longer text is no list of names. */
const longest = 2000;

/**
 * The names of several people in one cell. Semicolons, bars and lines part them; "and", "&" and commas beside these only where each
 * part is a full name, so that "John and Mary Smith" and "Ortega y Gasset" stay whole. One name gives itself; empty text none.
 */
export function splitPeople(cell: string): readonly string[] {
	const text = cell.trim();
	if (text === '') return [];
	if (text.length > longest) return [text];
	const parted = filled(text.split(/[;|\n\r]+/));
	const parts = parted.length > 1 && parted.every((part) => /\p{L}/u.test(part)) ? parted : [text];
	return parts.flatMap(split);
}

function split(text: string): readonly string[] {
	const joined = filled(text.split(/\s+(?:and|&|und|et)\s+|\s+\/\s+/i));
	if (joined.length < 2) return [text];
	// A list: "A, B and C". Else a comma parts last and first name.
	const listed = joined.flatMap((part) => filled(part.split(/,/)));
	if (listed.every(isFullName)) return listed;
	return joined.every((part) => isFullName(part.replace(',', ' '))) ? joined : [text];
}

function isFullName(text: string): boolean {
	const words = text.split(/\s+/).filter((word) => word !== '');
	const telling = words.filter((word) => !honorifics.has(folded(word).replaceAll('.', '')));
	if (telling.length < 2 || telling.length > 6 || /\d/.test(text)) return false;
	return telling.every((word) => /^[\p{Lu}\p{Lo}"'“‘(]/u.test(word) || particles.has(folded(word).replace(/-.*$/, '')));
}

function filled(parts: readonly string[]): readonly string[] {
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}
