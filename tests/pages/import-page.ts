import { expect, type Locator, type Page } from '@playwright/test';
import { type GivenFile, OwnPages } from './own-pages.ts';

/** The import report, as somebody finds things on it: by role and name. */
export class ImportPage {
	readonly understood: Locator;
	readonly toMend: Locator;
	readonly guessed: Locator;
	readonly notUsed: Locator;
	/** The question that stands on the table. */
	readonly question: Locator;
	readonly picture: Locator;
	readonly slider: Locator;
	readonly openIt: Locator;

	constructor(readonly page: Page) {
		this.understood = page.getByRole('heading', { name: 'What was understood' });
		this.toMend = page.getByRole('region', { name: /^To mend/ });
		this.guessed = page.getByRole('region', { name: /^Guessed/ });
		this.notUsed = page.getByRole('region', { name: /^Kept, not used/ });
		this.question = page.getByRole('group', { name: /^A question about / });
		this.picture = page.getByRole('region', { name: 'The picture so far' });
		this.slider = this.picture.getByRole('slider', { name: 'Date' });
		this.openIt = page.getByRole('button', { name: 'Open it' });
	}

	/** Gives files to the door of the start page, and waits for the report. */
	async give(files: readonly GivenFile[]): Promise<void> {
		const own = new OwnPages(this.page);
		await own.openStart();
		await own.choose(files);
		await this.settled();
	}

	/** Waits until everything that was answered is worked out. */
	async settled(): Promise<void> {
		await expect(this.understood).toBeVisible();
		await expect(this.page.getByText('Reading the files…')).toHaveCount(0);
	}

	/** How many there are of something, as the figures say. */
	figure(name: string): Locator {
		return this.page
			.getByRole('term')
			.filter({ hasText: new RegExp(`^${name}`) })
			.locator('..')
			.getByRole('definition');
	}

	/** A line of the report. */
	line(text: string | RegExp): Locator {
		return this.page.getByRole('listitem').filter({ hasText: text });
	}

	/** What a column is taken for. */
	column(head: string): Locator {
		return this.page.getByRole('combobox', { name: `What ${head} is` });
	}

	row(text: string): Locator {
		return this.page.getByRole('row').filter({ hasText: text });
	}

	/** Opens what was understood, and waits until its page stands. */
	async open(): Promise<void> {
		await this.openIt.click();
		await expect(this.page).toHaveURL(/\/own\/\?data=/);
		await expect(this.page.getByRole('slider', { name: 'Date', exact: true })).toBeVisible();
	}
}
