import { expect, test } from 'vitest';
import { then, today } from '../../../tests/fixtures/lenses.ts';
import {
	dataset,
	date,
	day,
	event,
	occupancy,
	person,
	post,
	report,
	source,
	spell,
	tie
} from '../../../tests/fixtures/small.ts';
import { networkOf } from '../network/network-of.ts';
import { recordOf } from '../network/record-of.ts';
import { wordsOfSpell } from '../time/date-words.ts';
import { isOutBy, knownGrounds, knownSpell, liesAhead } from './known.ts';

const network = networkOf(
	dataset({
		people: [person('amir'), person('basil')],
		posts: [post('head'), post('deputy', { reportsTo: 'head' })],
		occupancies: [
			occupancy('o1', 'amir', 'head', '2014-01-01'),
			occupancy('o2', 'basil', 'deputy', '2014-06-01', '2014-09-01'),
			occupancy('o3', 'basil', 'deputy', '2015-06-01')
		],
		ties: [tie('t', 'basil', 'amir', 'service', '2016-01-01')],
		reports: [
			report('early', 'amir', 'alive', { occurred: '2014-01-01' }),
			report('late', 'amir', 'killed', { occurred: '2014-01-02', published: '2015-01-01' }),
			report('undated', 'amir', 'alive')
		],
		events: [event('fair', '2014-03-01'), event('flood', '2016-03')],
		sources: [
			source('paper', { date: date('2014-12-20') }),
			source('yearbook', { date: date('2014') }),
			source('leaflet'),
			source('obituary', { date: date('2014-12-21') })
		]
	})
);

test.each([
	['2014-01-01', '2015-08', '2013-12-31', undefined],
	['2014-01-01', '2015-08', '2014-12-20', 'from 1 Jan 2014'],
	['2014-01-01', '2015-08', '2015-08-30', 'from 1 Jan 2014'],
	['2014-01-01', '2015-08', '2015-08-31', '1 Jan 2014 to Aug 2015'],
	['', '2015-08', '2014-12-20', 'undated'],
	['2014-06/2016-08', '', '2014-12-20', 'from 1 Jun 2014 or later'],
	['../2014-10-28', '', '2014-06-01', 'undated'],
	['../2014-10-28', '', '2014-10-28', 'by 28 Oct 2014']
])('under clock then a spell from "%s" to "%s" reads on %s as %s', (start, end, on, words) => {
	const known = knownSpell(spell(start, end), then, day(on));

	expect(known && wordsOfSpell(known)).toBe(words);
});

test('in hindsight a spell is told whole', () => {
	expect(knownSpell(spell('2014-01-01', '2015-08'), today, day('2013-01-01'))).toEqual(spell('2014-01-01', '2015-08'));
});

test('under clock then a tie rests on what had started by the day', () => {
	const command = [...network.ties.values()].find(({ kind }) => kind === 'command');
	const groundsOn = (on: string) => command && knownGrounds(command, then, day(on)).map(({ records }) => records);

	expect(groundsOn('2014-05-31')).toEqual([]);
	expect(groundsOn('2014-12-20')).toHaveLength(1);
	expect(groundsOn('2015-06-01')).toHaveLength(2);
});

test.each([
	['early', false],
	['late', true],
	['undated', true],
	['fair', false],
	['flood', true],
	['t', true],
	['paper', false],
	['yearbook', false],
	['leaflet', false],
	['obituary', true],
	['amir', false],
	['head', false]
])('on 20 December 2014 the record "%s" lies ahead under clock then: %s', (id, isAhead) => {
	const found = recordOf(network, id);

	expect(found && liesAhead(found, then, day('2014-12-20'))).toBe(isAhead);
	expect(found && liesAhead(found, today, day('2014-12-20'))).toBe(false);
});

test('what was published is out once the last day it can be of has come, and without a date only in hindsight', () => {
	expect(isOutBy(date('2014-12'), day('2014-12-30'))).toBe(false);
	expect(isOutBy(date('2014-12'), day('2014-12-31'))).toBe(true);
	expect(isOutBy(undefined, day('2014-12-31'))).toBe(false);
	expect(isOutBy(undefined, Infinity)).toBe(true);
});
