import { expect, test } from 'vitest';
import { dataset, day, person, report, roster } from '../../../../tests/fixtures/small.ts';
import { knownWith, supposing, today } from '../../../../tests/fixtures/lenses.ts';
import { snapshotOn } from '../../history/snapshot.ts';
import { memberRows } from './member-rows.ts';

const seven = roster(['basil', 'amir']);
const given = dataset({
	people: [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' })],
	rosters: [seven],
	reports: [
		report('r-army', 'amir', 'killed', { occurred: '2015-05-01', claimant: 'The army' }),
		report('r-own', 'amir', 'killed', {
			occurred: '2015-05-01',
			published: '2015-06-10',
			claimant: 'Its own paper',
			sides: ['organisation']
		})
	]
});

function rowsOn(on: string, lens = today) {
	const known = knownWith(given, lens, on);
	return memberRows(known, snapshotOn(known, day(on)), seven, new Set());
}

test('members stand in the order of the roster, each with fate, since when and by which report', () => {
	expect(rowsOn('2015-07-01').map(({ name, said, report }) => [name, said, report?.words])).toEqual([
		['Basil', 'not known since 2 Jan 2011', undefined],
		['Amir', 'dead since 1 May 2015', 'Its own paper, 10 Jun 2015']
	]);
});

test('the report is the organisation’s own, where it has said so', () => {
	expect(rowsOn('2015-07-01')[1]?.report?.id).toBe('r-own');
});

test('a what-if is told as one, with no report', () => {
	expect(rowsOn('2015-07-01', supposing(['amir', { kind: 'alive' }]))[1]).toMatchObject({
		said: 'what if: alive',
		report: undefined
	});
});
