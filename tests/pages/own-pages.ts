import type { Locator, Page } from '@playwright/test';
import type { Contents } from '../../src/lib/formats/writer.ts';

/** A file as it is given to the page. */
export interface GivenFile {
	readonly name: string;
	readonly content: string | Uint8Array;
}

/** A dataset to be put into the store, as if its files had been opened. */
export interface ToKeep {
	readonly id: string;
	readonly title: string;
	readonly files: readonly (readonly [path: string, text: string])[];
	readonly contents: Contents | undefined;
	/** What was settled; nothing where it is left out. */
	readonly recipe?: object;
}

/** A table without its map. */
interface PlainTable {
	readonly name: string;
	readonly table: object & { readonly rows: readonly object[] };
	readonly columns: (readonly [column: string, index: number])[];
}

/** The pages of own datasets: the door, the list and the page of one. */
export class OwnPages {
	/** What is kept, a card each. */
	readonly cards: Locator;
	readonly section: Locator;
	readonly chooseFiles: Locator;
	/** The line that says where a dataset is kept. */
	readonly band: Locator;

	constructor(readonly page: Page) {
		this.section = page.getByRole('region', { name: 'Your datasets' });
		this.cards = this.section.getByRole('article');
		this.chooseFiles = page.getByRole('button', { name: 'Choose files' });
		this.band = page.getByRole('region', { name: 'Where this dataset is kept' });
	}

	/** The address of a dataset's page. */
	address(id: string, query = ''): string {
		return `/own/?data=${id}${query === '' ? '' : `&${query}`}`;
	}

	/** Opens the start page, and waits until the store is read. */
	async openStart(): Promise<void> {
		await this.page.goto('/');
		await this.section.getByText('None yet').or(this.cards.first()).waitFor();
	}

	/** Chooses files by the door's button. */
	async choose(files: readonly GivenFile[]): Promise<void> {
		const chooser = this.page.waitForEvent('filechooser');
		await this.chooseFiles.click();
		const chosen = files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) }));
		await (await chooser).setFiles(chosen);
	}

	/** Does something from the menu of a card. */
	async do(title: string, what: string): Promise<void> {
		await this.page.getByRole('button', { name: `More for ${title}` }).click();
		await this.page.getByRole('menuitem', { name: what, exact: true }).click();
	}

	/** Puts a dataset into the store; a page of the site must have read it before. */
	async keep({ id, title, files, contents, recipe = { recipe: 1, heads: {}, answers: [] } }: ToKeep): Promise<void> {
		const descriptor = contents?.descriptor;
		const tables: Contents['tables'] = contents?.tables ?? new Map();
		// A map does not pass into the page.
		const plain = [...tables].map(([name, table]): PlainTable => ({ name, table, columns: [...table.columns] }));
		await this.page.evaluate(
			async ({ id, title, files, descriptor, plain, recipe }) => {
				const database = await new Promise<IDBDatabase>((resolve, reject) => {
					const request = indexedDB.open('cadre-own');
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(new Error('The store does not open.'));
				});
				const tables = new Map(
					plain.map(({ name, table, columns }) => [name, { ...table, columns: new Map(columns) }] as const)
				);
				const rowsIn = (name: string) => tables.get(name)?.rows.length ?? 0;
				const bodies = rowsIn('bodies');
				const summary = descriptor && { people: rowsIn('people'), posts: rowsIn('posts'), bodies };
				const transaction = database.transaction(['entries', 'work', 'files'], 'readwrite');
				const now = Date.now();
				transaction
					.objectStore('entries')
					.put({ id, title, opened: now, changed: now, saved: undefined, summary, drawing: '' }, id);
				transaction.objectStore('work').put({ recipe, contents: descriptor && { descriptor, tables } }, id);
				const encoder = new TextEncoder();
				transaction.objectStore('files').put(new Map(files.map(([path, text]) => [path, encoder.encode(text)])), id);
				await new Promise((resolve) => {
					transaction.oncomplete = resolve;
				});
				database.close();
			},
			{ id, title, files, descriptor, plain, recipe }
		);
	}
}
