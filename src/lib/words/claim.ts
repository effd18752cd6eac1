import type { Claim, Standing } from '../dataset/dataset.ts';
import { numberOf } from './wording.ts';

/** The standings of claims in words. */
export const standings: Readonly<Record<Standing, string>> = {
	holds: 'holds',
	'holds-in-part': 'holds in part',
	'out-of-date': 'out of date when made',
	opinion: 'opinion',
	'not-in-record': 'not in this record'
};

/**
 * What the record makes of an account: how many of its claims hold, as a sentence without its full stop ("Of 15 claims 4 hold,
 * 8 in part"), and the others in words.
 */
export function claimsHeadline(claims: readonly Pick<Claim, 'standing'>[]): {
	readonly answer: string;
	readonly rest: string;
} {
	const standAt = (standing: Standing) => claims.filter((claim) => claim.standing === standing).length;
	const [whole, inPart] = [standAt('holds'), standAt('holds-in-part')];
	const others = (['out-of-date', 'opinion', 'not-in-record'] as const).filter((standing) => standAt(standing) > 0);
	const held = whole === 0 ? 'none holds' : `${whole} ${whole === 1 ? 'holds' : 'hold'}`;
	return {
		answer: `Of ${numberOf(claims.length, 'claim')} ${held}${inPart === 0 ? '' : `, ${inPart} in part`}`,
		rest: others.map((standing) => `${standAt(standing)} ${standings[standing]}`).join(', ')
	};
}
