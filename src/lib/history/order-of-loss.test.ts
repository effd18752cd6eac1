import { expect, test } from 'vitest';
import { historyWith, supposing, then } from '../../../tests/fixtures/lenses.ts';
import { person, report } from '../../../tests/fixtures/small.ts';
import { inOrderOfLoss } from './order-of-loss.ts';

const people = ['amir', 'basil', 'cyrus', 'dawud'];
const given = {
	people: people.map((id) => person(id)),
	reports: [
		report('a1', 'amir', 'killed', { occurred: '2015-02-01', verdict: 'refuted' }),
		report('a2', 'amir', 'killed', { occurred: '2016-03-24', published: '2016-03-25' }),
		report('b', 'basil', 'alive', { occurred: '2014-10-28' }),
		report('c', 'cyrus', 'killed', { occurred: '2015-05', verdict: 'open' }),
		report('d', 'dawud', 'alive', { occurred: '2017-12-31' })
	]
};

test('the lost come first, in the order in which they were lost, then the not known, then the living', () => {
	expect(inOrderOfLoss(historyWith(given).network, people)).toEqual(['cyrus', 'amir', 'basil', 'dawud']);
});

test('the order is the same whatever is set aside and by whichever lens the record is read', () => {
	const lenses = [
		then,
		supposing(['cyrus', { kind: 'alive' }]),
		{ ...then, setAside: new Set(['source:paper'] as const) }
	];

	expect(lenses.map((lens) => inOrderOfLoss(historyWith(given, lens).network, people))).toEqual(
		lenses.map(() => ['cyrus', 'amir', 'basil', 'dawud'])
	);
});
