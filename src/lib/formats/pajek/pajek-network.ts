import { numberIn } from '../graph/fields.ts';
import type { GraphEdge, GraphNode, GraphSpell } from '../graph/graph.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { isTimeMark, spellsOfMark } from './pajek-words.ts';

/** So many vertices are made at most that a file counts and does not describe. */
const mostUndescribed = 100_000;

const causes = {
	others: {
		list: 'not-used',
		words: () => 'Only the first network was read; other networks, partitions and vectors were left out.'
	},
	badMark: {
		list: 'to-mend',
		words: (count) => `${counted(count, 'time mark', 'time marks')} could not be read and count as undated.`
	},
	badLine: {
		list: 'to-mend',
		words: (count) => `${counted(count, 'line', 'lines')} could not be read, or not in full.`
	},
	tooMany: {
		list: 'to-mend',
		words: () => 'The file counts too many vertices; only those that it describes were read.'
	},
	drawing: {
		list: 'not-used',
		words: (count) =>
			`${counted(count, 'line says', 'lines say')} how to draw a vertex or line; colours and sizes are not used.`
	}
} as const satisfies Readonly<Record<string, Cause>>;

/** The shapes of vertices. */
const shapes = new Set(['ellipse', 'circle', 'box', 'diamond', 'triangle', 'cross', 'empty', 'house', 'man', 'woman']);

/** A network of Pajek as it is read line by line. */
export class PajekNetwork {
	readonly counts = new RemarkCounts();
	readonly #nodes = new Map<string, GraphNode>();
	readonly #edges: GraphEdge[] = [];
	/** What `*Vertices` announces: how many there are, how many of them are of the first mode, and the line. */
	#announced: { readonly count: number; readonly first: number; readonly number: number } | undefined;
	#relations = new Map<string, string>();
	#relation = '';
	#isDirected = true;
	#matrixRow = 0;

	get hasVertices(): boolean {
		return this.#announced !== undefined;
	}

	/** Says that the file holds something else, which is not read. */
	addOther(number: number): void {
		this.counts.add(causes.others, number);
	}

	/** @param first of a network of two modes, the number of vertices of the first */
	announce(count: number, first: number, number: number): void {
		this.#announced = {
			count: Number.isInteger(count) ? count : 0,
			first: Number.isInteger(first) ? first : 0,
			number
		};
	}

	/** @param words what follows the heading: a relation's number and its name */
	startLines(areEdges: boolean, words: readonly string[]): void {
		const [relation = '', ...name] = words;
		const key = relation.replace(':', '');
		this.#isDirected = !areEdges;
		this.#relation = key;
		if (name.length > 0) this.#relations.set(key, name.join(' '));
		this.#matrixRow = 0;
	}

	addVertex([id = '', label = '', ...rest]: readonly string[], number: number): void {
		const place = rest.slice(0, 3).map((word) => numberIn(word));
		const end = place.includes(undefined) ? place.indexOf(undefined) : place.length;
		const [x, y] = place.slice(0, end);
		const hasLabel = !isTimeMark(label);
		const { spells, attributes } = this.#restOf(hasLabel ? rest.slice(end) : [label, ...rest], number);
		const mode = this.#modeOf(Number(id));
		this.#nodes.set(id, {
			...{ id, label: hasLabel ? label : '', spells, number },
			place: x === undefined || y === undefined ? undefined : { x, y },
			attributes: mode === undefined ? attributes : new Map([['mode', mode], ...attributes])
		});
	}

	/** A line with a weight; before it may stand the number of its relation, `2:`. */
	addLine(words: readonly string[], number: number): void {
		const hasRelation = words[0]?.endsWith(':') === true;
		const relation = hasRelation ? (words[0]?.slice(0, -1) ?? '') : this.#relation;
		const [source = '', target = '', ...rest] = hasRelation ? words.slice(1) : words;
		if (!isVertexNumber(source) || !isVertexNumber(target)) {
			this.counts.add(causes.badLine, number);
			return;
		}
		const weight = numberIn(rest[0] ?? '');
		const { spells, attributes } = this.#restOf(weight === undefined ? rest : rest.slice(1), number);
		this.#add({ source, target, weight, spells, attributes, number }, relation);
	}

	/** Lines from the first vertex to each of the others. */
	addList([source = '', ...targets]: readonly string[], number: number): void {
		if (![source, ...targets].every(isVertexNumber)) {
			this.counts.add(causes.badLine, number);
			return;
		}
		for (const target of targets) {
			this.#add({ source, target, weight: undefined, spells: [], attributes: new Map(), number }, this.#relation);
		}
	}

	/** The weights of the lines from one vertex to all; to those of the second mode where there are two. */
	addMatrixRow(words: readonly string[], number: number): void {
		this.#matrixRow += 1;
		const source = String(this.#matrixRow);
		const before = this.#announced?.first ?? 0;
		if (words.some((word) => numberIn(word) === undefined)) this.counts.add(causes.badLine, number);
		for (const [index, word] of words.entries()) {
			const weight = numberIn(word);
			if (weight === undefined || weight === 0) continue;
			const target = String(before + index + 1);
			this.#add({ source, target, weight, spells: [], attributes: new Map(), number }, this.#relation);
		}
	}

	/** The vertices by their numbers, with those that are only counted, and the lines. */
	end(): { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] } {
		const { count = 0, number = 1 } = this.#announced ?? {};
		if (count > this.#nodes.size + mostUndescribed) this.counts.add(causes.tooMany, number);
		else {
			for (let vertex = 1; vertex <= count; vertex += 1) {
				if (!this.#nodes.has(String(vertex))) this.addVertex([String(vertex)], number);
			}
		}
		return { nodes: [...this.#nodes.values()], edges: this.#edges };
	}

	#add(line: Omit<GraphEdge, 'id' | 'directed' | 'kind'>, relation: string): void {
		const kind = this.#relations.get(relation) ?? relation;
		this.#edges.push({ ...line, id: '', directed: this.#isDirected, kind });
	}

	#modeOf(vertex: number): string | undefined {
		const { count, first } = this.#announced ?? { count: 0, first: 0 };
		if (first <= 0 || first >= count) return undefined;
		return vertex <= first ? '1' : '2';
	}

	/** What stands after the numbers of a line: a shape, names with values, time marks. */
	#restOf(words: readonly string[], number: number): Pick<GraphEdge, 'spells' | 'attributes'> {
		const spells: GraphSpell[] = [];
		const attributes = new Map<string, string>();
		let name: string | undefined;
		let isDrawn = false;
		for (const word of words) {
			if (isTimeMark(word)) {
				const read = spellsOfMark(word);
				if (read === undefined) this.counts.add(causes.badMark, number);
				else spells.push(...read);
			} else if (name !== undefined) {
				if (name === 'l') attributes.set('label', word);
				else isDrawn = true;
				name = undefined;
			} else if (shapes.has(word.toLowerCase())) attributes.set('shape', word.toLowerCase());
			else name = word.toLowerCase();
		}
		if (isDrawn) this.counts.add(causes.drawing, number);
		return { spells, attributes };
	}
}

function isVertexNumber(word: string): boolean {
	return /^\d+$/.test(word);
}
