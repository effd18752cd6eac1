import { describe, expect, test } from 'vitest';
import { historyWith, supposing, then, today } from '../../../../tests/fixtures/lenses.ts';
import { day, person, report } from '../../../../tests/fixtures/small.ts';
import type { Report } from '../../dataset/dataset.ts';
import type { Lens } from '../../view/view.ts';
import { isoOf } from '../../time/day.ts';
import { fateSince } from './fate-since.ts';

function sinceOn(on: string, reports: readonly Report[], lens: Lens = today): string | undefined {
	const since = fateSince(historyWith({ people: [person('amir')], reports }, lens), 'amir', day(on));
	return since === undefined ? undefined : isoOf(since.day);
}

const killed = report('k', 'amir', 'killed', { occurred: '2010-05' });

describe('somebody killed in May 2010', () => {
	test.each([
		['is not there yet before they are first heard of', '2009-12-31', undefined],
		['is alive since they are first heard of', '2010-03-01', '2010-01-01'],
		['may be lost since the first of May', '2010-05-20', '2010-05-01'],
		['is lost since the last of May', '2010-05-31', '2010-05-31'],
		['is lost since then ever after', '2016-01-01', '2010-05-31']
	])('%s', (_, on, since) => {
		expect(sinceOn(on, [killed])).toBe(since);
	});
});

test('a loss on a day that is not known can have been since its first possible day', () => {
	const history = historyWith({ people: [person('amir')], reports: [killed] });

	expect(fateSince(history, 'amir', day('2010-06-30'))).toEqual({
		day: day('2010-05-31'),
		earliest: day('2010-05-01'),
		entered: false
	});
});

test('a fate decided by other reports of the same kind is held since the kind changed', () => {
	const first = report('a', 'amir', 'killed', { occurred: '2010-05-01', published: '2010-05-02' });
	const second = report('b', 'amir', 'killed', {
		occurred: '2010-05-01',
		published: '2010-06-01',
		sides: ['organisation']
	});
	const third = report('c', 'amir', 'killed', { occurred: '2010-05-01', published: '2010-07-01', sides: ['media'] });

	expect(sinceOn('2010-05-20', [first, second, third], then)).toBe('2010-05-02');
	expect(sinceOn('2010-08-01', [first, second, third], then)).toBe('2010-06-01');
});

test('somebody captured who dies in custody is dead since that was known', () => {
	const captured = report('c', 'amir', 'captured', { occurred: '2010-03-01', sides: ['organisation'] });
	const died = report('d', 'amir', 'died', { occurred: '2010-06-01', sides: ['organisation'] });

	expect(sinceOn('2010-05-01', [captured, died], then)).toBe('2010-03-01');
	expect(sinceOn('2010-08-01', [captured, died], then)).toBe('2010-06-01');
});

test('a person with one fate from the first day on entered the record with it', () => {
	const history = historyWith({ people: [person('amir')], reports: [killed] });

	expect(fateSince(history, 'amir', day('2010-03-01'))?.entered).toBe(true);
	expect(fateSince(history, 'amir', day('2010-05-31'))?.entered).toBe(false);
});

test('somebody freed is alive since they were freed', () => {
	const captured = report('c', 'amir', 'captured', { occurred: '2010-03-01' });
	const released = report('r', 'amir', 'released', { occurred: '2010-09-01' });

	expect(sinceOn('2010-06-01', [captured, released])).toBe('2010-03-01');
	expect(sinceOn('2010-10-01', [captured, released])).toBe('2010-09-01');
});

test('a what-if sets its own day', () => {
	expect(sinceOn('2010-04-01', [killed], supposing(['amir', { kind: 'lost', from: day('2010-03-05') }]))).toBe(
		'2010-03-05'
	);
});

test('for a person who is not in the history there is no such day', () => {
	expect(fateSince(historyWith({}), 'nobody', day('2010-01-01'))).toBeUndefined();
});
