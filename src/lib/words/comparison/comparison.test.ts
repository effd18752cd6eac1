import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../../tests/fixtures/vocabulary.ts';
import { historyWith, supposing, today } from '../../../../tests/fixtures/lenses.ts';
import { body, day, occupancy, person, post, report, roster, tie } from '../../../../tests/fixtures/small.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Lens } from '../../view/view.ts';
import { knownOn } from '../../history/known/known.ts';
import { snapshotOn } from '../../history/snapshot.ts';
import { castOf } from '../../network/cast.ts';
import { countOf } from '../../history/count.ts';
import { beforeWords, comparedSummary, comparedWords, rosterDifference } from './state-before.ts';
import { type Comparison, comparisonOf } from '../../history/comparison.ts';
import { comparedLists } from './comparison.ts';

/** Amir, the chief, is killed and Celia follows him; Badr may be dead; all three sit in a council. */
const data: Partial<Dataset> = {
	people: [person('amir', { name: 'Amir' }), person('badr', { name: 'Badr' }), person('celia', { name: 'Celia' })],
	bodies: [body('council', { collegial: true }), body('office')],
	posts: [post('chief', { name: 'Chief' }), post('seat', { name: 'Member', body: 'council', seats: undefined })],
	occupancies: [
		occupancy('o1', 'amir', 'chief', '2012'),
		occupancy('o2', 'celia', 'chief', '2016-01-01'),
		occupancy('o3', 'amir', 'seat', '2012'),
		occupancy('o4', 'badr', 'seat', '2012', '2015-01-01'),
		occupancy('o5', 'badr', 'seat', '2015-01-01')
	],
	ties: [tie('t', 'celia', 'amir', 'service', '2013'), tie('u', 'badr', 'celia', 'service', '2013')],
	reports: [
		report('r1', 'amir', 'killed', { occurred: '2015-08-18' }),
		report('r2', 'badr', 'killed', { occurred: '2015-12-01', verdict: 'open' }),
		report('r4', 'badr', 'alive', { occurred: '2015-06-01' }),
		report('r3', 'celia', 'alive', { occurred: '2016-01-01' })
	]
};

const four = roster(['amir', 'badr', 'celia'], { drawnUp: 0 });

function compared(from: string, to: string, lens: Lens = today) {
	const history = historyWith(data, lens);
	const cast = castOf(history.network, four);
	const comparison: Comparison =
		lens === today
			? comparisonOf(history.network, cast, {
					of: 'dates',
					before: snapshotOn(history, day(from)),
					after: snapshotOn(history, day(to))
				})
			: comparisonOf(history.network, cast, {
					of: 'record',
					before: snapshotOn(historyWith(data), day(to)),
					after: snapshotOn(history, day(to))
				});
	const given = comparedLists(knownOn(history, day(to)), cast, comparison);
	const lists = given.map(({ title, groups, stayed }) => ({
		title,
		stayed,
		lines: groups.flatMap(({ difference, entries }) => entries.map(({ name, told }) => `${difference} ${name}${told}`))
	}));
	return {
		comparison,
		lists,
		titles: [...new Set(given.flatMap(({ groups }) => groups.map((some) => some.title)))],
		network: history.network,
		list: (title: string) => lists.find((list) => list.title === title)
	};
}

const supposed = supposing(['amir', { kind: 'alive' }]);

