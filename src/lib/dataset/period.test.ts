import { expect, test } from 'vitest';
import { formatPeriod, parsePeriod } from './period.ts';

test.each([
	'2014-01/2016-12',
	'2014-01-02/2016-12-31',
	'-0049-01/-0043-12',
	'-0043-03-15/0014-08-19',
	'step 0/step 40'
])('the period %s is written as it is read', (text) => {
	const period = parsePeriod(text);

	expect(period === undefined ? undefined : formatPeriod(period)).toBe(text);
});

test.each(['2014', '2014-13/2015-01', '2016-01/2014-12', '2014-01/step 4', '2014-01/2015-01/2016-01'])(
	'%s is no period',
	(text) => {
		expect(parsePeriod(text)).toBeUndefined();
	}
);
