import type { TableName } from '../../reading/schema.ts';
import type { RowKind } from './bound-sheet.ts';
import type { Role } from './roles.ts';

/** What the rows of a sheet are, where its format says which table it is. */
export const kindOfTable: Readonly<Record<TableName, RowKind>> = {
	people: 'people',
	bodies: 'bodies',
	posts: 'posts',
	occupancies: 'terms',
	ties: 'ties',
	reports: 'reports',
	events: 'events',
	series: 'left-out',
	rosters: 'left-out',
	claims: 'left-out',
	sources: 'sources'
};

/** What the columns of a table are, where they are called otherwise than what they hold. */
export const rolesInTable: Readonly<Partial<Record<TableName, Readonly<Record<string, Role>>>>> = {
	people: { id: 'id', name: 'person', aliases: 'alias', birth: 'birth', sources: 'source', note: 'note' },
	bodies: { id: 'id', name: 'body', sources: 'source', note: 'note' },
	posts: {
		id: 'id',
		name: 'post',
		body: 'body',
		rank: 'rank',
		seats: 'seats',
		reports_to: 'superior',
		sources: 'source',
		note: 'note'
	},
	occupancies: {
		id: 'id',
		person: 'person',
		post: 'post',
		start: 'from',
		end: 'to',
		acting: 'acting',
		sources: 'source',
		note: 'note'
	},
	ties: {
		id: 'id',
		from: 'tie-from',
		to: 'tie-to',
		kind: 'kind',
		start: 'from',
		end: 'to',
		sources: 'source',
		note: 'note'
	},
	reports: {
		id: 'id',
		person: 'person',
		what: 'fate',
		occurred: 'date',
		published: 'published',
		claimant: 'claimant',
		sources: 'source',
		note: 'note'
	},
	events: { id: 'id', date: 'date', name: 'event', kind: 'kind', sources: 'source', note: 'note' },
	sources: { id: 'id', title: 'source', note: 'note' }
};
