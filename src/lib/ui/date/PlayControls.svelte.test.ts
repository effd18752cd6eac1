import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Playback } from '$lib/state/playback.svelte.ts';
import type { Day } from '$lib/time/day.ts';
import { Moving } from '../../../../tests/fixtures/moving.svelte.ts';
import PlayControls from './PlayControls.svelte';

const play = page.getByRole('button', { name: 'Play', exact: true });
const pause = page.getByRole('button', { name: 'Pause' });
const previous = page.getByRole('button', { name: 'Previous change' });
const next = page.getByRole('button', { name: 'Next change' });

beforeEach(async () => {
	await page.viewport(1280, 720);
	// So that playing does not go on while a test is slow.
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
	vi.useRealTimers();
});

async function shown(date: Day = 20) {
	const { timeline } = new Moving(date, [10, 20, 30]);
	const playback = new Playback(timeline);
	await render(PlayControls, { props: { timeline, playback } });
	return { timeline, playback };
}

test('one button plays and pauses, and says which', async () => {
	const { playback } = await shown();

	await play.click();
	expect(playback.playing).toBe(true);

	await pause.click();
	expect(playback.playing).toBe(false);
	await expect.element(play).toBeInTheDocument();
});

test('a step leads to the neighbouring change, and stops the play', async () => {
	const { timeline, playback } = await shown();
	playback.play();

	await next.click();
	expect([timeline.date, playback.playing]).toEqual([30, false]);

	await previous.click();
	expect(timeline.date).toBe(20);
});

test.each([
	['before the first change there is no previous one', 5, previous, next],
	['after the last change there is no next one', 40, next, previous]
])('%s', async (_, date, idle, other) => {
	await shown(date);

	await expect.element(idle).toBeDisabled();
	await expect.element(other).toBeEnabled();
});

test('the speed can be chosen', async () => {
	const { playback } = await shown();
	const speed = page.getByRole('combobox', { name: 'Speed' });
	await expect.element(speed).toHaveDisplayValue('1×');

	await speed.selectOptions('½×');

	expect(playback.speed).toBe(0.5);
});
