/** What stands between a person and a body: the properties of both, and what somebody without a role is. */
export interface TermSchema {
	readonly person: string;
	readonly body: string;
	readonly role: string;
}

/** The properties of the two ends of a tie. */
export interface TieSchema {
	readonly from: string;
	readonly to: string;
}

/** The schemas of bodies, and of others that can stand in place of a person. */
export const bodySchemas: ReadonlySet<string> = new Set(['Organization', 'Company', 'PublicBody', 'LegalEntity']);

/** Links of a person to a body, by schema. Source: the `edge` block of each schema in FollowTheMoney's model. */
export const termSchemas: ReadonlyMap<string, TermSchema> = new Map([
	['Membership', { person: 'member', body: 'organization', role: 'member' }],
	['Directorship', { person: 'director', body: 'organization', role: 'director' }],
	['Employment', { person: 'employee', body: 'employer', role: 'employee' }]
]);

/** Links that are ties where both ends are persons, by schema, from the same source. */
export const tieSchemas: ReadonlyMap<string, TieSchema> = new Map([
	['Family', { from: 'person', to: 'relative' }],
	['Associate', { from: 'person', to: 'associate' }],
	['UnknownLink', { from: 'subject', to: 'object' }],
	['Representation', { from: 'agent', to: 'client' }]
]);

/** Links between companies, and of companies to what they own. */
export const companySchemas: ReadonlySet<string> = new Set([
	'Ownership',
	'Debt',
	'Payment',
	'Control',
	'ProjectParticipant',
	'ContractAward'
]);

/** Schemas of documents, which serve as sources where something refers to them. */
export const documentSchemas: ReadonlySet<string> = new Set([
	'Document',
	'PlainText',
	'Pages',
	'HyperText',
	'Image',
	'Video',
	'Audio',
	'Table',
	'Workbook',
	'Package',
	'Folder',
	'Email',
	'Article'
]);
