import { expect, test } from 'vitest';
import { dataset, day, event, occupancy, person, post, report, roster } from '../../../tests/fixtures/small.ts';
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

test('a dataset without any dated fact spans its rosters', () => {
	expect(wholePeriod(dataset({ rosters: [roster([])] }))).toEqual(roster([]).period);
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
