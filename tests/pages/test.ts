import { test as base, expect } from '@playwright/test';
import { Complaints } from './complaints.ts';
import { DatasetPage } from './dataset-page.ts';
import { ImportPage } from './import-page.ts';
import { HomePage } from './home-page.ts';
import { OwnPages } from './own-pages.ts';

interface Pages {
	/** What the page complains of; a test fails on anything it did not allow. */
	complaints: Complaints;
	home: HomePage;
	importing: ImportPage;
	own: OwnPages;
	shura: DatasetPage;
	committee: DatasetPage;
}

/** A test on the built site. */
export const test = base.extend<Pages>({
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints = await Complaints.of(context, baseURL ?? '');
			await use(complaints);
			expect(complaints.unexpected).toEqual([]);
		},
		{ auto: true }
	],
	home: ({ page }, use) => use(new HomePage(page)),
	importing: ({ page }, use) => use(new ImportPage(page)),
	own: ({ page }, use) => use(new OwnPages(page)),
	shura: ({ page }, use) => use(new DatasetPage(page, 'shura-council', 'Shura Council of the Islamic State')),
	committee: ({ page }, use) => use(new DatasetPage(page, 'committee-of-public-safety', 'Committee of Public Safety'))
});
