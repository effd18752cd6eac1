import { expect, test } from 'vitest';
import type { EmptiedPost } from '../../measures/posts/emptied-post.ts';
import { date, day } from '../../../../tests/fixtures/small.ts';
import { emptiedLine, emptiedWords } from './emptied.ts';

const shownTo = day('2016-12-31');
const next = { occupancy: 'o2', person: 'basil', start: date('2015-12-01'), years: { low: 2, high: 2 } };
const post: EmptiedPost = {
	...{ occupancy: 'o1', post: 'chief', sure: true, handedOn: true, next, compared: 'fewer' },
	years: { low: 9, high: 10.04 },
	empty: { low: 105, high: 105 }
};

/** What became of a post, with the name left out. */
function words(changed: Partial<EmptiedPost> = {}, hasYears = true): string {
	return emptiedLine(() => '…', { ...post, ...changed }, shownTo, hasYears, '');
}

test('one line says how long a post was empty, and how the years of two holders compare', () => {
	expect(words()).toBe('3 months empty; then …: newer, 2 years against 9–10');
	expect(words({ compared: 'more' })).toContain(': longer, ');
	expect(words({ compared: 'unclear' })).toMatch(/, either way$/);
	expect(words({ empty: { low: 0, high: 13 } })).toMatch(/^Up to 13 days empty; then/);
});

test('what is not known is said to be', () => {
	expect(words({ empty: undefined })).toMatch(/^How long empty is not known; then/);
	expect(words({ years: undefined, compared: 'not-known' })).toMatch(/: years not known$/);
	expect(emptiedWords({ ...post, next: undefined }, shownTo, true, ' by this date')).toEqual({
		before: 'no successor on record by this date',
		after: ''
	});
});

test('a post that somebody held on the same day was taken up at once', () => {
	expect(words({ empty: { low: 0, high: 0 } })).toMatch(/^Taken up at once; then/);
});

test('where nothing tells of years, none are spoken of', () => {
	expect(words({}, false)).toBe('3 months empty; then …');
});

test('a successor who came after the chart ends, or about some time, comes with the date', () => {
	expect(words({ next: { ...next, start: date('2017') } }, false)).toBe('3 months empty; then … (2017)');
	expect(words({ next: { ...next, start: date('2016~') } }, false)).toBe('3 months empty; then … (about 2016)');
});
