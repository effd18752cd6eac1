import { expect } from '@playwright/test';
import { isoOf, wordsOfDay } from '../src/lib/time/day.ts';
import { Expected } from './fixtures/flagship.ts';
import { test } from './pages/test.ts';

const opening = new Expected();
const { from, to } = opening.view.period;
const last = opening.stops.at(-1) ?? to;

test('"Next change" leads through every change to the last, with the count at each, and "Previous change" back', async ({
	shura
}) => {
	test.slow();
	await shura.open(`date=${isoOf(from)}`);

	for (const day of opening.stops.filter((stop) => stop > from)) {
		await shura.next.click();
		await expect(shura.summary).toHaveText(opening.summary(day));
		await expect(shura.slider).toHaveAttribute('aria-valuetext', opening.sliderText(day));
	}
	await expect(shura.next).toBeDisabled();

	for (const day of opening.stops.filter((stop) => stop < last).reverse()) {
		await shura.previous.click();
		await expect(shura.slider).toHaveAttribute('aria-valuetext', opening.sliderText(day));
	}
	await expect(shura.previous).toBeDisabled();
	await expect(shura.summary).toHaveText(opening.summary(opening.stops[0]));
});

test('a step says what changed in sentences that open their sources, and is announced once: the count, then the changes', async ({
	page,
	shura
}) => {
	const day = opening.stops.find((stop) => stop > opening.view.date) ?? last;
	await shura.open();

	await shura.next.click();

	for (const sentence of opening.sentences(day)) await expect(shura.whatChanged).toContainText(sentence);
	const announcement = [`${opening.summary(day)}.`, ...opening.sentences(day)].join(' ');
	await expect(page.getByText(announcement, { exact: true })).toHaveCount(1);
	await shura.whatChanged
		.getByText(/^\d+ sources?$/)
		.first()
		.click();
	await expect(shura.whatChanged.getByRole('listitem').first()).toBeVisible();
});

test('the keyboard moves the slider: arrows by a change, Page Up and Page Down by a tenth, Home and End to the ends; also when nothing has the focus', async ({
	page,
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

	await shura.follow('date=2014-10-28');
	await expect(shura.slider).not.toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(shura.slider).toHaveAttribute('aria-valuetext', opening.sliderText(after[0]));
	await page.keyboard.press('End');
	await expect(shura.slider).toHaveAttribute('aria-valuetext', opening.sliderText(to));
});

test('dragging the slider shows the state of every day it passes, and replaces the entry it starts from', async ({
	page,
	shura
}) => {
	await shura.open();
	await shura.goTo(isoOf(from));
	await expect.poll(() => shura.parameter('date')).toBe(isoOf(from));
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
	await page.goBack();
	await expect(shura.summary).toHaveText(opening.summary());
});

test('the field "Go to date" takes a date as people write it, and one beyond the period widens that', async ({
	page,
	shura
}) => {
	await shura.open();

	await shura.goTo('31 February 2016');
	await expect(page.getByRole('alert')).toContainText('Not a date');
	await expect(shura.dateField).toHaveAttribute('aria-invalid', 'true');
	await expect(shura.summary).toHaveText(opening.summary());

	for (const [written, iso] of [
		['2016-08-30', '2016-08-30'],
		['18 August 2015', '2015-08-18'],
		['March 24, 2016', '2016-03-24'],
		['Feb 2015', '2015-02-01'],
		['2016', '2016-01-01']
	] as const) {
		await test.step(written, async () => {
			const expected = new Expected(`date=${iso}`);
			await shura.goTo(written);
			await expect(shura.summary).toHaveText(expected.summary());
			await expect(shura.dateField).toHaveValue(wordsOfDay(expected.view.date));
			await expect.poll(() => shura.parameter('date')).toBe(iso);
		});
	}

	await shura.goTo('3/1/2016');
	await page.getByRole('alert').getByRole('button', { name: '1 March' }).click();
	await expect.poll(() => shura.parameter('date')).toBe('2016-03-01');

	const picture = await page.locator('canvas').first().boundingBox();
	await shura.goTo('March 2019');
	await expect(shura.dateField).toHaveValue('1 March 2019');
	await expect.poll(() => shura.parameter('period')).toBe('2014-01/2019-12');
	await expect(shura.summary).toHaveText(new Expected('date=2019-03-01').summary());
	await expect(page.getByText('it now runs from 2014 to 2019')).toBeVisible();
	expect(await page.locator('canvas').first().boundingBox()).toEqual(picture);
	await shura.button('Dismiss the note on the period').click();
	await expect(page.getByText('it now runs from 2014 to 2019')).toHaveCount(0);

	await shura.goTo('2040');
	await expect(page.getByText('it now runs from 2014 to 2040')).toBeVisible();
	await shura.previous.click();
	await expect(page.getByText('it now runs from 2014 to 2040')).toHaveCount(0);
});

test('the note on a widened period goes by itself', async ({ page, shura }) => {
	await page.clock.install();
	await shura.open('date=2019-03-01&select=');
	const note = page.getByText('it now runs from 2014 to 2019');
	await expect(note).toBeVisible();

	await page.clock.fastForward(12_000);

	await expect(note).toHaveCount(0);
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

test('"Even steps" is offered where changes crowd, gives each the same room, and is kept in the address', async ({
	page,
	shura,
	committee
}) => {
	const evenSteps = shura.switch('Even steps');
	const note = page.getByText('Even steps, not to scale');
	const thumb = async () => Number(await committee.slider.inputValue());

	await shura.open();
	await shura.axisMenu.click();
	await expect(shura.period).toBeVisible();
	await expect(evenSteps).toHaveCount(0);

	await committee.open('roster=everyone&period=1793-01/1841-12&date=1793-09-06&select=');
	const before = await thumb();
	await committee.axisMenu.click();
	await evenSteps.click();
	await expect(page).toHaveURL(/[?&]steps=even/);
	await expect(note).toBeVisible();
	const first = await thumb();
	expect(first).toBeGreaterThan(before);

	await page.keyboard.press('Escape');
	await committee.slider.press('ArrowRight');
	const second = await thumb();
	await committee.slider.press('ArrowRight');
	const third = await thumb();
	expect(third - second).toBeCloseTo(second - first);

	const said = await committee.slider.getAttribute('aria-valuetext');
	await expect(page).toHaveURL(/[?&]date=1793-(?!09-06)/);
	await page.reload();
	await expect(committee.slider).toHaveAttribute('aria-valuetext', said ?? '');
	expect(await thumb()).toBeCloseTo(third);
	await expect(note).toBeVisible();
});
