import { describe, expect, test } from 'vitest';
import { Moving } from '../../../tests/fixtures/moving.svelte.ts';
import type { Period } from '$lib/dataset/dataset.ts';
import type { Day } from '$lib/time/day.ts';
import type { Timeline } from './timeline.svelte.ts';

function timelineOn(date: Day, stops: readonly Day[] = [10, 20, 30]): Timeline {
	return new Moving(date, stops).timeline;
}

describe('a step', () => {
	test.each([
		['from between two changes to the next', 15, 1, 20],
		['from between two changes to the previous', 15, -1, 10],
		['from a change to the next', 20, 1, 30],
		['from a change to the previous', 20, -1, 10],
		['over several changes', 5, 3, 30],
		['over more changes than there are, to the last', 5, 9, 30],
		['back over more changes than there are, to the first', 35, -9, 10]
	])('goes %s', (_, from, changes, to) => {
		const timeline = timelineOn(from);

		timeline.step(changes);

		expect(timeline.date).toBe(to);
	});

	test.each([
		['after the last change', 40, 1],
		['on the first change', 10, -1]
	])('%s stays and does not count as a move', (_, date, changes) => {
		const { timeline, paces } = new Moving(date, [10, 20, 30]);

		timeline.step(changes);

		expect(timeline.date).toBe(date);
		expect(paces).toEqual([]);
	});

	test('is deliberate unless said otherwise', () => {
		const { timeline, paces } = new Moving(0, [10, 20]);

		timeline.step(1);
		timeline.step(1, 'drag');

		expect(paces).toEqual(['step', 'drag']);
	});
});

test.each([
	['a tenth of forty changes is four', 40, 4],
	['of few changes it is one', 3, 1]
])('%s', (_, changes, leapt) => {
	const stops = Array.from({ length: changes }, (_, index) => index + 1);
	const timeline = timelineOn(0, stops);

	timeline.leap(1);
	const there = timeline.date;
	timeline.step(1);
	timeline.leap(-1);

	expect(there).toBe(leapt);
	expect(timeline.date).toBe(1);
});

test('the ends of the period are a step away', () => {
	const timeline = timelineOn(50);

	timeline.toEnd();
	expect(timeline.date).toBe(100);

	timeline.toStart();
	expect(timeline.date).toBe(0);
});

test('where a stretch is enlarged, its ends are a step away, and the changes outside of it still count', () => {
	const { timeline } = new Moving(50, [10, 45, 90], 'today', 0, { from: 40, to: 60 });

	expect(timeline).toMatchObject({ stops: [10, 45, 90], next: 90, previous: 45 });

	timeline.toEnd();
	expect(timeline.date).toBe(60);

	timeline.toStart();
	expect(timeline.date).toBe(40);
});

test.each([
	[5, undefined, 10, 0],
	[10, undefined, 20, 1],
	[25, 20, 30, 2],
	[30, 20, undefined, 3]
])('on day %i the previous change is on %s, the next on %s, and %i have passed', (date, previous, next, passed) => {
	expect(timelineOn(date)).toMatchObject({ previous, next, passed });
});

test('under clock then only the changes up to the date are known, and the next one can still be gone to', () => {
	const { timeline } = new Moving(20, [10, 20, 30], 'then');

	expect(timeline).toMatchObject({ stops: [10, 20], isLaterKnown: false, passed: 2, next: 30 });

	timeline.step(1);

	expect(timeline).toMatchObject({ date: 30, stops: [10, 20, 30], next: undefined });
});

test('in hindsight all changes are known', () => {
	expect(timelineOn(20)).toMatchObject({ stops: [10, 20, 30], isLaterKnown: true });
});

test('without changes there is neither a next nor a previous one', () => {
	expect(timelineOn(50, [])).toMatchObject({ previous: undefined, next: undefined, passed: 0 });
});

describe('even steps', () => {
	test.each([
		['where most changes crowd', [40, 44, 48, 90], false, true],
		['not where they do not', [10, 44, 48, 90], false, false],
		['wherever they are on', [10, 44, 48, 90], true, true]
	])('are offered %s', (_, stops, evenSteps, offersEven) => {
		expect(new Moving(20, stops, 'today', 0, undefined, evenSteps).timeline).toMatchObject({ offersEven });
	});

	test('give each change on the axis the same room, and so each end', () => {
		const stops = [0, 10, 45, 50, 90];
		const of = (span?: Period) => new Moving(50, stops, 'today', 0, span, true).timeline.stretch;

		expect(of()).toEqual({ from: 0, to: 100, marks: [0, 10, 45, 50, 90, 100] });
		expect(of({ from: 40, to: 60 })).toEqual({ from: 40, to: 60, marks: [40, 45, 50, 60] });
	});

	test('rest under clock then: they would tell of changes that are not known', () => {
		const { timeline } = new Moving(20, [40, 44, 48], 'then', 0, undefined, true);

		expect(timeline).toMatchObject({ isEven: false, offersEven: false, stretch: { from: 0, to: 100 } });
		expect(timeline.stretch.marks).toBeUndefined();
	});
});
