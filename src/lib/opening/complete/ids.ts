import { withoutAccents } from '../../dataset/without-accents.ts';
import { idPattern } from '../../reading/cells.ts';

/** Ids made of more letters than this are cut; they stand in addresses. */
const longest = 60;

/** The ids of a dataset while they are made. No two records share one, whatever their table. */
export class Ids {
	readonly #taken: Set<string>;
	/** With which number to go on where a wanted id is taken. */
	readonly #next = new Map<string, number>();

	/** @param taken the ids that there are */
	constructor(taken: Iterable<string> = []) {
		this.#taken = new Set(taken);
	}

	/** The id that a record was given, where it can be one and no other has it; else one made of it. */
	given(id: string, table: string): string {
		return idPattern.test(id) ? this.#free(id) : this.made(id, table);
	}

	/**
	 * An id made of words: their letters and digits, else a number made of them where no Latin letter is left.
	 *
	 * @param table stands in for words where there are none
	 */
	made(words: string, table: string): string {
		const plain = plainOf(words).slice(0, longest);
		return this.#free(plain !== '' ? plain : words.trim() === '' ? table : `${table}-${hashOf(words)}`);
	}

	/** The wanted id, with `-2`, `-3` and so on where it is taken. */
	#free(wanted: string): string {
		let [id, number] = [wanted, this.#next.get(wanted) ?? 2];
		while (this.#taken.has(id)) id = `${wanted}-${number++}`;
		this.#next.set(wanted, number);
		this.#taken.add(id);
		return id;
	}
}

/** A text in letters, digits and hyphens: "Émile Zola" is `emile-zola`. Other scripts leave nothing. */
export function plainOf(text: string): string {
	return (
		withoutAccents(text)
			.match(/[a-z0-9]+/g)
			?.join('-') ?? ''
	);
}

/** A few letters and digits that stand for a text (FNV-1a, 32 bits; Fowler, Noll and Vo 1991). */
function hashOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return hash.toString(36);
}

/** A word of a vocabulary as a code: letters, digits and single hyphens. */
export function codeOf(word: string): string {
	return /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(word) ? word : plainOf(word) || word;
}
