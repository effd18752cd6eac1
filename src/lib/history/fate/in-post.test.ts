import { describe, expect, test } from 'vitest';
import { historyWith, supposing, then, today } from '../../../../tests/fixtures/lenses.ts';
import { date, day, occupancy, person, post, report, roster, tie } from '../../../../tests/fixtures/small.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Lens } from '../../view/view.ts';
import { countedAs, countOf } from '../count.ts';
import { snapshotOn } from '../snapshot.ts';
import { stopsOf } from '../stops.ts';
import { valueOn } from '../step-function.ts';
import { lookOfFate } from './fate.ts';

const [amir, basil] = [person('amir'), person('basil', { joined: undefined })];
const posts = [post('chief'), post('envoy')];
/** Amir is chief in 2012 and from May 2015 to 2016; Basil is envoy from 2013 on. */
const terms = [
	occupancy('o1', 'amir', 'chief', '2012-01-01', '2013-01-01'),
	occupancy('o2', 'amir', 'chief', '2015-05', '2016-01-01'),
	occupancy('o3', 'basil', 'envoy', '2013-01-01')
];
const given: Partial<Dataset> = { counts: 'post', people: [amir, basil], posts, occupancies: terms };

function standing(on: string, more: Partial<Dataset> = {}, lens: Lens = today, id = 'amir') {
	return countedAs(valueOn(historyWith({ ...given, ...more }, lens).fates.get(id) ?? [], day(on)));
}

describe('where posts are counted, a person', () => {
	test.each([
		['is not there yet before a first term, whenever they joined', '2011-12-31', 'not-yet'],
		['is in post during a term', '2012-06-01', 'alive'],
		['is not in post on the day it ends', '2013-01-01', 'out-of-post'],
		['may be in post while a next one may have begun', '2015-05-10', 'maybe-in-post'],
		['is in post again with the next', '2015-05-31', 'alive'],
		['is not in post after the last', '2020-01-01', 'out-of-post']
	])('%s', (_, on, as) => {
		expect(standing(on)).toBe(as);
	});

	test('whose term has no end stays in post', () => {
		expect(standing('2030-01-01', {}, today, 'basil')).toBe('alive');
	});

	test('without any term is not in post from the first dated fact on', () => {
		const people = [...(given.people ?? []), person('cyrus')];

		expect(standing('2009-12-31', { people }, today, 'cyrus')).toBe('not-yet');
		expect(standing('2015-01-01', { people }, today, 'cyrus')).toBe('out-of-post');
	});

	test('is never of unknown fate, however long nothing was heard', () => {
		expect(standing('2030-01-01', { window: 1 }, today, 'basil')).toBe('alive');
	});

	test('reads the same by either clock', () => {
		expect(standing('2012-06-01', {}, then)).toBe('alive');
		expect(standing('2014-06-01', {}, then)).toBe('out-of-post');
	});

	test('is out of post since the last end, on one of its days', () => {
		const fates = historyWith(given).fates.get('amir') ?? [];

		expect(valueOn(fates, day('2014-01-01'))?.loss).toEqual({ earliest: day('2013-01-01'), latest: day('2013-01-01') });
	});
});

describe('a loss by reports', () => {
	const killed = report('k', 'amir', 'killed', { occurred: '2012-06-01' });
	const captured = report('c', 'amir', 'captured', { occurred: '2012-03-01' });
	const released = report('f', 'amir', 'released', { occurred: '2012-09-01' });

	test('ends what it ends: whoever is dead does not come back with the next term', () => {
		expect(standing('2012-06-01', { reports: [killed] })).toBe('lost');
		expect(standing('2015-06-01', { reports: [killed] })).toBe('lost');
	});

	test('goes before being out of post', () => {
		const later = report('k', 'amir', 'killed', { occurred: '2014-06-01' });

		expect(standing('2014-05-31', { reports: [later] })).toBe('out-of-post');
		expect(standing('2014-06-01', { reports: [later] })).toBe('lost');
	});

	test('by a capture lasts until the release', () => {
		expect(standing('2012-03-01', { reports: [captured, released] })).toBe('captured');
		expect(standing('2012-09-01', { reports: [captured, released] })).toBe('alive');
	});

	test('that is only possible leaves somebody maybe lost', () => {
		expect(standing('2012-06-01', { reports: [{ ...killed, verdict: 'open' }] })).toBe('maybe-lost');
	});
});

