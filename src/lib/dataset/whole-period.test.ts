import { describe, expect, test } from 'vitest';
import { dataset, day, event, occupancy, person, post, report, roster, tie } from '../../../tests/fixtures/small.ts';
import { isoOf } from '../time/day.ts';
import type { Dataset } from './dataset.ts';
import { wholePeriod } from './whole-period.ts';

test('the whole period runs in full years from the first dated fact to the last', () => {
	const given = dataset({
		people: [person('amir')],
		posts: [post('chief')],
		occupancies: [occupancy('o', 'amir', 'chief', '2011-05')],
		reports: [report('r', 'amir', 'alive', { occurred: '2012-03-04', published: '2014-02' })],
		events: [event('e', '2013')]
	});

	expect(wholePeriod(given)).toEqual({ from: day('2011-01-01'), to: day('2014-12-31') });
});

test('an open date adds only the day it gives', () => {
	const given = dataset({
		people: [person('amir')],
		posts: [post('chief')],
		occupancies: [occupancy('o', 'amir', 'chief', '../2014-10-28', '2016/..')]
	});

	expect(wholePeriod(given)).toEqual({ from: day('2014-01-01'), to: day('2016-12-31') });
});

describe('the year that begins as the last term ends', () => {
	const lists = {
		people: [person('amir'), person('basim')],
		posts: [post('chief')],
		occupancies: [
			occupancy('o', 'amir', 'chief', '2010-01-01', '2015-01-01'),
			occupancy('p', 'basim', 'chief', '2012-01-01', '2014-01-01')
		]
	};
	const last = (given: Partial<Dataset>) => isoOf(wholePeriod(dataset({ ...lists, ...given })).to);

	test('is left out where all is over then, as in lists of whole years', () => {
		expect(last({})).toBe('2014-12-31');
		expect(last({ occupancies: [], ties: [tie('t', 'amir', 'basim', 'command', '2010', '2015-01-01')] })).toBe(
			'2014-12-31'
		);
	});

	test('is in where somebody is still there, or comes then, so that the change is seen', () => {
		expect(last({ occupancies: [...lists.occupancies, occupancy('q', 'basim', 'chief', '2014-02-03')] })).toBe(
			'2015-12-31'
		);
		expect(last({ occupancies: [...lists.occupancies, occupancy('q', 'basim', 'chief', '2015-01-01')] })).toBe(
			'2015-12-31'
		);
	});

	test('is in where anything else is told of its first day', () => {
		expect(last({ reports: [report('r', 'amir', 'killed', { occurred: '2015-01-01' })] })).toBe('2015-12-31');
		expect(last({ events: [event('e', '2015-01-01')] })).toBe('2015-12-31');
	});

	test('is left out where no other year is known', () => {
		const given = dataset({ ...lists, occupancies: [occupancy('o', 'amir', 'chief', undefined, '2015-01-01')] });

		expect(wholePeriod(given)).toEqual({ from: day('2014-01-01'), to: day('2014-12-31') });
	});
});

test('a dataset without any dated fact spans its rosters', () => {
	expect(wholePeriod(dataset({ rosters: [roster([])] }))).toEqual(roster([]).period);
});

describe('the step at which the last term ends', () => {
	const last = (end: string, given: Partial<Dataset> = {}) =>
		isoOf(
			wholePeriod(
				dataset({
					time: 'steps',
					people: [person('amir')],
					posts: [post('chief')],
					occupancies: [occupancy('o', 'amir', 'chief', 'step 0', end)],
					...given
				})
			).to
		);

	test('is left out where all is over then, by a loss before too', () => {
		expect(last('step 13')).toBe('step 12');
		const held = [occupancy('o', 'amir', 'chief', 'step 0'), occupancy('p', 'basim', 'chief', 'step 6', 'step 13')];
		const people = [person('amir'), person('basim')];
		const killed = report('r', 'amir', 'killed', { occurred: 'step 5', verdict: 'established' });
		expect(last('', { people, occupancies: held, reports: [killed] })).toBe('step 12');
		expect(last('', { people, occupancies: held, reports: [{ ...killed, verdict: 'open' }] })).toBe('step 13');
	});

	test('is in where anybody may still be there, or anything is told of it', () => {
		expect(last('step 13/..')).toBe('step 13');
		expect(last('step 13', { events: [event('e', 'step 13')] })).toBe('step 13');
		expect(last('step 13', { reports: [report('r', 'amir', 'killed', { occurred: 'step 13' })] })).toBe('step 13');
	});

	test('is in where steps have decimals, as these are no counts', () => {
		expect(last('step 40.5')).toBe('step 40.5');
	});
});

test('a record in steps spans no years, but its first step to its last', () => {
	const given = dataset({
		time: 'steps',
		people: [person('amir')],
		posts: [post('chief')],
		occupancies: [occupancy('o', 'amir', 'chief', 'step 3', 'step 40/..')]
	});

	expect(wholePeriod(given)).toEqual({ from: day('step 3'), to: day('step 40') });
});
