import type { GraphEdge, GraphNode, GraphSpell } from './graph.ts';
import type { RemarkCounts } from '../remark-counts.ts';
import { isDate, isTime, spellOf } from './spell-of.ts';

/** Names of fields that say when something starts and ends. */
export const timePairs = [
	['start', 'end'],
	['begin', 'end'],
	['begin', 'finish'],
	['start time', 'end time'],
	['start date', 'end date'],
	['onset', 'terminus'],
	['valid from', 'valid to'],
	['first seen', 'last seen'],
	['since', 'until'],
	['start', 'finish'],
	['start', 'until'],
	['since', 'to'],
	['from', 'to'],
	['from', 'until'],
	['from', 'end']
] as const;

/** Names of the fields that say what kind an edge is of; programs put it into any of them. */
export const kindNames = ['interaction', 'kind', 'relation', 'relationship', 'type', 'label'] as const;

/** Names of the fields that give a node its label. */
export const labelNames = ['label', 'name'] as const;

const directions: ReadonlyMap<string, boolean> = new Map([
	...['directed', 'true', '1', 'yes'].map((word) => [word, true] as const),
	...['undirected', 'false', '0', 'no'].map((word) => [word, false] as const)
]);

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number in a text; undefined where there is none, or an infinite one. */
export function numberIn(text: string): number | undefined {
	const value = number.test(text.trim()) ? Number(text) : NaN;
	return Number.isFinite(value) ? value : undefined;
}

/** A file repeats its few names in every record: up to this many are kept. */
const mostFolded = 10_000;
const foldedNames = new Map<string, string>();

/** A name in small letters, without what separates its words: `valid_from`, `Valid From` and `validFrom` are the same. */
export function foldedName(name: string): string {
	const kept = foldedNames.get(name);
	if (kept !== undefined) return kept;
	const folded = name.toLowerCase().replaceAll(/[\s_-]+/g, '');
	if (foldedNames.size >= mostFolded) foldedNames.clear();
	foldedNames.set(name, folded);
	return folded;
}

/**
 * The fields of one node or edge of a file. What a graph has a place for is taken out, by names in any case and spelling; what
 * is left are the attributes.
 */
export class Fields {
	readonly #left: Map<string, string>;
	readonly #names = new Map<string, string>();
	readonly #spells: readonly GraphSpell[] | undefined;

	/** @param spells where the file lists them; else they are looked for in the fields */
	constructor(fields: Iterable<readonly [string, string]>, spells?: readonly GraphSpell[]) {
		this.#left = new Map(fields);
		this.#spells = spells;
		for (const name of this.#left.keys()) {
			const folded = foldedName(name);
			if (!this.#names.has(folded)) this.#names.set(folded, name);
		}
	}

	/** Takes the first of these that is filled; gives an empty text where none is. */
	take(...names: readonly string[]): string {
		for (const name of names) {
			const text = this.#find(name);
			if (text === undefined || text === '') continue;
			this.#drop(name);
			return text;
		}
		return '';
	}

	/** Takes the first of these that holds a number. */
	takeNumber(...names: readonly string[]): number | undefined {
		const name = names.find((candidate) => numberIn(this.#find(candidate) ?? '') !== undefined);
		return name === undefined ? undefined : numberIn(this.take(name));
	}

	/** Takes x and y, if both hold numbers. */
	takePlace(): GraphNode['place'] {
		const isPlace = ['x', 'y'].every((name) => numberIn(this.#find(name) ?? '') !== undefined);
		const x = isPlace ? this.takeNumber('x') : undefined;
		const y = isPlace ? this.takeNumber('y') : undefined;
		return x === undefined || y === undefined ? undefined : { x, y };
	}

	/** Takes what says whether an edge is directed, also a type that says nothing else; undefined where nothing does. */
	takeDirected(): boolean | undefined {
		for (const name of ['directed', 'type']) {
			const word = foldedName(this.#find(name) ?? '');
			const isDirected = directions.get(word);
			if (isDirected === undefined || (name === 'type' && !word.endsWith('directed'))) continue;
			this.#drop(name);
			return isDirected;
		}
		return undefined;
	}

	/** Takes the spells: those that the file lists, else the one that a pair of fields gives. */
	takeSpells(counts: RemarkCounts, row: number): readonly GraphSpell[] {
		if (this.#spells !== undefined) return this.#spells;
		const given = timePairs.filter((pair) => pair.some((name) => this.#find(name) !== undefined));
		const isWhole = (pair: (typeof timePairs)[number]) => pair.every((name) => this.#find(name) !== undefined);
		const pairs = [...given.filter(isWhole), ...given.filter((pair) => !isWhole(pair))];
		for (const pair of pairs) {
			const [startName, endName] = pair;
			const start = this.#find(startName) ?? '';
			const end = this.#find(endName) ?? '';
			// "From" and "to" may well be towns, and a number in one of them alone an id.
			const canBe = isWhole(pair) ? isTime : isDate;
			if ((startName === 'from' || endName === 'to') && !(canBe(start) && canBe(end))) continue;
			const spell = spellOf(start, end, counts, row);
			if (spell === undefined) return [];
			if (spell.start === undefined && spell.end === undefined) continue;
			this.#drop(startName);
			this.#drop(endName);
			return [spell];
		}
		return [];
	}

	/** What was not taken, by name. */
	get attributes(): ReadonlyMap<string, string> {
		return this.#left;
	}

	#find(name: string): string | undefined {
		const key = this.#names.get(foldedName(name));
		return key === undefined ? undefined : this.#left.get(key);
	}

	#drop(name: string): void {
		this.#left.delete(this.#names.get(foldedName(name)) ?? name);
	}
}

/** The node that fields tell of. */
export function nodeOf(
	fields: Fields,
	known: Pick<GraphNode, 'id' | 'number' | 'place'>,
	counts: RemarkCounts
): GraphNode {
	return {
		...known,
		label: fields.take(...labelNames),
		spells: fields.takeSpells(counts, known.number),
		attributes: fields.attributes
	};
}

/**
 * The edge that fields tell of.
 *
 * @param known what else is known of it; `directed` holds unless the fields say otherwise
 */
export function edgeOf(
	fields: Fields,
	known: Pick<GraphEdge, 'id' | 'source' | 'target' | 'directed' | 'number'>,
	counts: RemarkCounts
): GraphEdge {
	return {
		...known,
		directed: fields.takeDirected() ?? known.directed,
		kind: fields.take(...kindNames),
		weight: fields.takeNumber('weight', 'value'),
		spells: fields.takeSpells(counts, known.number),
		attributes: fields.attributes
	};
}
