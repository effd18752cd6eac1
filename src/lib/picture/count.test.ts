import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDataset, aDay, aLens } from '../../../tests/fixtures/arbitrary-dataset.ts';
import { historyWith } from '../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../tests/fixtures/small.ts';
import { historyOf } from '../history/history-of.ts';
import { snapshotOn } from '../history/snapshot.ts';
import { networkOf } from '../network/network-of.ts';
import { countOf } from './count.ts';
import { summaryWords, wordsOfPart } from './count-words.ts';

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
		'Of 5 on 31 August 2016: 1 alive, 1 not known (Cyrus), 1 maybe dead (Dawud), 2 dead'
	);
});

test('a part of nobody is left out', () => {
	expect(summary('2014-11-02')).toBe('Of 5 on 2 November 2014: 5 alive');
});

test('whoever is not in the record yet is said to be so', () => {
	expect(summary('2009-12-31')).toBe('Of 5 on 31 December 2009: 5 not in the record yet');
});

test('a part reads with the word of the dataset for its losses', () => {
	expect(wordsOfPart({ as: 'lost', people: ['amir'] }, 'detained')).toBe('1 detained');
	expect(wordsOfPart({ as: 'maybe-lost', people: ['amir', 'basil'] }, 'detained')).toBe('2 maybe detained');
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
		})
	);
});

function summary(on: string): string {
	return summaryWords(countOf(snapshotOn(history, day(on)), roster(members)), history.network, day(on));
}
