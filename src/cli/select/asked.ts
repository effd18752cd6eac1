import { readFileSync, statSync } from 'node:fs';
import { WrongUseError } from '../command.ts';
import { read } from '../given-files.js';

/** Who is asked for: names and ids, or what has to be said of them. */
export type Asked =
	| { readonly kind: 'listed'; readonly texts: readonly string[] }
	| { readonly kind: 'query'; readonly conditions: readonly Condition[] };

/** A property or column, and the value that it must have. */
export interface Condition {
	readonly property: string;
	readonly value: string;
}

/**
 * Who is asked for: by a file with a name or id a line, or by a query: `country=gb, topics=role.pep`.
 *
 * @throws WrongUseError where it is neither, and NotTakenError where the file cannot be read
 */
export function askedIn(given: string | undefined): Asked {
	if (given === undefined) throw new WrongUseError('Say with --people whom to select.');
	if (statSync(given, { throwIfNoEntry: false })?.isFile() === true) {
		return listed(read(given, () => readFileSync(given, 'utf8')));
	}
	const conditions = given.split(',').map((part) => {
		const [property = '', ...value] = part.split('=').map((text) => text.trim());
		return { property, value: value.join('=') };
	});
	if (conditions.every(({ property, value }) => property !== '' && value !== '')) return { kind: 'query', conditions };
	throw new WrongUseError(`There is no file ${given}, and a query is written as property=value.`);
}

function listed(text: string): Asked {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const texts = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
	if (texts.length === 0) throw new WrongUseError('The file of --people is empty. Put a name or an id on each line.');
	return { kind: 'listed', texts };
}
