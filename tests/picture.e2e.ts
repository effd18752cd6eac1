import { expect, type Page } from '@playwright/test';
import { standardRooms } from '../src/lib/state/layouts/standard-rooms.ts';
import { test } from './pages/test.ts';

/** The size of the picture, in whole pixels as a layout gets it. */
function roomOf(page: Page): Promise<{ readonly width: number; readonly height: number }> {
	return page.locator('.room').evaluate(({ clientWidth, clientHeight }) => ({
		width: clientWidth,
		height: clientHeight
	}));
}

/** The names of the rows of which the lanes, or what lies over them, show a part only. */
function rowsCut(page: Page): Promise<readonly string[]> {
	return page.locator('.scroller').evaluate((scroller) => {
		const compared = document.querySelector('.compared')?.getBoundingClientRect().top ?? Infinity;
		const end = Math.min(scroller.getBoundingClientRect().bottom, compared) - 1;
		return [...scroller.querySelectorAll<HTMLElement>('.lane, .row')]
			.filter((row) => {
				const { top, bottom } = row.getBoundingClientRect();
				return top < end && bottom - 2 > end;
			})
			.map(({ innerText }) => innerText);
	});
}

const screens = [
	{ width: 1440, height: 900 },
	{ width: 1280, height: 720 },
	{ width: 390, height: 844 }
];

for (const [index, viewport] of screens.entries()) {
	test(`at ${viewport.width} x ${viewport.height} the picture has a standard room, so that nothing is computed`, async ({
		page,
		shura
	}) => {
		await page.setViewportSize(viewport);

		await shura.open();

		expect(await roomOf(page)).toEqual(standardRooms[index]);
		expect(page.workers()).toEqual([]);
	});
}

for (const height of [900, 720]) {
	test(`in a window ${height} high the picture has 52 % of it, and nothing that is switched on changes that`, async ({
		page,
		shura
	}) => {
		await page.setViewportSize({ width: height === 900 ? 1440 : 1280, height });
		for (const roster of ['', 'roster=everyone&']) {
			await shura.open(`${roster}date=2016-03-24&select=`);
			const room = await roomOf(page);
			expect(room.height).toBeGreaterThanOrEqual(0.52 * height);

			for (const more of [
				'show=ghosts,council',
				'compare=2014-10-28',
				'clock=then',
				'what-if=anbari:alive&without=source:S2'
			]) {
				await shura.open(`${roster}date=2016-03-24&select=&${more}`);
				expect(await roomOf(page)).toEqual(room);
			}
		}
	});
}

for (const viewport of screens.slice(0, 2)) {
	test(`at ${viewport.width} x ${viewport.height} the lanes end with a whole row, before the compared date too`, async ({
		page,
		shura
	}) => {
		await page.setViewportSize(viewport);
		for (const query of ['', '&roster=everyone', '&compare=2016-03-24']) {
			await shura.open(`date=2014-10-28${query}`);
			expect(await rowsCut(page)).toEqual([]);
		}
	});
}

test('the lane of whoever is selected is scrolled into view', async ({ shura }) => {
	await shura.open('roster=everyone&select=shishani');

	await expect(shura.lane('Abu Umar al-Shishani')).toBeInViewport({ ratio: 1 });
});

test('in another window the picture is laid out anew, and until then the last one stays', async ({ page, shura }) => {
	await shura.open('select=');
	const people = shura.network.getByRole('button', { name: /: / });
	const drawn = await people.count();

	await page.setViewportSize({ width: 1366, height: 768 });

	await expect.poll(() => page.workers().length).toBe(1);
	await expect(people).toHaveCount(drawn);
	await expect(shura.firstPaint).toHaveCount(0);
});

test('the wheel over the picture says what makes it zoom', async ({ page, shura }) => {
	await shura.open('select=');
	await expect(shura.firstPaint).toHaveCount(0);
	const hint = page.getByText('Click the picture, or hold Ctrl, to zoom.');
	await expect(hint).toHaveCount(0);

	await page.locator('.room').hover();
	await page.mouse.wheel(0, 100);

	await expect(hint).toBeVisible();
});

test('the picture has an edge that cuts names while it is zoomed, and none when it fits', async ({ page, shura }) => {
	await shura.open('select=');
	const edge = () =>
		page.locator('[data-picture] canvas').evaluateAll((canvases) =>
			canvases.some((canvas) => {
				const around = canvas.closest('[aria-hidden]');
				return around !== null && getComputedStyle(around, '::after').borderBlockStartStyle === 'solid';
			})
		);
	expect(await edge()).toBe(false);

	await shura.button('Zoom in').click();
	await expect.poll(edge).toBe(true);
	await page.getByRole('button', { name: /^Fit/ }).click();
	await expect.poll(edge).toBe(false);
});

