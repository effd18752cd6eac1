import { expect } from '@playwright/test';
import { nameOf } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const turkmani = nameOf('turkmani');
const years = 'from 2014 to 2016';
const summary =
	/^7 of 7 alive at some time from 2014 to 2016; on 31 December 2016: 1 not known \(Abu Arkan al-Amiri\), 6 dead$/;

test('"Any time in the period" draws whoever was there in it, and headline, chip, list, summary and address say so', async ({
	page,
	shura
}) => {
	await shura.open();
	await shura.axisMenu.click();
	await expect(shura.switch('Any time in the period')).toHaveAttribute('aria-checked', 'false');

	await shura.switch('Any time in the period').click();

	await expect(shura.switch('Any time in the period')).toHaveAttribute('aria-checked', 'true');
	await expect(shura.main).toContainText(`7 of 7 alive at some time ${years}`);
	await expect(shura.summary).toHaveText(summary);
	await expect(shura.button(`Remove Any time ${years}`)).toBeVisible();
	await expect(shura.network).toHaveAccessibleName(`Network at any time ${years}`);
	await expect(shura.person(turkmani)).toHaveAccessibleName(/: dead/);
	await expect(page.getByText(/Each mark is as on 31 December 2016\. Choosing a date ends this\./)).toBeVisible();
	await expect.poll(() => shura.parameter('any')).toBe('period');

	await shura.button(`Remove Any time ${years}`).click();

	await expect(shura.network).toHaveAccessibleName('Network on 28 October 2014');
	await expect.poll(() => shura.parameter('any')).toBeNull();
});

test('a link with any=period shows it, a tie that was over before the date included; a saved picture is named for it', async ({
	page,
	shura
}) => {
	await shura.open('date=2016-12-31');
	await shura.person(turkmani).focus();
	await expect(shura.network.getByRole('list', { name: `Ties of ${turkmani}` }).getByRole('listitem')).toHaveCount(0);

	await shura.open('date=2016-12-31&any=period');
	await expect(shura.summary).toHaveText(summary);
	await shura.person(turkmani).focus();
	await expect(shura.network.getByRole('list', { name: `Ties of ${turkmani}` }).getByRole('listitem')).not.toHaveCount(
		0
	);

	const svg = await shura.take('Picture (SVG)');
	expect(svg.name).toBe('shura-council-any-time-2014-01-01-2016-12-31-today-network.svg');
	expect(new TextDecoder().decode(svg.bytes)).toContain('At any time from 2014 to 2016');
	await page.reload();
	await shura.settled();
	await expect(shura.button(`Remove Any time ${years}`)).toBeVisible();
});

test('choosing a date ends it, and Back brings it back; on another tab the date stands', async ({ page, shura }) => {
	await shura.open('any=period');

	await shura.next.click();
	await expect(shura.network).toHaveAccessibleName(/^Network on /);
	await expect.poll(() => shura.parameter('any')).toBeNull();

	await page.goBack();
	await expect(shura.network).toHaveAccessibleName(`Network at any time ${years}`);

	await shura.tab('Table').click();
	await expect(shura.summary).toHaveText('Of 7 on 28 October 2014: 7 alive');
	await expect(shura.button(`Remove Any time ${years}`)).toHaveCount(0);
	await shura.axisMenu.click();
	await expect(shura.switch('Any time in the period')).toHaveCount(0);
});