describe('a comparison in words', () => {
	test('says of people what became of them, and how they stood before unless they were alive and are not', () => {
		expect(compared('2015-06-01', '2016-01-01').list('People')).toEqual({
			title: 'People',
			lines: ['left Amir: killed 18 Aug 2015', 'changed Badr: maybe dead; alive before'],
			stayed: '1 as before'
		});
	});

	test('counts among those who stayed the ones lost already', () => {
		expect(compared('2015-08-18', '2015-08-19').list('People')?.stayed).toBe('3 as before, 1 of them already lost');
	});

	test('says of a post with one seat who came after whom', () => {
		expect(compared('2015-06-01', '2016-01-01').list('Posts')?.lines).toEqual([
			'came Chief: Celia, after Amir',
			'left Chief: Amir, then Celia',
			'left Member: Amir',
			'changed Member: Badr (perhaps still)'
		]);
	});

	test('takes a second occupancy of the same post for the same holder', () => {
		expect(compared('2014-06-01', '2015-06-01').list('Posts')).toEqual({
			title: 'Posts',
			lines: [],
			stayed: '3 as before'
		});
	});

	test('says which ties came, left and are less sure, those of a council apart', () => {
		const { list } = compared('2015-06-01', '2016-01-01');

		expect(list('Ties')?.lines).toEqual([
			'left Celia in the service of Amir',
			'changed Badr in the service of Celia (perhaps still)'
		]);
		expect(list('Council ties')?.lines).toEqual(['left Amir in council with Badr']);
	});

	test('says on both sides how the what-if differs from the record', () => {
		const { list } = compared('2015-09-01', '2015-09-01', supposed);

		expect(list('People')?.lines).toEqual(['came Amir: dead in the record, alive in the what-if']);
		expect(list('Posts')?.lines).toEqual(['came Chief: Amir', 'came Member: Amir']);
	});

	test('has no lists of what neither state has', () => {
		expect(compared('2015-06-01', '2015-06-01').lists.map(({ title }) => title)).toEqual([
			'People',
			'Posts',
			'Ties',
			'Council ties'
		]);
		expect(compared('2000-01-01', '2000-01-02').lists).toEqual([]);
	});
});

describe('a comparison in short', () => {
	test('names the two dates, or the record and the what-if', () => {
		expect(comparedWords(compared('2015-06-01', '2016-01-01').comparison)).toBe('1 June 2015 and 1 January 2016');
		expect(comparedWords(compared('2015-09-01', '2015-09-01', supposed).comparison)).toBe(
			'the record and the what-if on 1 September 2015'
		);
	});

	test('gives both counts', () => {
		const dates = compared('2015-06-01', '2016-01-01');
		const whatIf = compared('2015-09-01', '2015-09-01', supposed);

		expect(comparedSummary(dates.comparison, dates.network, (snapshot) => countOf(snapshot, four))).toBe(
			'Of 3: 3 alive on 1 June 2015; 1 alive, 1 maybe dead (Badr), 1 dead on 1 January 2016'
		);
		expect(comparedSummary(whatIf.comparison, whatIf.network, (snapshot) => countOf(snapshot, four))).toBe(
			'Of 3 on 1 September 2015: in the record 2 alive, 1 dead; in the what-if 3 alive'
		);
	});

	test('says what became of the roster', () => {
		expect(rosterDifference(compared('2015-06-01', '2016-01-01').comparison, four, vocabulary.fates)).toBe(
			'Of 3, 1 dead since, 1 changed and 1 as before'
		);
		expect(rosterDifference(compared('2000-01-01', '2000-01-02').comparison, four, vocabulary.fates)).toBe(
			'Of 3, nobody is in the record yet'
		);
	});

	test('says of a what-if that it has somebody alive instead of dead, and of its posts that they are there in it only', () => {
		const whatIf = compared('2015-09-01', '2015-09-01', supposed);

		expect(rosterDifference(whatIf.comparison, four, vocabulary.fates)).toBe(
			'Of 3, 1 alive instead of dead and 2 as before'
		);
		expect(whatIf.titles).toEqual(['Alive instead of dead', 'In the what-if only']);
	});

	test('says how somebody stood before', () => {
		expect(beforeWords(compared('2015-06-01', '2016-01-01').comparison, 'amir', vocabulary.fates)).toBe('alive before');
		expect(beforeWords(compared('2000-01-01', '2016-01-01').comparison, 'amir', vocabulary.fates)).toBe(
			'not in the record before'
		);
		expect(beforeWords(compared('', '2015-09-01', supposed).comparison, 'amir', vocabulary.fates)).toBe(
			'dead in the record'
		);
	});
});

test('a heading says how many of those under it are not of the roster', () => {
	const lost = [...(data.reports ?? []), report('r5', 'celia', 'killed', { occurred: '2016-02-01' })];
	const history = historyWith({ ...data, reports: lost });
	const cast = castOf(history.network, roster(['amir', 'badr'], { drawnUp: 0 }));
	const [before, after] = [snapshotOn(history, day('2015-01-01')), snapshotOn(history, day('2016-06-01'))];
	const comparison = comparisonOf(history.network, cast, { of: 'dates', before, after });

	const [people] = comparedLists(knownOn(history, day('2016-06-01')), cast, comparison);

	expect(people?.groups.map(({ title, number }) => [title, number])).toContainEqual([
		'Dead since',
		'2, one not of the roster'
	]);
});