test('the line of the date goes on from the lanes to the axis, past the key', async ({ shura }) => {
	await shura.open('date=2016-03-24&select=');
	const lines = await shura.main
		.locator('.playhead .date i')
		.evaluateAll((parts) =>
			parts.map((part) => part.getBoundingClientRect()).map(({ left, top, bottom }) => ({ left, top, bottom }))
		);
	const axis = await shura.slider.boundingBox();

	const inOrder = lines.sort((a, b) => a.top - b.top);
	for (const [index, { top, left }] of inOrder.slice(1).entries()) {
		expect(top - (inOrder[index]?.bottom ?? 0)).toBeLessThan(2);
		expect(left).toBeCloseTo(inOrder[0]?.left ?? 0, 0);
	}
	expect(inOrder.at(-1)?.bottom).toBeGreaterThan(axis?.y ?? Infinity);
});

test('the name of a series is whole where its track leaves room', async ({ page, shura }) => {
	await shura.open('story=forty-and-ten');
	const series = page.getByRole('combobox', { name: 'Series' });
	await expect(series.locator('option:checked')).toHaveText(/^Share lost, Iraq: /);

	const [now, whole] = await series.evaluate((choice) => {
		const { width } = choice.getBoundingClientRect();
		choice.style.maxInlineSize = 'none';
		return [width, choice.getBoundingClientRect().width];
	});
	expect(now).toBe(whole);
});

test('the key names what is in view and nothing else', async ({ page, shura }) => {
	const key = page.getByRole('list', { name: 'Key to the picture' });
	await shura.open('date=2016-03-24&select=');
	for (const look of ['alive', 'not known', 'maybe dead', 'dead', 'unsure']) await expect(key).toContainText(look);
	await expect(key).toContainText('thicker: surer');
	for (const look of ['contested', 'what if', 'came', 'leadership', 'ended']) {
		await expect(key).not.toContainText(look);
	}
	await shura.open('date=2016-03-24&show=ghosts&select=');
	await expect(key).toContainText('pale: ended');

	await shura.open('date=2014-12-20&clock=then&select=');
	await expect(key).toContainText('contested');
	await shura.open('date=2016-03-24&what-if=anbari:alive&select=');
	await expect(key).toContainText('what if');
});

test('the key stands on one line, and the chip of the clock says its words whole, whatever is switched on', async ({
	page,
	shura
}) => {
	const key = page.getByRole('list', { name: 'Key to the picture' });
	const chip = page.getByRole('group', { name: 'Apart from the record' }).getByText('Reported then', { exact: true });
	for (const [viewport, query] of [
		[{ width: 1440, height: 900 }, 'date=2016-08-30&compare=2014-06-29'],
		[{ width: 1280, height: 720 }, 'date=2016-03-24&clock=then&what-if=anbari:alive&without=source:S2']
	] as const) {
		await page.setViewportSize(viewport);
		await shura.open(`${query}&select=`);
		await expect(key).toContainText('unsure');
		expect((await key.boundingBox())?.height).toBeLessThan(20);
	}
	expect(await chip.evaluate((text) => text.scrollWidth - text.clientWidth)).toBe(0);
});

test('the key names ties with an arrow apart from plain lines', async ({ page, shura, committee }) => {
	const key = page.getByRole('list', { name: 'Key to the picture' }).getByRole('listitem');
	await shura.open('select=');
	await expect(key.filter({ hasText: 'command' })).toHaveCount(1);
	await expect(key.filter({ hasText: 'rivalry' })).not.toContainText('command');

	await committee.open('select=');
	await expect(key.filter({ hasText: 'association' })).toBeVisible();
});

test('"Show" explains the shapes, as a saved picture does, and Escape closes it before it deselects', async ({
	page,
	shura
}) => {
	await shura.open('date=2016-03-24&select=shishani');
	const shapes = page.getByRole('list', { name: 'Shapes' });
	await expect(shapes).toHaveCount(0);

	await shura.button('Show').click();
	await expect(shapes).toContainText('military');
	await page.keyboard.press('Escape');
	await expect(shapes).toHaveCount(0);
	expect(shura.parameter('select')).toBe('shishani');
	await page.keyboard.press('Escape');
	await expect.poll(() => shura.parameter('select')).not.toBe('shishani');

	const { bytes } = await shura.take('Picture (SVG)');
	expect(Buffer.from(bytes).toString('utf8')).toContain('military');
});
