import { isDeath } from '../../dataset/loss.ts';
import { cellOf, itemsOf, type Row, type Table } from '../../reading/table.ts';
import { withEndsOfLosses } from '../ends-of-losses.ts';
import { descriptionOf, lossOf, recordsOf, several, stayBehind, theTitle } from '../left-behind.ts';
import type { Contents, Writer } from '../writer.ts';
import { exactDateFor, isPlainDate, valuesForDate } from './dates.ts';
import { type Mapping, mappings } from './mappings.ts';

/** An entity as it is written. */
interface WrittenEntity {
	readonly id: string;
	/** The name to show, of several. */
	readonly caption: string | undefined;
	readonly schema: string;
	readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * Writes people, bodies, posts, terms, ties and sources as FollowTheMoney, one entity a line, with their ids. Ties become
 * UnknownLink, their kind its role. Dates that FollowTheMoney cannot hold are cut, and told exactly in a description, from which
 * they are read back.
 */
export const ftmWriter = {
	name: 'FollowTheMoney',
	ending: 'ftm.json',
	mediaType: 'application/x-ndjson',
	losses: lossesOf,
	write: (contents) => {
		const lines = entitiesOf(withEndsOfLosses(contents)).map((entity) => `${JSON.stringify(entity)}\n`);
		return new TextEncoder().encode(lines.join(''));
	}
} satisfies Writer;

function entitiesOf({ tables }: Contents): readonly WrittenEntity[] {
	const deaths = deathsIn(tables.get('reports'));
	return mappings.flatMap((mapping) => {
		const table = tables.get(mapping.table);
		return (table?.rows ?? []).flatMap((row) => {
			const id = table === undefined ? '' : cellOf(table, row, 'id');
			if (table === undefined || id === '') return [];
			const properties = propertiesOf(mapping, table, row);
			if (mapping.table === 'people') addDates(properties, 'deathDate', deaths.get(id) ?? []);
			const caption = properties.get('name')?.[0];
			return [{ id, caption, schema: mapping.schema, properties: Object.fromEntries(properties) }];
		});
	});
}

function propertiesOf({ columns, others }: Mapping, table: Table, row: Row): Map<string, readonly string[]> {
	const properties = new Map<string, readonly string[]>();
	for (const { column, property, holds } of columns) {
		const cell = cellOf(table, row, column);
		if (holds === 'date') addDates(properties, property, cell === '' ? [] : [cell]);
		else add(properties, property, holds === 'list' ? itemsOf(cell) : [cell]);
	}
	for (const property of others) add(properties, property, itemsOf(cellOf(table, row, property)));
	return properties;
}

function addDates(properties: Map<string, readonly string[]>, property: string, dates: readonly string[]): void {
	add(properties, property, dates.flatMap(valuesForDate));
	// Of several dates none is the exact one.
	if (dates.length > 1) return;
	add(
		properties,
		'description',
		dates.flatMap((date) => exactDateFor(property, date) ?? [])
	);
}

function add(properties: Map<string, readonly string[]>, property: string, values: readonly string[]): void {
	const all = new Set([...(properties.get(property) ?? []), ...values].filter((value) => value !== ''));
	if (all.size > 0) properties.set(property, [...all]);
}

/** The days of death that are established, by person. */
function deathsIn(reports: Table | undefined): ReadonlyMap<string, readonly string[]> {
	const deaths = new Map<string, readonly string[]>();
	if (reports === undefined) return deaths;
	for (const row of reports.rows.filter((row) => isEstablishedDeath(reports, row))) {
		const person = cellOf(reports, row, 'person');
		deaths.set(person, [...(deaths.get(person) ?? []), cellOf(reports, row, 'occurred')]);
	}
	return deaths;
}

function isEstablishedDeath(reports: Table, row: Row): boolean {
	return (
		isDeath({ what: cellOf(reports, row, 'what') }) &&
		['established', ''].includes(cellOf(reports, row, 'verdict')) &&
		cellOf(reports, row, 'occurred') !== ''
	);
}

function lossesOf(given: Contents): readonly string[] {
	const contents = withEndsOfLosses(given);
	const { tables } = contents;
	const reports = tables.get('reports');
	const deaths = reports?.rows.filter((row) => isEstablishedDeath(reports, row)).length ?? 0;
	const others = (reports?.rows.length ?? 0) - deaths;
	return [
		...stayBehind([
			...several(others, 'report', 'reports'),
			...recordsOf(contents, ['events', 'series', 'rosters', 'claims'])
		]),
		...stayBehind([theTitle, ...descriptionOf(contents)]),
		...lossOf(deaths, 'death keeps only its date', 'deaths keep only their dates'),
		...columnLosses(contents),
		...lossOf(
			endlessTerms(tables.get('occupancies')),
			'term has no end; the file cannot say that it goes on',
			'terms have no end; the file cannot say that they go on'
		),
		...lossOf(
			cutDates(contents),
			'date is cut to what the format holds; a description tells it exactly',
			'dates are cut to what the format holds; descriptions tell them exactly'
		),
		...lossOf(
			countWith(tables.get('people'), 'full_name'),
			'full name becomes a further name',
			'full names become further names'
		)
	];
}

/** Columns that hold something and are not written; one name in two tables counts once. */
function columnLosses({ tables }: Contents): readonly string[] {
	const lost = mappings.flatMap(({ table: name, columns, others }) => {
		const table = tables.get(name);
		const written = new Set(['id', ...columns.map(({ column }) => column), ...others]);
		return table === undefined
			? []
			: [...table.columns.keys()].filter((column) => !written.has(column) && countWith(table, column) > 0);
	});
	const names = [...new Set(lost)];
	const more = names.length - mostNamed;
	const named = [...names.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])];
	const list = new Intl.ListFormat('en-GB').format(named);
	return lossOf(names.length, `column stays behind: ${list}`, `columns stay behind: ${list}`);
}

function endlessTerms(table: Table | undefined): number {
	return table === undefined ? 0 : table.rows.length - countWith(table, 'end');
}

/** How many dates FollowTheMoney cannot hold as they are. */
function cutDates({ tables }: Contents): number {
	const dates = mappings.flatMap(({ table: name, columns }) => {
		const table = tables.get(name);
		const held = columns.filter(({ holds }) => holds === 'date');
		return table === undefined ? [] : table.rows.flatMap((row) => held.map(({ column }) => cellOf(table, row, column)));
	});
	const deaths = [...deathsIn(tables.get('reports')).values()].flat();
	return [...dates, ...deaths].filter((date) => date !== '' && !isPlainDate(date)).length;
}

/** How many rows have something in a column. */
function countWith(table: Table | undefined, column: string): number {
	return table?.rows.filter((row) => cellOf(table, row, column) !== '').length ?? 0;
}

/** So many columns a sentence names. */
const mostNamed = 3;
