import type { RowKind } from '$lib/opening/binding/bound-sheet.ts';

/** What a row of a sheet is, as the user reads it: "Each row is a person in a post". */
export const rowKindNames: Readonly<Record<RowKind, string>> = {
	terms: 'a person in a post',
	people: 'a person',
	posts: 'a post',
	bodies: 'a body',
	ties: 'a tie between two people',
	reports: 'a report about a person',
	events: 'an event',
	sources: 'a source',
	details: 'more about a term',
	links: 'a link between bodies (not drawn)',
	'left-out': 'not used'
};
