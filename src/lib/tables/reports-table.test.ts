import { expect, test } from 'vitest';
import { knownWith, then, today } from '../../../tests/fixtures/lenses.ts';
import { person, report } from '../../../tests/fixtures/small.ts';
import { reportsTable } from './reports-table.ts';

const given = {
	people: [person('amir'), person('basil'), person('cyrus')],
	reports: [
		report('undated', 'amir', 'killed'),
		report('late', 'amir', 'killed', { published: '2016-01-01' }),
		report('soon', 'basil', 'killed', { published: '2015-01-01' }),
		report('same', 'basil', 'wounded', { published: '2016-01-01' }),
		report('other', 'cyrus', 'killed', { published: '2015-01-01' })
	]
};

test('reports on the people in the picture stand in order of publication, those of one day in the order of the people', () => {
	expect(reportsOn('2015-06-01')).toEqual(['soon', 'late', 'same', 'undated']);
});

test('under clock then only what had been published stands there', () => {
	expect(reportsOn('2015-06-01', then)).toEqual(['soon']);
});

function reportsOn(on: string, lens = today): readonly string[] {
	return reportsTable(knownWith(given, lens, on), ['amir', 'basil']).map(({ id }) => id);
}
