import { expect, test } from 'vitest';
import { historyWith, then } from '../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report, tie } from '../../../tests/fixtures/small.ts';
import { isoOf } from '../time/day.ts';
import { isCrowded, nextStop, previousStop, stopsOf } from './stops.ts';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const given = {
	people: [person('amir'), person('basil'), person('cyrus')],
	posts: [post('chief')],
	reports: [
		report('a', 'amir', 'killed', { occurred: '2015-05', published: '2015-07-01' }),
		report('b', 'basil', 'alive', { occurred: '2016-12-31' }),
		report('c', 'cyrus', 'killed', { occurred: '2014-09-09' })
	],
	occupancies: [occupancy('o', 'basil', 'chief', '2016-02')],
	ties: [tie('t', 'amir', 'basil', 'service', '2014-03-01'), tie('u', 'amir', 'cyrus', 'service', '2014-04-01')]
};

test('the slider stops where something changes for the people drawn, within the period', () => {
	const stops = stopsOf(historyWith(given), new Set(['amir', 'basil']), period);

	expect(stops.map(isoOf)).toEqual(['2014-03-01', '2015-05-01', '2015-05-31', '2016-02-01']);
});

test('a change that only makes something surer is no stop', () => {
	const stops = stopsOf(historyWith(given), new Set(['basil']), period);

	expect(stops).not.toContain(day('2016-02-29'));
});

test('under clock then a report is a stop where it is published', () => {
	const stops = stopsOf(historyWith(given, then), new Set(['cyrus']), period);

	expect(stops.map(isoOf)).toEqual(['2014-09-09']);
	expect(stopsOf(historyWith(given, then), new Set(['amir']), period)).toContain(day('2015-07-01'));
});

test('a neighbouring stop is strictly before or after the day', () => {
	const stops = [10, 20, 30];

	expect([nextStop(stops, 20), previousStop(stops, 20)]).toEqual([30, 10]);
	expect([nextStop(stops, 30), previousStop(stops, 10)]).toEqual([undefined, undefined]);
});

test.each([
	['two of three within a tenth', [0, 500, 600], true],
	['two of four within a tenth, which is not most', [0, 300, 500, 600], false],
	['three of four, a day more than a tenth apart', [0, 500, 560, 601], false],
	['a single one', [500], false],
	['none', [], false]
])('of the stops of a thousand days, %s', (_, stops, crowded) => {
	expect(isCrowded(stops, { from: 0, to: 1000 })).toBe(crowded);
});
