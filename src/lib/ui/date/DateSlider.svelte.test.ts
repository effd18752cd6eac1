import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Playback } from '$lib/state/playback.svelte.ts';
import type { Clock } from '$lib/view/view.ts';
import { Moving } from '../../../../tests/fixtures/moving.svelte.ts';
import DateSlider from './DateSlider.svelte';

const slider = page.getByRole('slider', { name: 'Date' });

beforeEach(() => {
	// So that playing does not go on while a test is slow.
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
	vi.useRealTimers();
});

/** A slider over 1 January to 11 April 1970, on 21 January. */
async function shown(stops: readonly number[] = [10, 20, 30], clock: Clock = 'today', evenSteps = false) {
	const { timeline, paces } = new Moving(20, stops, clock, 0, undefined, evenSteps);
	const playback = new Playback(timeline);
	await render(DateSlider, { props: { timeline, playback, label: 'Date' } });
	return { timeline, paces, playback };
}

test.each([
	['with its place among the changes', [10, 20, 30], 'today', 'change 2 of 3'],
	['without their number where those to come are not known', [10, 20, 30], 'then', 'change 2'],
	['where there are no changes', [], 'today', 'no changes'],
	['where none is known yet', [30], 'then', 'no change yet']
] as const)('it says the date, %s', async (_, stops, clock, place) => {
	await shown(stops, clock);

	await expect.element(slider).toHaveAttribute('aria-valuetext', `21 January 1970, ${place}`);
});

test('the arrows lead from change to change, up and down as well, and stop the play', async () => {
	const { timeline, playback } = await shown();
	playback.play();
	await userEvent.tab();

	await userEvent.keyboard('{ArrowRight}');
	expect([timeline.date, playback.playing]).toEqual([30, false]);
	await userEvent.keyboard('{ArrowDown}');
	expect(timeline.date).toBe(20);
	await userEvent.keyboard('{ArrowLeft}');
	expect(timeline.date).toBe(10);
	await userEvent.keyboard('{ArrowUp}');
	expect(timeline.date).toBe(20);
});

test('a swipe from it that scrolls the page leaves the date as it was', async () => {
	const { timeline } = await shown();
	const range = slider.element();

	range.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
	await slider.fill('33');
	range.dispatchEvent(new PointerEvent('pointercancel', { pointerType: 'touch', bubbles: true }));

	expect(timeline.date).toBe(20);
	expect(getComputedStyle(range).touchAction).toBe('pan-y');
});

test('dragging goes to the day under the hand as a drag, and stops the play', async () => {
	const { timeline, playback, paces } = await shown();
	playback.play();

	await slider.fill('33');

	expect(timeline.date).toBe(33);
	expect(playback.playing).toBe(false);
	expect(paces.at(-1)).toBe('drag');
});

test('with even steps the thumb stands where the change does, and the hand finds the day that is under it', async () => {
	const { timeline } = await shown([10, 20, 30], 'today', true);

	await expect.element(slider).toHaveValue('50');
	await slider.fill('75');
	expect(timeline.date).toBe(30);
	await slider.fill('87.5');
	expect(timeline.date).toBe(65);
	await userEvent.keyboard('{ArrowLeft}');
	expect(timeline.date).toBe(30);
});
