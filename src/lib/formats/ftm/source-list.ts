import { type SheetRecord, textCell } from '../records/record-sheet.ts';
import { dateOf } from './dates.ts';
import { type Entities, type Entity, valuesOf } from './entities.ts';
import { nameOf } from './names.ts';

/** The properties that say where an entity's facts are from. */
export const sourceProperties = ['proof', 'sourceUrl', 'publisher', 'publisherUrl'] as const;

/**
 * Gathers the sources that entities name. A document that is referred to is one, and so is each address; of an entity without
 * either its publisher is.
 */
export class SourceList {
	readonly #entities: Entities;
	readonly #leftFile: (row: number) => void;
	readonly #records = new Map<string, SheetRecord>();
	/** Ids by address, or by publisher where there is none. */
	readonly #ids = new Map<string, string>();
	#made = 0;

	/** @param leftFile is told the row of each reference to a document that is not in the file */
	constructor(entities: Entities, leftFile: (row: number) => void) {
		this.#entities = entities;
		this.#leftFile = leftFile;
	}

	/** The sources that were named, in order. */
	get records(): readonly SheetRecord[] {
		return [...this.#records.values()];
	}

	/** The ids of an entity's sources, as a cell. */
	cellFor(entity: Entity): string {
		const documents = valuesOf(entity, 'proof').flatMap((id) => {
			const document = this.#entities.get(id);
			if (document === undefined) this.#leftFile(entity.number);
			return document === undefined ? [] : [this.#document(document)];
		});
		const publisher = textCell(valuesOf(entity, 'publisher'));
		const pages = valuesOf(entity, 'sourceUrl').map((url) => this.#page(entity, url, publisher, url));
		if (documents.length + pages.length > 0) return [...new Set([...documents, ...pages])].join(';');
		const url = valuesOf(entity, 'publisherUrl')[0] ?? '';
		return publisher === '' ? '' : this.#page(entity, publisher, publisher, url);
	}

	#document(document: Entity): string {
		const known = this.#ids.get(document.id);
		if (known !== undefined) return known;
		const id = document.id.includes(';') ? this.#newId() : document.id;
		const url = valuesOf(document, 'sourceUrl')[0] ?? '';
		this.#ids.set(document.id, id);
		if (url !== '' && !this.#ids.has(url)) this.#ids.set(url, id);
		const title = valuesOf(document, 'title')[0] ?? valuesOf(document, 'fileName')[0] ?? nameOf(document);
		const cells = new Map([
			['id', id],
			['publisher', textCell(valuesOf(document, 'publisher'))],
			['title', title],
			['date', dateOf(document, ['date', 'publishedAt', 'authoredAt']).text],
			['url', url],
			['note', textCell([...valuesOf(document, 'summary'), ...valuesOf(document, 'notes')])]
		]);
		this.#records.set(id, { number: document.number, cells });
		return id;
	}

	#page(entity: Entity, title: string, publisher: string, url: string): string {
		const key = url === '' ? title : url;
		const known = this.#ids.get(key);
		if (known !== undefined) return known;
		const id = this.#newId();
		this.#ids.set(key, id);
		const cells = new Map(Object.entries({ id, publisher, title, url }));
		this.#records.set(id, { number: entity.number, cells });
		return id;
	}

	#newId(): string {
		do this.#made += 1;
		while (this.#entities.get(`source-${this.#made}`) !== undefined);
		return `source-${this.#made}`;
	}
}
