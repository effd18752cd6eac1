import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Day } from '../../src/lib/time/day.ts';

/** A file that the page has saved. */
export interface Taken {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The page of a dataset, as somebody finds things on it: by role and name. */
export class DatasetPage {
	readonly summary: Locator;
	readonly slider: Locator;
	/** The slider of the date compared with. */
	readonly compared: Locator;
	/** What differs, in words. */
	readonly comparison: Locator;
	readonly dateField: Locator;
	readonly next: Locator;
	readonly previous: Locator;
	readonly clock: Locator;
	readonly whatChanged: Locator;
	readonly details: Locator;
	readonly finder: Locator;
	/** What the combobox has found. */
	readonly found: Locator;
	readonly roster: Locator;
	readonly period: Locator;
	readonly nextInStory: Locator;
	readonly previousInStory: Locator;
	/** Says that what is shown is not the record. */
	readonly band: Locator;
	/** Says what is set aside, and what that changes. */
	readonly setAside: Locator;
	readonly help: Locator;
	/** The list of who is in the picture, in place of the canvas. */
	readonly network: Locator;
	/** The picture as it stands in the page before any script has run. */
	readonly firstPaint: Locator;
	readonly main: Locator;
	/** The view in words to paste. */
	readonly citation: Locator;

	constructor(
		readonly page: Page,
		private readonly id: string,
		title: string
	) {
		this.summary = page.getByRole('status', { name: 'Summary' });
		this.slider = page.getByRole('slider', { name: 'Date', exact: true });
		this.compared = page.getByRole('slider', { name: 'Compared date' });
		this.comparison = page.getByRole('region', { name: /^Compared: / });
		this.dateField = page.getByRole('textbox', { name: 'Go to date' });
		this.next = page.getByRole('button', { name: 'Next change' });
		this.previous = page.getByRole('button', { name: 'Previous change' });
		this.clock = page.getByRole('radiogroup', { name: 'Clock' });
		this.whatChanged = page.getByRole('region', { name: 'What changed' });
		this.details = page.getByRole('complementary', { name: 'Details' });
		this.finder = page.getByRole('combobox', { name: 'Find a person or post' });
		this.found = page.getByRole('listbox').getByRole('option');
		this.roster = page.getByRole('combobox', { name: 'Roster' });
		this.period = page.getByRole('combobox', { name: 'Period' });
		this.nextInStory = page.getByRole('button', { name: 'Next in the story' });
		this.previousInStory = page.getByRole('button', { name: 'Previous in the story' });
		this.band = page.getByText('What if: not the record');
		this.setAside = page.getByRole('region', { name: 'Sources set aside' });
		this.help = page.getByRole('dialog', { name: 'Help' });
		this.network = page.getByRole('list', { name: /^Network on / });
		this.firstPaint = page.getByRole('img', { name: title });
		this.main = page.getByRole('main');
		this.citation = page.getByRole('blockquote', { name: 'Citation' });
	}

	/** The address of a view. */
	address(query = ''): string {
		return `/${this.id}/${query === '' ? '' : `?${query}`}`;
	}

	/** Opens a view, and waits until the page has read it and its picture stands. */
	async open(query = ''): Promise<void> {
		await this.page.goto(this.address(query));
		await this.settled();
	}

	/** Waits until the canvas has taken over from the picture that the page came with. */
	async settled(): Promise<void> {
		await expect(this.page.locator('html')).not.toHaveAttribute('data-veil');
		await expect(this.firstPaint).toHaveCount(0);
	}

	/** Goes to a date by typing it. */
	async goTo(date: string): Promise<void> {
		await this.dateField.fill(date);
		await this.dateField.press('Enter');
	}

	/** The day on which the slider stands. */
	async day(): Promise<Day> {
		return Number(await this.slider.inputValue());
	}

	/** Reads the record by a clock. */
	async readBy(clock: 'What we know today' | 'What was reported then'): Promise<void> {
		await this.clock.getByRole('radio', { name: clock }).check({ force: true });
	}

	/** Opens one of the tables of the tab "Table". */
	async openTable(name: string): Promise<void> {
		await this.page.getByRole('tablist', { name: 'Tables' }).getByRole('tab', { name }).click();
	}

	/** A tab of the page. */
	tab(name: string): Locator {
		return this.page.getByRole('tablist', { name: 'Views' }).getByRole('tab', { name });
	}

	table(name: string): Locator {
		return this.page.getByRole('table', { name, exact: true });
	}

	/** The lane of a member. */
	lane(name: string): Locator {
		return this.page.getByRole('group', { name, exact: true });
	}

	/** A row of the open tab, scrolled to: what is far from view is not mounted. */
	async row(name: string): Promise<Locator> {
		const [row, panel] = [this.lane(name), this.page.getByRole('tabpanel')];
		await expect(async () => {
			if ((await row.count()) === 0) await panel.evaluate((element) => element.scrollBy(0, element.clientHeight));
			await expect(row).toHaveCount(1, { timeout: 500 });
		}).toPass();
		return row;
	}

	/** The toggle at a member's lane. */
	toggle(name: string): Locator {
		return this.page.getByRole('button', { name: `What if: ${name}`, exact: true });
	}

	/** A choice of the radio group "What if" in the details. */
	whatIf(choice: 'As recorded' | 'Alive throughout' | 'Lost from this date'): Locator {
		return this.details.getByRole('radiogroup', { name: 'What if' }).getByRole('radio', { name: choice });
	}

	/** Saves something from the menu "Download", and opens the file. */
	async take(item: string): Promise<Taken> {
		const saved = this.page.waitForEvent('download');
		await this.button('Download').click();
		await this.page.getByRole('menuitem', { name: item, exact: true }).click();
		const download = await saved;
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** A switch of the legend. */
	switch(name: string): Locator {
		return this.page.getByRole('switch', { name, exact: true });
	}

	/** Somebody in the list "Network on <date>". */
	person(name: string): Locator {
		return this.network.getByRole('button', { name: new RegExp(`^${name}: `) });
	}

	/** Selects somebody, or a post, by the combobox. */
	async find(name: string): Promise<void> {
		await this.finder.fill(name);
		await this.found.first().click();
	}

	/** A parameter of the address. */
	parameter(name: string): string | null {
		return new URL(this.page.url()).searchParams.get(name);
	}
}
