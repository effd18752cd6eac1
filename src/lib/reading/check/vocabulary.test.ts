import { describe, expect, test } from 'vitest';
import { type Change, changedFiles } from '../../../../tests/fixtures/changed-guild.ts';
import { openPackage } from '../../opening/open-package.ts';

function problemsIn(...changes: readonly Change[]) {
	const { problems, remarks } = openPackage(changedFiles(...changes));
	return [...problems, ...remarks];
}

describe('a word that is not declared is found', () => {
	test.each([
		['of a kind of tie', ['ties.csv', 'rivalry', 'quarrel'], 'ties', { table: 'ties', column: 'kind' }],
		['of a portfolio', ['posts.csv', 'finance', 'money'], 'portfolios', { table: 'posts', column: 'portfolio' }],
		['of a kind of event', ['events.csv', 'civilians', 'towns'], 'events', { table: 'events', column: 'kind' }],
		['of a metric', ['series.csv', 'share-lost', 'part'], 'metrics', { table: 'series', column: 'metric' }],
		['of a unit', ['series.csv', 'percent', 'parts'], 'units', { table: 'series', column: 'unit' }],
		['of a side, in a list', ['reports.csv', 'town;media', 'town;x'], 'sides', { table: 'reports', column: 'sides' }]
	] as const)('%s', (_, change, list, place) => {
		expect(problemsIn(change)).toContainEqual(expect.objectContaining({ kind: 'not-declared', list }));
		expect(problemsIn(change).find(({ kind }) => kind === 'not-declared')?.place).toMatchObject(place);
	});
});

test('a kind of tie that is derived need not be declared', () => {
	expect(problemsIn(['ties.csv', 'rivalry', 'council'])).toEqual([]);
});
