import { describe, expect, test } from 'vitest';
import { fateKindOn, fateOn, historyWith } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report } from '../../../../tests/fixtures/small.ts';
import type { Report } from '../../dataset/dataset.ts';
import { countedAs } from '../count.ts';
import { valueOn } from '../step-function.ts';

const seen = report('s', 'amir', 'alive', { occurred: '2014-01-01' });
const left = report('l', 'amir', 'left', { occurred: '2014-03-01' });
const returned = report('b', 'amir', 'returned', { occurred: '2014-06-01' });
const captured = report('c', 'amir', 'captured', { occurred: '2014-04-01' });
const released = report('f', 'amir', 'released', { occurred: '2014-05-01' });
const killed = report('k', 'amir', 'killed', { occurred: '2014-05-01' });

function standing(reports: readonly Report[], on: string) {
	return countedAs(fateOn([seen, ...reports], on, 'today'));
}

describe('whoever left', () => {
	test('is lost to the leadership from that day on, and called so', () => {
		expect(standing([left], '2014-02-28')).toBe('alive');
		expect(standing([left], '2014-03-01')).toBe('left');
		expect(standing([left], '2020-01-01')).toBe('left');
	});

	test('has maybe left where that is open', () => {
		expect(standing([{ ...left, verdict: 'open' }], '2014-03-01')).toBe('maybe-left');
	});

	test('is there again only by a return: neither life nor a release undoes it', () => {
		expect(standing([left, report('a', 'amir', 'alive', { occurred: '2014-05-01' })], '2014-05-02')).toBe('left');
		expect(standing([left, released], '2014-05-02')).toBe('left');
		expect(standing([left, returned], '2014-06-01')).toBe('alive');
	});

	test('and died is dead from the death on, and lost from the first', () => {
		expect(standing([left, killed], '2014-04-01')).toBe('left');
		expect(standing([left, killed], '2014-05-01')).toBe('lost');
	});

	test('and was captured is named by the latest', () => {
		expect(standing([left, captured], '2014-03-31')).toBe('left');
		expect(standing([left, captured], '2014-04-01')).toBe('captured');
	});

	test('is still gone when released from a later capture', () => {
		expect(standing([left, captured, released], '2014-05-01')).toBe('left');
	});
});

test('a return does not free whoever is captured', () => {
	expect(standing([captured, returned], '2014-06-01')).toBe('captured');
});

test('under clock then one side makes maybe left, and a return sets it aside', () => {
	expect(fateKindOn([seen, left], '2014-03-01', 'then')).toBe('maybe-lost');
	expect(fateKindOn([seen, left, returned], '2014-06-01', 'then')).toBe('alive');
});

test('where posts are counted, whoever left is out of post, whatever their terms', () => {
	const { fates } = historyWith({
		counts: 'post',
		people: [person('amir')],
		posts: [post('chief')],
		occupancies: [occupancy('o', 'amir', 'chief', '2013-01-01')],
		reports: [left, returned]
	});
	const on = (iso: string) => countedAs(valueOn(fates.get('amir') ?? [], day(iso)));

	expect(['2014-02-28', '2014-03-01', '2014-06-01'].map(on)).toEqual(['alive', 'out-of-post', 'alive']);
});
