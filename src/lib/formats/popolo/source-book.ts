import { isObject, itemsIn, type JsonObject, textIn, textOf, valueOf } from '../json-value.ts';
import type { SheetRecord } from '../records/record-sheet.ts';

/**
 * Gathers the sources that records name. A record that names none rests on those of the whole file, in `sources` or in
 * `meta.sources`.
 */
export class SourceBook {
	readonly #records = new Map<string, SheetRecord>();
	readonly #ofFile: readonly unknown[];

	constructor(file: unknown) {
		this.#ofFile = [...sourcesIn(file), ...sourcesIn(valueOf(file, 'meta'))];
	}

	/** The sources that were named, in order. */
	get records(): readonly SheetRecord[] {
		return [...this.#records.values()];
	}

	/** The ids of a record's sources, as a cell. */
	cellFor(object: JsonObject): string {
		const own = sourcesIn(object);
		const ids = (own.length > 0 ? own : this.#ofFile).map((source) => this.#idOf(source));
		return [...new Set(ids)].filter((id) => id !== '').join(';');
	}

	#idOf(source: unknown): string {
		const url = isObject(source) ? textIn(source, 'url') : textOf(source);
		const note = textIn(source, 'note');
		const key = JSON.stringify([url, note]);
		const known = this.#records.get(key)?.cells.get('id');
		if (known !== undefined || url + note === '') return known ?? '';
		const [number, isLink] = [this.#records.size + 1, /^https?:/.test(url)];
		const cells = { id: `source-${number}`, title: note || url, url: isLink ? url : '' };
		this.#records.set(key, { number, cells: new Map(Object.entries(cells)) });
		return cells.id;
	}
}

function sourcesIn(holder: unknown): readonly unknown[] {
	return itemsIn(valueOf(holder, 'sources'));
}
