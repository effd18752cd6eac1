import type { Locator, Page } from '@playwright/test';

/** The page that introduces the datasets. */
export class HomePage {
	readonly title: Locator;
	/** The way to the flagship. */
	readonly flagship: Locator;
	/** What is said of the flagship; a click anywhere on it leads there too. */
	readonly flagshipCard: Locator;

	constructor(private readonly page: Page) {
		this.title = page.getByRole('heading', { level: 1, name: 'See who led' });
		this.flagship = page.getByRole('link', { name: 'Shura Council' });
		this.flagshipCard = page.getByRole('article').filter({ has: this.flagship });
	}

	async open(): Promise<void> {
		await this.page.goto('/');
	}
}
