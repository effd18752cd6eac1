import { expect } from '@playwright/test';
import { isoOf, wordsOfDay } from '../src/lib/time/day.ts';
import { Expected } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const opening = new Expected();
const { from, to } = opening.view.period;
const first = opening.stops[0] ?? from;
const last = opening.stops.at(-1) ?? to;

test('"Next change" leads through every change from first to last, with the count at each', async ({ shura }) => {
	test.slow();
	await shura.open(`date=${isoOf(from)}`);

	for (const day of opening.stops.filter((stop) => stop > from)) {
		await shura.next.click();
		await expect(shura.summary).toHaveText(opening.summary(day));
		await expect(shura.slider).toHaveAttribute('aria-valuetext', opening.sliderText(day));
	}

	await expect(shura.next).toBeDisabled();
});

test('"Previous change" leads back through every change to the first', async ({ shura }) => {
	test.slow();
	await shura.open(`date=${isoOf(to)}`);

	for (const day of opening.stops.filter((stop) => stop < to).reverse()) {
		await shura.previous.click();
		await expect(shura.summary).toHaveText(opening.summary(day));
		await expect(shura.slider).toHaveAttribute('aria-valuetext', opening.sliderText(day));
	}

	await expect(shura.previous).toBeDisabled();
});

test('a step says what changed, and is announced once: the count, then the changes', async ({ page, shura }) => {
	const day = opening.stops.find((stop) => stop > opening.view.date) ?? last;
	await shura.open();

	await shura.next.click();

	for (const sentence of opening.sentences(day)) await expect(shura.whatChanged).toContainText(sentence);
	const announcement = [`${opening.summary(day)}.`, ...opening.sentences(day)].join(' ');
	await expect(page.getByText(announcement, { exact: true })).toHaveCount(1);
});

test('each change is said in a sentence that opens its sources', async ({ shura }) => {
	await shura.open('date=2015-08-18');

	for (const sentence of new Expected('date=2015-08-18').sentences()) {
		await expect(shura.whatChanged).toContainText(sentence);
	}
	await shura.whatChanged
		.getByText(/^\d+ sources?$/)
		.first()
		.click();
	await expect(shura.whatChanged.getByRole('listitem').first()).toBeVisible();
});

test('the keyboard moves the slider: arrows by a change, Page Up and Page Down by a tenth, Home and End to the ends', async ({
	shura
}) => {
	const { stops } = opening;
	const tenth = Math.max(1, Math.round(stops.length / 10));
	const after = stops.filter((stop) => stop > opening.view.date);
	await shura.open();
	await shura.slider.focus();

	await shura.slider.press('ArrowRight');
	await expect(shura.slider).toHaveValue(String(after[0]));
	await shura.slider.press('ArrowRight');
	await expect(shura.slider).toHaveValue(String(after[1]));
	await shura.slider.press('ArrowLeft');
	await expect(shura.slider).toHaveValue(String(after[0]));
	await shura.slider.press('PageUp');
	await expect(shura.slider).toHaveValue(String(after[tenth]));
	await expect(shura.summary).toHaveText(opening.summary(after[tenth]));
	await shura.slider.press('PageDown');
	await expect(shura.slider).toHaveValue(String(after[0]));
	await shura.slider.press('End');
	await expect(shura.summary).toHaveText(opening.summary(to));
	await shura.slider.press('Home');
	await expect(shura.summary).toHaveText(opening.summary(from));
});

test('the arrows step from change to change when nothing has the focus', async ({ page, shura }) => {
	const [day = last] = opening.stops.filter((stop) => stop > opening.view.date);
	await shura.open();

	await page.keyboard.press('ArrowRight');
	await expect(shura.slider).toHaveAttribute('aria-valuetext', opening.sliderText(day));
	await page.keyboard.press('End');
	await expect(shura.slider).toHaveAttribute('aria-valuetext', opening.sliderText(to));
});

test('dragging the slider shows the state of every day it passes', async ({ page, shura }) => {
	await shura.open(`date=${isoOf(from)}`);
	const track = await shura.slider.boundingBox();
	if (track === null) throw new Error('The slider is not drawn.');
	const y = track.y + track.height / 2;

	await page.mouse.move(track.x + track.width * 0.01, y);
	await page.mouse.down();
	for (const share of [0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 0.4]) {
		await page.mouse.move(track.x + track.width * share, y, { steps: 4 });
		const day = await shura.day();
		expect(Math.abs((day - from) / (to - from) - share)).toBeLessThan(0.03);
		await expect(shura.summary).toHaveText(opening.summary(day));
		await expect(shura.slider).toHaveAttribute('aria-valuetext', opening.sliderText(day));
	}
	await page.mouse.up();

	await expect.poll(() => shura.parameter('date')).toBe(isoOf(await shura.day()));
});

test.describe('the field "Go to date"', () => {
	for (const [written, iso] of [
		['2016-08-30', '2016-08-30'],
		['18 August 2015', '2015-08-18'],
		['March 24, 2016', '2016-03-24']
	] as const) {
		test(`takes ${written}`, async ({ shura }) => {
			await shura.open();

			await shura.goTo(written);

			await expect(shura.summary).toHaveText(new Expected(`date=${iso}`).summary());
			await expect(shura.dateField).toHaveValue(wordsOfDay(new Expected(`date=${iso}`).view.date));
			await expect.poll(() => shura.parameter('date')).toBe(iso);
		});
	}

	test('says so when it is given no date, and the date stays', async ({ page, shura }) => {
		await shura.open();

		await shura.goTo('31 February 2016');

		await expect(page.getByRole('alert')).toContainText('Not a date');
		await expect(shura.dateField).toHaveAttribute('aria-invalid', 'true');
		await expect(shura.summary).toHaveText(opening.summary());
	});

	test('says where the date stands when it is taken beyond the period again', async ({ shura }) => {
		await shura.open();
		await shura.goTo('30 August 2020');
		await expect(shura.dateField).toHaveValue('31 December 2016');

		await shura.goTo('30 August 2021');

		await expect(shura.dateField).toHaveValue('31 December 2016');
	});

	test('takes a date beyond the period to its end', async ({ shura }) => {
		await shura.open();

		await shura.goTo('2021-01-01');

		await expect(shura.summary).toHaveText(opening.summary(to));
	});
});

test('P plays from change to change and pauses', async ({ page, shura }) => {
	const [second = last] = opening.stops.filter((stop) => stop > opening.view.date).slice(1);
	await shura.open();
	await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×');
	await shura.summary.click({ force: true });
	await page.keyboard.press('p');

	await expect(shura.button('Pause')).toBeVisible();
	await expect.poll(() => shura.day()).toBeGreaterThanOrEqual(second);
	await page.keyboard.press('p');

	await expect(shura.button('Play')).toBeVisible();
	const day = await shura.day();
	expect(opening.stops).toContain(day);
	await expect.poll(() => shura.parameter('date')).toBe(isoOf(day));
	await expect(shura.summary).toHaveText(opening.summary(day));
});

test('playing ends at the last change', async ({ page, shura }) => {
	await shura.open(`date=${isoOf(opening.stops.at(-2) ?? from)}`);

	await shura.button('Play').click();

	await expect(shura.slider).toHaveValue(String(last));
	await expect(shura.button('Play')).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	expect(first).toBeLessThan(last);
});
