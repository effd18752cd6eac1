import { type Cause, counted } from '../remark-counts.ts';

/** What can be said of how a Popolo file was read. */
export const popoloCauses = {
	'period-dates': {
		list: 'guessed',
		words: (times) => `Took dates of ${counted(times, 'membership')} from the legislative period.`
	},
	'left-file': {
		list: 'to-mend',
		words: (times) => `Left out ${counted(times, 'reference')} to records that are not in this file.`
	},
	'no-person': {
		list: 'to-mend',
		words: (times) => `Left out ${counted(times, 'membership')} of no known person.`
	},
	'no-body': {
		list: 'to-mend',
		words: (times) => `Left out ${counted(times, 'membership')} in no known organization or post.`
	},
	'unused-bodies': {
		list: 'not-used',
		words: (times) => `${counted(times, 'organization')} without a post or a member: not drawn.`
	},
	'nested-fields': {
		list: 'not-used',
		words: (times) => `Left out ${counted(times, 'field')} with records inside records.`
	}
} satisfies Readonly<Record<string, Cause>>;
