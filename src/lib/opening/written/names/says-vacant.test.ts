import { expect, test } from 'vitest';
import { saysVacant } from './says-vacant.ts';

test.each([
	'vacant',
	'Vacancy',
	'(VACANT)',
	'Vacant post',
	'currently vacant',
	'none',
	'TBC',
	'to be appointed',
	'-',
	'—'
])('%s in place of a name says that nobody holds the post', (text) => expect(saysVacant(text)).toBe(true));

test.each(['', 'Ada Lind', 'Vacant Lane Trust', 'Noneth', 'unknown', '?'])('“%s” does not', (text) =>
	expect(saysVacant(text)).toBe(false)
);
