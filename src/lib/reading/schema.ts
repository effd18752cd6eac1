import {
	type Cell,
	date,
	day,
	declared,
	declaredWords,
	id,
	link,
	number,
	oneOf,
	optional,
	period,
	published,
	reference,
	references,
	required,
	text,
	texts,
	boolean,
	wholeNumber
} from './cells.ts';
import { reportedFates, verdicts } from '../dataset/dataset.ts';

/** A column of a table: its name in the file, and how its cells are read. */
export interface Column<T> extends Cell<T> {
	readonly column: string;
	/** What it holds, in a sentence, where no descriptor at hand says so. */
	readonly about?: string;
}

/** The columns of a table, by the name of the property that holds their value. */
export type Schema = Readonly<Record<string, Column<unknown>>>;

/** The content of a row of a table. */
export type RowOf<S extends Schema> = { readonly [Key in keyof S]: S[Key] extends Column<infer T> ? T : never };

const confidences = ['high', 'medium', 'low'] as const;
/** Where it is not given, it is made before a row is read. */
const ownId = column('id', published(id));
const note = column('note', text);
const sources = column('sources', published(references('sources')));

/** The tables of a dataset, each `<name>.csv`, with their columns in the order of the file. */
export const schemas = {
	people: {
		id: ownId,
		name: column('name', required(text)),
		fullName: column('full_name', text),
		aliases: column('aliases', texts),
		origin: column('origin', text),
		birth: column('birth', optional(date)),
		birthPlace: column('birth_place', text),
		birthNote: column('birth_note', text),
		joined: column('joined', optional(date)),
		joinedNote: column('joined_note', text),
		role: column('role', text),
		earlierReports: column('earlier_reports', optional(wholeNumber(1))),
		earlierReportsNote: column('earlier_reports_note', text),
		x: column('x', optional(number)),
		y: column('y', optional(number)),
		note,
		sources
	},
	bodies: {
		id: ownId,
		name: column('name', required(text)),
		collegial: column('collegial', published(boolean, 'false')),
		note,
		sources
	},
	posts: {
		id: ownId,
		name: column('name', required(text)),
		body: column('body', published(reference('bodies'))),
		seats: column('seats', optional(wholeNumber(1))),
		portfolio: column('portfolio', published(declared('portfolios'))),
		rank: column('rank', published(wholeNumber(1), '1')),
		reportsTo: column('reports_to', optional(reference('posts'))),
		confidence: column('confidence', optional(oneOf(confidences))),
		scope: column('scope', text),
		sits: {
			...column('sits', optional(boolean)),
			about: 'Whether its holders sit in its body, where that acts together: false for a secretary.'
		},
		note,
		sources
	},
	occupancies: {
		id: ownId,
		person: column('person', required(reference('people'))),
		post: column('post', required(reference('posts'))),
		heldAs: {
			...column('held_as', text),
			about: 'What the post was called at the time, where it has another name now.'
		},
		start: column('start', optional(date)),
		end: column('end', optional(date)),
		acting: {
			...column('acting', { ...boolean, whenEmpty: 'false' }),
			about: 'Whether the person only stands in: they hold the post, and are no successor in it.'
		},
		confidence: column('confidence', published(oneOf(confidences), 'high')),
		note,
		sources
	},
	ties: {
		id: ownId,
		from: column('from', required(reference('people'))),
		to: column('to', required(reference('people'))),
		kind: column('kind', published(declared('ties'), 'tie')),
		start: column('start', optional(date)),
		end: column('end', optional(date)),
		confidence: column('confidence', published(oneOf(confidences), 'high')),
		note,
		sources
	},
	reports: {
		id: ownId,
		person: column('person', required(reference('people'))),
		what: column('what', required(oneOf(reportedFates))),
		occurred: column('occurred', optional(date)),
		published: column('published', optional(date)),
		claimant: column('claimant', published(text, 'this dataset')),
		sides: column('sides', published(declaredWords('sides'))),
		means: column('means', text),
		place: column('place', text),
		verdict: column('verdict', published(oneOf(verdicts), 'established')),
		attribution: column('attribution', optional(oneOf(verdicts))),
		reason: column('reason', published(text)),
		related: column('related', references('reports')),
		note,
		sources
	},
	events: {
		id: ownId,
		date: column('date', required(date)),
		name: column('name', required(text)),
		place: column('place', text),
		kind: column('kind', published(declared('events'))),
		note,
		sources
	},
	series: {
		id: ownId,
		series: column('series', required(id)),
		date: column('date', required(date)),
		scope: column('scope', published(text)),
		metric: column('metric', required(declared('metrics'))),
		value: column('value', required(number)),
		valueMax: column('value_max', optional(number)),
		unit: column('unit', published(declared('units'))),
		baseline: column('baseline', text),
		estimator: column('estimator', published(text)),
		note,
		sources
	},
	rosters: {
		id: ownId,
		name: column('name', required(text)),
		shortName: column('short_name', published(text)),
		drawnUp: column('drawn_up', published(optional(day))),
		period: column('period', published(optional(period))),
		members: column('members', required(references('people'))),
		heading: {
			...column('heading', text),
			about: 'Under what it is offered to choose from, such as Bodies; empty where it stands by itself.'
		},
		note,
		sources
	},
	claims: {
		id: ownId,
		statement: column('statement', required(text)),
		standing: column(
			'standing',
			required(oneOf(['holds', 'holds-in-part', 'out-of-date', 'opinion', 'not-in-record']))
		),
		reason: column('reason', published(text)),
		view: column('view', text),
		sources
	},
	sources: {
		id: ownId,
		publisher: column('publisher', published(text)),
		title: column('title', required(text)),
		date: column('date', optional(date)),
		url: column('url', optional(link)),
		copy: column('copy', published(oneOf(['original', 'republication', 'none']), 'none')),
		note
	}
} as const satisfies Readonly<Record<string, Schema>>;

/** The name of a table. */
export type TableName = keyof typeof schemas;

/** The names of all tables. */
export const tableNames: readonly TableName[] = keysOf(schemas);

/** The names of a table's columns in the file. */
export function columnNames(table: TableName): readonly string[] {
	return columnsOf(table).map(({ column }) => column);
}

/** Whether heads hold all columns that a table cannot do without. */
export function hasNeededColumns(table: TableName, heads: readonly string[]): boolean {
	return columnsOf(table).every(({ column, needed }) => needed !== 'always' || heads.includes(column));
}

/** The columns of a table. */
export function columnsOf(table: TableName): readonly Column<unknown>[] {
	const schema: Schema = schemas[table];
	return Object.values(schema);
}

function column<T>(name: string, cell: Cell<T>): Column<T> {
	return { ...cell, column: name };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
	return Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key));
}
