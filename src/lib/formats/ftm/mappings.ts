import type { TableName } from '../../reading/schema.ts';

/** Where FollowTheMoney holds what a column holds. */
export interface MappedColumn {
	readonly column: string;
	readonly property: string;
	/** A list is separated by semicolons in its cell. */
	readonly holds: 'text' | 'list' | 'date';
}

/** How the records of a table are written. */
export interface Mapping {
	readonly table: TableName;
	readonly schema: string;
	readonly columns: readonly MappedColumn[];
	/** Properties of the schema that are written from columns of the same name. */
	readonly others: readonly string[];
}

const thing = [
	'country',
	'previousName',
	'weakAlias',
	'wikidataId',
	'wikipediaUrl',
	'keywords',
	'topics',
	'address',
	'program',
	'programId',
	'createdAt',
	'modifiedAt',
	'retrievedAt'
];

const legalEntity = [
	...thing,
	'email',
	'phone',
	'website',
	'legalForm',
	'incorporationDate',
	'dissolutionDate',
	'taxNumber',
	'status',
	'sector',
	'classification',
	'registrationNumber',
	'idNumber',
	'jurisdiction',
	'mainCountry'
];

const person = [
	...legalEntity,
	'title',
	'firstName',
	'secondName',
	'middleName',
	'fatherName',
	'motherName',
	'lastName',
	'nameSuffix',
	'birthCountry',
	'nationality',
	'citizenship',
	'passportNumber',
	'gender',
	'ethnicity',
	'religion',
	'political',
	'profession',
	'education',
	'spokenLanguage'
];

const interval = ['recordId', 'modifiedAt', 'retrievedAt'];

/**
 * The tables that FollowTheMoney can hold. Source: the schemas of FollowTheMoney's model, as of 2026.
 * Columns that stand in none of these stay behind.
 */
export const mappings: readonly Mapping[] = [
	{
		table: 'people',
		schema: 'Person',
		columns: [
			text('name', 'name'),
			text('full_name', 'name'),
			list('aliases', 'alias'),
			date('birth', 'birthDate'),
			text('birth_place', 'birthPlace'),
			text('role', 'position'),
			text('note', 'notes'),
			list('sources', 'proof')
		],
		others: person
	},
	{
		table: 'bodies',
		schema: 'Organization',
		columns: [text('name', 'name'), list('other_names', 'alias'), text('note', 'notes'), list('sources', 'proof')],
		others: legalEntity
	},
	{
		table: 'posts',
		schema: 'Position',
		columns: [
			text('name', 'name'),
			list('other_names', 'alias'),
			text('body', 'organization'),
			text('seats', 'numberOfSeats'),
			text('note', 'notes'),
			list('sources', 'proof')
		],
		others: [...thing, 'inceptionDate', 'dissolutionDate', 'subnationalArea']
	},
	{
		table: 'occupancies',
		schema: 'Occupancy',
		columns: [
			text('person', 'holder'),
			text('post', 'post'),
			date('start', 'startDate'),
			date('end', 'endDate'),
			text('note', 'summary'),
			list('sources', 'proof')
		],
		others: [
			...interval,
			'status',
			'constituency',
			'politicalGroup',
			'declarationDate',
			'electionDate',
			'periodStart',
			'periodEnd'
		]
	},
	{
		table: 'ties',
		schema: 'UnknownLink',
		columns: [
			text('from', 'subject'),
			text('to', 'object'),
			text('kind', 'role'),
			date('start', 'startDate'),
			date('end', 'endDate'),
			text('note', 'summary'),
			list('sources', 'proof')
		],
		others: [...interval, 'status']
	},
	{
		table: 'sources',
		schema: 'Document',
		columns: [
			text('title', 'title'),
			text('publisher', 'publisher'),
			date('date', 'date'),
			text('url', 'sourceUrl'),
			text('note', 'notes')
		],
		others: []
	}
];

function text(column: string, property: string): MappedColumn {
	return { column, property, holds: 'text' };
}

function list(column: string, property: string): MappedColumn {
	return { column, property, holds: 'list' };
}

function date(column: string, property: string): MappedColumn {
	return { column, property, holds: 'date' };
}
