import { isLimit } from '$lib/opening/limits.ts';
import type { Opened } from '$lib/opening/opened.ts';
import { isWhole, partIn } from '$lib/opening/part/part.ts';

/** What was found in files: something to show, or why there is nothing. */
export type Found =
	| 'something'
	/** More than a page can show. */
	| 'too-much'
	/** Nobody in the part that was chosen. */
	| 'empty-part'
	/** Tables, and in them nobody. */
	| 'nobody'
	/** Nothing that can be read. */
	| 'nothing';

/** What was found in files that were read. */
export function foundIn({ dataset, report, sheets, recipe }: Opened): Found {
	if (report.toMend.some(isLimit)) return 'too-much';
	if (dataset !== undefined) return 'something';
	if (!isWhole(partIn(recipe))) return 'empty-part';
	return sheets.length > 0 ? 'nobody' : 'nothing';
}

/** Why there is no picture, and what to do. */
export const noPictureWords: Readonly<Record<Found, string>> = {
	something: '',
	'too-much': 'This is more than a page can show. Choose a part of it.',
	'empty-part': 'Nobody is in this part. Change the part, or show all.',
	nobody: 'Nobody was found in these files. Say which column holds the people, or choose other files.',
	nothing: 'Nothing in these files can be read as people, posts or ties.'
};
