import type { Standing } from '../dataset/dataset.ts';

/** The standings of claims in words, in the order in which they are explained. */
export const standings: Readonly<Record<Standing, string>> = {
	holds: 'holds',
	'holds-in-part': 'holds in part',
	'out-of-date': 'out of date when made',
	opinion: 'opinion',
	'not-in-record': 'not in this record'
};
