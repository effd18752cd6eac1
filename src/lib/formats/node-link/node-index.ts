import { labelNames } from '../graph/fields.ts';
import { isObject, valueOf } from '../json-value.ts';
import { jsonTextOf } from './json-fields.ts';

/** Finds the nodes that links name. */
export class NodeIndex {
	readonly #ids: readonly string[];
	readonly #isByPlace: boolean;

	/**
	 * @param ids the ids of the nodes, in their order
	 * @param ends what all links name as their ends: ids, places or nodes
	 */
	constructor(ids: readonly string[], ends: readonly unknown[]) {
		this.#ids = ids;
		const known = new Set(ids);
		const named = ends.filter((end) => !isObject(end));
		const areIds = named.every((end) => known.has(jsonTextOf(end) ?? ''));
		this.#isByPlace = !areIds && named.every((end) => typeof end === 'number' && this.#ids[end] !== undefined);
	}

	/** The id of the node that an end of a link names; undefined where it names none. It need not be among the nodes. */
	idOf(end: unknown): string | undefined {
		if (isObject(end)) {
			const id = firstFilled(end, ['id', 'key']) ?? this.#idAt(valueOf(end, 'index'));
			return id ?? firstFilled(end, labelNames);
		}
		const id = this.#isByPlace ? this.#idAt(end) : jsonTextOf(end);
		return id === '' ? undefined : id;
	}

	#idAt(place: unknown): string | undefined {
		return typeof place === 'number' ? this.#ids[place] : undefined;
	}
}

function firstFilled(record: unknown, names: readonly string[]): string | undefined {
	return names.map((name) => jsonTextOf(valueOf(record, name))).find((text) => text !== undefined && text !== '');
}
