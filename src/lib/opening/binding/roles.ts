/** What a column can be, in the order of the choice that the user has. */
export const roles = [
	'person',
	'first-name',
	'last-name',
	'alias',
	'post',
	'body',
	'from',
	'to',
	'superior',
	'ending',
	'fate',
	'killed-on',
	'died-on',
	'captured-on',
	'lost-on',
	'claimant',
	'published',
	'source',
	'tie-from',
	'tie-to',
	'kind',
	'year',
	'date',
	'event',
	'id',
	'rank',
	'seats',
	'acting',
	'birth',
	'note',
	'keep',
	'leave-out'
] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** A role as the user reads it. */
export const roleNames: Readonly<Record<Role, string>> = {
	person: 'Person',
	'first-name': 'First name',
	'last-name': 'Last name',
	alias: 'Other names',
	post: 'Post',
	body: 'Body',
	from: 'From',
	to: 'To',
	superior: 'Reports to',
	ending: 'How it ended',
	fate: 'Fate',
	'killed-on': 'Killed on',
	'died-on': 'Died on',
	'captured-on': 'Captured on',
	'lost-on': 'Lost on',
	claimant: 'Who said so',
	published: 'Published on',
	source: 'Source',
	'tie-from': 'Tie: one end',
	'tie-to': 'Tie: other end',
	kind: 'Kind',
	year: 'In this year or step',
	date: 'Date',
	event: 'Event',
	id: 'Id',
	rank: 'Rank',
	seats: 'Seats',
	acting: 'Acting',
	birth: 'Born',
	note: 'Note',
	keep: 'Keep as is',
	'leave-out': 'Leave out'
};

/** The roles whose cells are dates. */
export const dateRoles: readonly Role[] = [
	'from',
	'to',
	'killed-on',
	'died-on',
	'captured-on',
	'lost-on',
	'published',
	'date',
	'birth'
];

/** The roles that say on which day somebody was lost, and what happened then. */
export const lossOf = {
	'killed-on': 'killed',
	'died-on': 'died',
	'captured-on': 'captured',
	'lost-on': 'died'
} as const;
