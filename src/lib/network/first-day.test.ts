import { expect, test } from 'vitest';
import { dataset, date, day, occupancy, person, post, report, tie } from '../../../tests/fixtures/small.ts';
import type { Dataset, Id } from '../dataset/dataset.ts';
import type { Clock } from '../view/view.ts';
import { firstDays } from './first-day.ts';
import { networkOf } from './network-of.ts';

const [amir, basil] = [person('amir', { joined: undefined }), person('basil', { joined: undefined })];

test('a person is there from the earliest day of the first dated fact about them', () => {
	const given = {
		occupancies: [occupancy('o', 'amir', 'chief', '2014-05')],
		ties: [tie('t', 'basil', 'amir', 'service', '2013-02', '2014')]
	};

	expect(firstDay('amir', given)).toBe(day('2013-02-01'));
	expect(firstDay('basil', given)).toBe(day('2013-02-01'));
});

test('joining is a dated fact', () => {
	expect(firstDay('amir', { people: [{ ...amir, joined: date('2004') }] })).toBe(day('2004-01-01'));
});

test('a date that is open towards the past counts from its last day', () => {
	expect(firstDay('amir', { occupancies: [occupancy('o', 'amir', 'chief', '../2014-10-28')] })).toBe(day('2014-10-28'));
});

test('a person without a dated fact is never there', () => {
	expect(firstDay('amir', { occupancies: [occupancy('o', 'amir', 'chief')] })).toBe(Infinity);
});

test('a report counts from the day it tells of, but under clock then from the day it was published', () => {
	const reports = [report('r', 'amir', 'alive', { occurred: '2013-06-01', published: '2014-01-20' })];

	expect(firstDay('amir', { reports })).toBe(day('2013-06-01'));
	expect(firstDay('amir', { reports }, 'then')).toBe(day('2014-01-20'));
});

function firstDay(id: Id, given: Partial<Dataset>, clock: Clock = 'today') {
	const network = networkOf(dataset({ people: [amir, basil], posts: [post('chief')], ...given }));
	return firstDays(network, clock).get(id);
}
