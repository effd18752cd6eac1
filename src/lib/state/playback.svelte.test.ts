import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Moving } from '../../../tests/fixtures/moving.svelte.ts';
import { readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { Explorer } from './explorer.svelte.ts';
import { Playback } from './playback.svelte.ts';
import type { Timeline } from './timeline.svelte.ts';

const guild = readFixture('guild');
/** How long each of its changes stays in view at speed 1. */
const hold = 1200;

let explorer: Explorer;
let playback: Playback;
let timeline: Timeline;

beforeEach(() => {
	vi.useFakeTimers();
	explorer = new Explorer(guild);
	({ playback, timeline } = explorer);
});

afterEach(() => {
	playback.pause();
	vi.useRealTimers();
});

/** How many changes pass within a time. */
function changesIn(ms: number): number {
	const before = timeline.passed;
	vi.advanceTimersByTime(ms);
	return timeline.passed - before;
}

test('playing goes from change to change, each held for a while', () => {
	const first = timeline.next;
	playback.play();

	expect(changesIn(hold - 1)).toBe(0);
	expect(changesIn(1)).toBe(1);
	expect(timeline.date).toBe(first);
	expect(changesIn(hold)).toBe(1);
});

test('playing does not write an entry for each change, pausing does for the place reached', () => {
	playback.play();
	vi.advanceTimersByTime(hold);
	expect(explorer.pace).toBe('drag');

	playback.pause();
	expect(explorer.pace).toBe('step');
});

test('playing pauses at the last change', () => {
	playback.play();

	vi.advanceTimersByTime(hold * (timeline.stops.length + 1));

	expect(playback.playing).toBe(false);
	expect(timeline.date).toBe(timeline.stops.at(-1));
});

test('playing when nothing more is to come starts at the beginning of the period', () => {
	timeline.toEnd();

	playback.play();

	expect(timeline.date).toBe(timeline.period.from);
	expect(playback.playing).toBe(true);
});

test('a pause stays where it is', () => {
	playback.toggle();
	vi.advanceTimersByTime(hold);
	playback.toggle();

	expect(playback.playing).toBe(false);
	expect(changesIn(hold * 5)).toBe(0);
});

test('pressing play twice plays once', () => {
	playback.play();
	playback.play();

	expect(changesIn(hold)).toBe(1);
});

test.each([
	[0.5, 1],
	[1, 2],
	[2, 4],
	[4, 8]
] as const)('at speed %d, %i changes pass in the time of two', (speed, changes) => {
	timeline.toStart();
	playback.setSpeed(speed);
	playback.play();

	expect(changesIn(hold * 2)).toBe(changes);
});

test('the speed can be changed while playing, and changed alone it plays nothing', () => {
	playback.setSpeed(2);
	expect(changesIn(hold * 5)).toBe(0);

	playback.play();
	playback.setSpeed(4);
	expect(changesIn(hold)).toBe(4);
});

test.each([
	[4, 10],
	[7, 10],
	[20, 24],
	[33, 39.6],
	[34, 20.4],
	[76, 31.2],
	[1000, 39.6]
])('all of %i changes play in %d seconds', (changes, seconds) => {
	const moving = new Moving(
		0,
		Array.from({ length: changes }, (_, index) => index + 1)
	);
	playback = new Playback(moving.timeline);
	playback.play();

	vi.advanceTimersByTime(seconds * 1000 - 10);
	expect(playback.playing).toBe(true);
	vi.advanceTimersByTime(20);
	expect(playback.playing).toBe(false);
	expect(moving.timeline.date).toBe(changes);
});

test('a single change is not waited for that long', () => {
	const { timeline: one } = new Moving(0, [50]);
	playback = new Playback(one);
	playback.play();

	vi.advanceTimersByTime(3000);
	expect(one.date).toBe(50);
});

test('where there is nothing to play it stops by itself', () => {
	playback = new Playback(new Moving(0, []).timeline);
	playback.play();

	vi.advanceTimersByTime(3000);
	expect(playback.playing).toBe(false);
});

test('of a thousand changes none waits for another: they share steps, each of which can be read', () => {
	const { timeline: many, paces } = new Moving(
		0,
		Array.from({ length: 1000 }, (_, index) => index + 1)
	);
	playback = new Playback(many);
	playback.play();

	vi.advanceTimersByTime(1199);
	expect(paces).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(many.date).toBe(31);
});
