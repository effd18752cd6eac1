import { readEnding } from './ending.ts';

/** After such a word the one before belongs to the name of the post: "Encargado de Negocios". */
const goesOn = /^(?:de|del|da|do|des|du|of|for|to)\s|^d['’]/i;

/**
 * The post of a name that says at its start or end that it is held for the time being: "Mayor" of "Acting Mayor" and of "Mayor
 * (a.i.)". Undefined for any other name.
 */
export function postBehindActing(name: string): string | undefined {
	const word = readEnding(name).find(({ kind }) => kind === 'acting')?.text;
	if (word === undefined) return undefined;
	const end = name.replace(/[\s.)\]]+$/, '');
	const rest = name.startsWith(word)
		? name.slice(word.length).replace(/^[\s.,:–-]+/, '')
		: end.endsWith(word)
			? end.slice(0, -word.length).replace(/[\s,:([–-]+$/, '')
			: '';
	if (rest === '' || goesOn.test(rest)) return undefined;
	return /^\p{Lu}/u.test(name) ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : rest;
}
