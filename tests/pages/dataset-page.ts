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
	readonly play: Locator;
	readonly next: Locator;
	readonly previous: Locator;
	readonly clock: Locator;
	readonly whatChanged: Locator;
	readonly details: Locator;
	/** The same panel with nothing selected. */
	readonly story: Locator;
	readonly finder: Locator;
	/** What the combobox has found. */
	readonly found: Locator;
	readonly roster: Locator;
	readonly axisMenu: Locator;
	/** In the menu of the axis. */
	readonly period: Locator;
	readonly nextInStory: Locator;
	readonly previousInStory: Locator;
	/** The button of the chip that says what is supposed; it goes back to the record. */
	readonly whatIfChip: Locator;
	/** Says what is set aside, and what that changes. */
	readonly setAside: Locator;
	readonly help: Locator;
	/** The list of who is in the picture, in place of the canvas. */
	readonly network: Locator;
	/** The picture as it stands in the page before any script has run. */
	readonly firstPaint: Locator;
	readonly main: Locator;
	/** What the open tab shows; the tab Table has panels of its own in it. */
	readonly tabPanel: Locator;
	/** The rows of the open tab that are mounted. */
	readonly rows: Locator;
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
		this.play = page.getByRole('button', { name: 'Play', exact: true });
		this.next = page.getByRole('button', { name: 'Next change' });
		this.previous = page.getByRole('button', { name: 'Previous change' });
		this.clock = page.getByRole('radiogroup', { name: 'Clock' });
		this.whatChanged = page.getByRole('region', { name: 'What changed' });
		this.details = page.getByRole('complementary', { name: 'Details' });
		this.story = page.getByRole('complementary', { name: 'Story and changes' });
		this.finder = page.getByRole('combobox', { name: 'Find a person or post' });
		this.found = page.getByRole('listbox').getByRole('option');
		this.roster = page.getByRole('combobox', { name: 'Roster' });
		this.axisMenu = page.getByRole('button', { name: 'More of the time axis' });
		this.period = page.getByRole('combobox', { name: 'Period' });
		this.nextInStory = page.getByRole('button', { name: 'Next in the story' });
		this.previousInStory = page.getByRole('button', { name: 'Previous in the story' });
		this.whatIfChip = page.getByRole('button', { name: /^(?:Remove What if: |Clear what-ifs)/ });
		this.setAside = page.getByRole('region', { name: 'Sources set aside' });
		this.help = page.getByRole('dialog', { name: 'Help' });
		this.network = page.getByRole('list', { name: /^Network (?:on|at) / });
		this.firstPaint = page.getByRole('img', { name: title });
		this.main = page.getByRole('main');
		this.tabPanel = page.getByRole('tabpanel').first();
		this.rows = this.tabPanel.getByRole('group');
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

	/** Follows a link to another view of the dataset, which needs no loading of the page. */
	async follow(query: string): Promise<void> {
		const address = this.address(query);
		// Awaited from before the click on, as the page may put the address right a moment after it was followed.
		const followed = this.page.waitForURL(({ pathname, search }) => `${pathname}${search}` === address);
		await this.page.evaluate((href) => {
			const link = document.createElement('a');
			link.href = href;
			document.body.append(link);
			link.click();
			link.remove();
		}, address);
		await followed;
		await this.settled();
	}

	/** Waits until the canvas has taken over from the picture that the page came with, and the open tab has been fetched. */
	async settled(): Promise<void> {
		await expect(this.page.locator('html')).not.toHaveAttribute('data-veil');
		await expect(this.firstPaint).toHaveCount(0);
		await expect(this.tabPanel).not.toBeEmpty();
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
	async readBy(clock: 'Known today' | 'Reported then'): Promise<void> {
		await this.clock.getByRole('radio', { name: clock }).check({ force: true });
	}

	/** Opens one of the tables of the tab "Table". */
	async openTable(name: string): Promise<void> {
		await this.page.getByRole('tablist', { name: 'Tables' }).getByRole('tab', { name }).click();
	}

	/** The reports about somebody in the details, those that are folded away left out. */
	get reports(): Locator {
		return this.details
			.getByRole('list', { name: /^(?:Early reports|Reports|Later reports|Reports without a day of publication)$/ })
			.getByRole('listitem');
	}

	/** Opens every row of those reports. */
	async openReports(): Promise<void> {
		const early = this.details.getByRole('button', { name: /^\d+ of \d{4}/, expanded: false });
		if ((await early.count()) > 0) await early.click();
		const closed = this.reports.getByRole('button', { expanded: false });
		while ((await closed.count()) > 0) await closed.first().click();
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

	/** The lane of a member, scrolled into view. */
	laneInView(name: string): Promise<Locator> {
		// The axis stands right below the lanes.
		return this.#inView(name, () => this.axisMenu.scrollIntoViewIfNeeded());
	}

	/** A row of the open tab, scrolled into view. */
	row(name: string): Promise<Locator> {
		return this.#inView(name, () => this.tabPanel.evaluate(scrollOn));
	}

	/** A lane or row in view, where it stays: far from view it is not mounted, or will not be a moment later. */
	async #inView(name: string, bringNear: () => Promise<void>): Promise<Locator> {
		const row = this.lane(name);
		await expect(async () => {
			if ((await row.count()) === 0) await bringNear();
			await row.scrollIntoViewIfNeeded({ timeout: 1000 });
			await expect(row).toBeInViewport({ timeout: 1000 });
		}).toPass();
		return row;
	}

	/** The names of the posts, or of the people, whose rows are mounted, in order. */
	rowNames(): Promise<readonly string[]> {
		return this.rows.evaluateAll((rows) => rows.map((row) => row.ariaLabel?.replace(/^Reports about /, '') ?? ''));
	}

	/** Lays the page out for paper: all of a list is mounted then, wherever the page is scrolled to. */
	async layOutForPaper(): Promise<void> {
		await this.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		await this.page.emulateMedia({ media: 'print' });
	}

	/** Lays the page out for the screen again. */
	async backOnScreen(): Promise<void> {
		await this.page.emulateMedia({ media: 'screen' });
		await this.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	}

	/** The card of what is pointed at, by its title. */
	card(title: string | RegExp): Locator {
		return this.page.getByRole('group', { name: title });
	}

	/** The toggle at a member's lane. */
	toggle(name: string): Locator {
		return this.page.getByRole('button', { name: `What if: ${name}`, exact: true });
	}

	/** Opens the radio group "What if" in the details by its question. */
	async openWhatIf(): Promise<void> {
		await this.details.getByRole('button', { name: /^What if / }).click();
	}

	/** A choice of that radio group. */
	whatIf(choice: 'As recorded' | 'Alive throughout' | 'Lost from this date'): Locator {
		return this.details.getByRole('radiogroup', { name: 'What if' }).getByRole('radio', { name: choice });
	}

	/** Takes something from the menu "Share", or from the one in it. */
	async share(...items: readonly string[]): Promise<void> {
		await this.button('Share').click();
		for (const name of items) await this.page.getByRole('menuitem', { name, exact: true }).click();
	}

	/** Presses a button of the menu "More". */
	async more(name: string): Promise<void> {
		await this.button('More').click();
		await this.button(name).click();
	}

	/** Saves something from the menu "Download", and opens the file. */
	take(item: string): Promise<Taken> {
		return this.saved(() => this.share('Download', item));
	}

	/** The file that the page saves when something is done. */
	async saved(act: () => Promise<void>): Promise<Taken> {
		const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** A switch of the menu "Show", or of the menu of the axis. */
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

/** Scrolls on by what is in view, and from the end back to the top. */
function scrollOn(element: Element): void {
	const { scrollTop, clientHeight, scrollHeight } = element;
	element.scrollTo(0, scrollTop + clientHeight >= scrollHeight - 1 ? 0 : scrollTop + clientHeight);
}