test('whoever is out of post has their other terms and ties all the same', () => {
	const ties = [tie('t', 'amir', 'basil', 'alliance', '2013-06-01', '2014-06-01')];
	const history = historyWith({ ...given, ties });

	expect([...snapshotOn(history, day('2013-12-01')).ties.keys()]).toContain('alliance--amir--basil');
	expect(valueOn(history.occupancies.get('o2') ?? [], day('2015-06-01'))).toBe('yes');
});

describe('a what-if', () => {
	test('of staying puts somebody in post throughout', () => {
		const lens = supposing(['amir', { kind: 'alive' }]);

		expect(standing('2014-01-01', {}, lens)).toBe('alive');
	});

	test('of leaving changes nothing before its day, and ends every term from it on', () => {
		const lens = supposing(['amir', { kind: 'lost', from: day('2012-06-01') }]);

		expect(standing('2012-05-31', {}, lens)).toBe('alive');
		expect(standing('2012-06-01', {}, lens)).toBe('out-of-post');
		expect(standing('2015-06-01', {}, lens)).toBe('out-of-post');
		expect(valueOn(historyWith(given, lens).occupancies.get('o2') ?? [], day('2015-06-01')) ?? 'no').toBe('no');
	});

	test('of leaving does not bring back the ties of whoever was dead before', () => {
		const reports = [report('k', 'basil', 'killed', { occurred: '2013-09-01' })];
		const ties = [tie('t', 'amir', 'basil', 'alliance', '2013-06-01', '2014-06-01')];
		const lens = supposing(['basil', { kind: 'lost', from: day('2014-01-01') }]);
		const tiesOn = (on: string) => [...snapshotOn(historyWith({ ...given, reports, ties }, lens), day(on)).ties.keys()];

		expect(tiesOn('2013-08-31')).toEqual(['alliance--amir--basil']);
		expect(tiesOn('2013-09-01')).toEqual([]);
	});

	test('of leaving does not put somebody in post who was in none', () => {
		expect(standing('2014-01-01', {}, supposing(['amir', { kind: 'lost', from: day('2015-06-01') }]))).toBe(
			'out-of-post'
		);
	});
});

test('the parts of a count add up, those in post first', () => {
	const { parts } = countOf(snapshotOn(historyWith(given), day('2014-01-01')), roster(['amir', 'basil']));

	expect(parts).toEqual([
		{ as: 'alive', people: ['basil'] },
		{ as: 'out-of-post', people: ['amir'] }
	]);
});

test('out of post is not struck out, as a death is', () => {
	const killed = report('k', 'amir', 'killed', { occurred: '2012-06-01' });
	const fateIn = (more: Partial<Dataset>) =>
		historyWith({ ...given, ...more })
			.fates.get('amir')
			?.at(-1)?.value;

	expect([fateIn({}), fateIn({ reports: [killed] })].map((fate) => fate && lookOfFate(fate))).toEqual([
		'out-of-post',
		'lost'
	]);
});

test('that a term has surely begun is no stop', () => {
	const period = { from: day('2015-01-01'), to: day('2015-12-31') };

	expect(stopsOf(historyWith(given), new Set(['amir']), period)).toEqual([day('2015-05-01')]);
});

describe('a dataset without posts counts who is there', () => {
	const ties = [tie('t', 'amir', 'basil', 'alliance', '2013-06-01', '2014-06-01')];
	const people = [person('amir', { joined: undefined }), basil, person('cyrus', { joined: date('2013') })];
	const tied = { people, ties, posts: [], occupancies: [] };

	test.each([
		['not yet before the first tie', '2013-05-31', 'amir', 'not-yet'],
		['during a tie', '2013-06-01', 'amir', 'alive'],
		['not after it', '2014-06-01', 'amir', 'out-of-post'],
		['from the day of joining on', '2014-06-01', 'cyrus', 'alive']
	])('%s', (_, on, id, as) => {
		expect(standing(on, tied, today, id)).toBe(as);
	});
});
