import { expect, test } from 'vitest';
import type { Standing } from '../dataset/dataset.ts';
import { claimsHeadline } from './claim.ts';

/** Some claims that stand the same. */
function claims(number: number, standing: Standing) {
	return Array.from({ length: number }, () => ({ standing }));
}

test.each([
	[
		'whole and in part',
		[...claims(4, 'holds'), ...claims(8, 'holds-in-part'), ...claims(2, 'out-of-date'), ...claims(1, 'opinion')],
		'Of 15 claims 4 hold, 8 in part',
		'2 out of date when made, 1 opinion'
	],
	['once', [...claims(1, 'holds'), ...claims(1, 'not-in-record')], 'Of 2 claims 1 holds', '1 not in this record'],
	[
		'never whole',
		[...claims(2, 'holds-in-part'), ...claims(1, 'opinion')],
		'Of 3 claims none holds, 2 in part',
		'1 opinion'
	],
	['always', claims(1, 'holds'), 'Of 1 claim 1 holds', '']
])('of claims that hold %s it says how many do, and the rest after it', (_, made, answer, rest) => {
	expect(claimsHeadline(made)).toEqual({ answer, rest });
});
