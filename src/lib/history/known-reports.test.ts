import { expect, test } from 'vitest';
import { then, today } from '../../../tests/fixtures/lenses.ts';
import { dataset, day, person, report } from '../../../tests/fixtures/small.ts';
import { networkOf } from '../network/network-of.ts';
import { readableReports } from './known-reports.ts';

const network = networkOf(
	dataset({
		people: [person('amir')],
		reports: [
			report('early', 'amir', 'killed', { occurred: '2014-01-01' }),
			report('late', 'amir', 'alive', { occurred: '2015-01-01' }),
			report('undated', 'amir', 'alive')
		]
	})
);

test('in hindsight every report may be read, then only those published by the day', () => {
	expect(readableReports(network, today, 'amir', day('2014-06-01')).map(({ id }) => id)).toEqual([
		'early',
		'late',
		'undated'
	]);
	expect(readableReports(network, then, 'amir', day('2014-06-01')).map(({ id }) => id)).toEqual(['early']);
});
