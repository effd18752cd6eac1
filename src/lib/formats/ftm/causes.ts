import { type Cause, counted } from '../remark-counts.ts';

/** What can be said of how a file of FollowTheMoney was read. */
export const ftmCauses = {
	'no-entity': {
		list: 'to-mend',
		words: (times) => `Left out ${counted(times, 'line')} without an entity.`
	},
	'left-file': {
		list: 'to-mend',
		words: (times) => `Left out ${counted(times, 'reference')} to entities that are not in this file.`
	},
	'no-end': {
		list: 'to-mend',
		words: (times) => `Left out ${counted(times, 'link')} with an end missing.`
	},
	'competing-dates': {
		list: 'guessed',
		words: (times) => `Read ${counted(times, 'date')} with several values as the time from the first to the last.`
	},
	'unread-dates': {
		list: 'to-mend',
		words: (times) => `Left out ${counted(times, 'value')} of dates, which cannot be read.`
	},
	'unused-bodies': {
		list: 'not-used',
		words: (times) =>
			`${counted(times, 'organization or company', 'organizations and companies')} without a post or a member: not drawn.`
	},
	'company-links': {
		list: 'not-used',
		words: (times) => `${counted(times, 'link')} of companies and other bodies: not drawn.`
	},
	successions: {
		list: 'not-used',
		words: (times) => `${counted(times, 'stated succession')}: not used, as succession follows from the terms.`
	},
	'unused-schemas': {
		list: 'not-used',
		words: (times) => `${counted(times, 'other entity', 'other entities')}, such as sanctions and addresses: not used.`
	}
} satisfies Readonly<Record<string, Cause>>;
