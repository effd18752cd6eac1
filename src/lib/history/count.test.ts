import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../tests/fixtures/vocabulary.ts';
import { aDataset, aDay, aLens } from '../../../tests/fixtures/arbitrary-dataset.ts';
import { historyWith, supposing } from '../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../tests/fixtures/small.ts';
import { historyOf } from './history-of.ts';
import { snapshotOn } from './snapshot.ts';
import { networkOf } from '../network/network-of.ts';
import { countOf } from './count.ts';
import { summaryWords, wordsOfFate, wordsOfPart } from '../words/count.ts';

/** Every fate comes up under both clocks within some ten runs. */
const runs = { numRuns: 50 };

const names = ['Amir', 'Basil', 'Cyrus', 'Dawud', 'Edris'];
const members = names.map((name) => name.toLowerCase());
const history = historyWith({
	people: names.map((name) => person(name.toLowerCase(), { name })),
	reports: [
		report('a', 'amir', 'killed', { occurred: '2015-05-05' }),
		report('b', 'basil', 'alive', { occurred: '2016-08-01' }),
		report('c', 'cyrus', 'alive', { occurred: '2014-10-28' }),
		report('d1', 'dawud', 'killed', { occurred: '2014-11-07', verdict: 'open' }),
		report('d2', 'dawud', 'alive', { occurred: '2014-11-01' }),
		report('e', 'edris', 'captured', { occurred: '2016-01-01' })
	]
});

test('a count says its parts apart, in order, and names the few not known or maybe lost', () => {
	expect(summary('2016-08-31')).toBe(
		'Of 5 on 31 August 2016: 1 alive, 1 not known (Cyrus), 1 maybe dead (Dawud), 1 dead, 1 captured'
	);
});

test('whoever may be in custody is counted and named apart', () => {
	const people = [person('finn', { name: 'Finn' }), person('gala', { name: 'Gala' })];
	const rumours = historyWith({
		people,
		reports: [
			report('f', 'finn', 'captured', { occurred: '2016-01-01', verdict: 'open' }),
			report('g', 'gala', 'killed', { occurred: '2016-01-01', verdict: 'open' })
		]
	});
	const count = countOf(snapshotOn(rumours, day('2016-02-01')), roster(['finn', 'gala']));

	expect(summaryWords(count, rumours.network, day('2016-02-01'))).toBe(
		'Of 2 on 1 February 2016: 1 maybe dead (Gala), 1 maybe captured (Finn)'
	);
});

test('a part of nobody is left out', () => {
	expect(summary('2014-11-02')).toBe('Of 5 on 2 November 2014: 5 alive');
});

test('whoever is not in the record yet is said to be so', () => {
	expect(summary('2009-12-31')).toBe('Of 5 on 31 December 2009: 5 not in the record yet');
});

test('a part reads with the words of the dataset', () => {
	expect(wordsOfPart({ as: 'lost', people: ['amir'] }, { lost: 'detained', notLost: 'free' })).toBe('1 detained');
	expect(wordsOfPart({ as: 'alive', people: ['amir'] }, { lost: 'detained', notLost: 'free' })).toBe('1 free');
	expect(wordsOfPart({ as: 'maybe-lost', people: ['amir', 'basil'] }, { lost: 'detained', notLost: 'free' })).toBe(
		'2 maybe detained'
	);
});

describe('a fate in words', () => {
	test('has the word of the dataset for its losses', () => {
		expect(wordsOnFateOf('amir', '2016-08-31')).toBe('dead');
		expect(wordsOnFateOf('dawud', '2016-08-31')).toBe('maybe dead');
	});

	test('calls nobody in custody dead', () => {
		expect(wordsOnFateOf('edris', '2016-08-31')).toBe('captured');
	});

	test('is said also of whoever is not there yet', () => {
		expect(wordsOnFateOf('amir', '2009-12-31')).toBe('not in the record yet');
	});

	test('that a what-if sets is a loss as the dataset words it', () => {
		const { people, reports } = history.network.dataset;
		const what = supposing(['edris', { kind: 'lost', from: day('2016-02-01') }]);
		const supposed = snapshotOn(historyWith({ people, reports }, what), day('2016-08-31'));

		expect(wordsOfFate(supposed.fates.get('edris'), vocabulary.fates)).toBe('dead');
	});
});

test('many not known are counted, not named', () => {
	const many = ['a', 'b', 'c', 'd'].map((id) => person(id));
	const unknown = historyWith({ people: many });
	const count = countOf(snapshotOn(unknown, day('2016-01-01')), roster(many.map(({ id }) => id)));

	expect(summaryWords(count, unknown.network, day('2016-01-01'))).toBe('Of 4 on 1 January 2016: 4 not known');
});

test('fates part every roster, with whoever is not there yet', () => {
	fc.assert(
		fc.property(aDataset, aLens, aDay, (given, lens, on) => {
			const snapshot = snapshotOn(historyOf(networkOf(given), lens), on);
			const counted = given.rosters.map((each) =>
				countOf(snapshot, each)
					.parts.flatMap(({ people }) => people)
					.sort()
			);

			expect(counted).toEqual(given.rosters.map((each) => [...each.members].sort()));
		}),
		runs
	);
});

function wordsOnFateOf(id: string, on: string): string {
	return wordsOfFate(snapshotOn(history, day(on)).fates.get(id), vocabulary.fates);
}

function summary(on: string): string {
	return summaryWords(countOf(snapshotOn(history, day(on)), roster(members)), history.network, day(on));
}
