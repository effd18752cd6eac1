import { expect, test } from 'vitest';
import { historyWith, knownWith, then } from '../../../../tests/fixtures/lenses.ts';
import { date, occupancy, person, post, report, roster } from '../../../../tests/fixtures/small.ts';
import { knownLosses } from './known-losses.ts';
import { lossesOf } from './losses.ts';

const two = roster(['amir', 'basil']);
const given = {
	people: [person('amir', { joined: date('2004') }), person('basil', { joined: date('2010-01-01') })],
	posts: [post('chief')],
	occupancies: [occupancy('o1', 'amir', 'chief', '2014-01-01'), occupancy('o2', 'basil', 'chief', '2015-12-01')],
	reports: [
		report('army', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-08-21', sides: ['army'] }),
		report('own', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-10-13', sides: ['organisation'] }),
		report('b', 'basil', 'alive', { occurred: '2016-12-31' })
	]
};

test('in hindsight the losses are those of the period, whatever the day', () => {
	expect(knownLosses(knownWith(given), two, two.period)).toEqual(lossesOf(historyWith(given), two, two.period));
});

test('as reported then, nobody is named who took up a post later', () => {
	const [before] = knownLosses(knownWith(given, then, '2015-11-30'), two, two.period);
	const [after] = knownLosses(knownWith(given, then, '2015-12-01'), two, two.period);

	expect(before?.posts).toMatchObject([{ post: 'chief', next: undefined, empty: undefined, compared: 'not-known' }]);
	expect(after?.posts).toMatchObject([{ next: { person: 'basil' }, compared: 'fewer' }]);
});

test('as reported then, nothing stands that was published later', () => {
	const reports = (on: string) =>
		knownLosses(knownWith(given, then, on), two, two.period).map(({ established }) => established?.report);

	expect(reports('2015-08-17')).toEqual([]);
	expect(reports('2015-10-12').filter((report) => report !== undefined)).toEqual([]);
	expect(reports('2015-10-13')).toEqual(['own']);
});
