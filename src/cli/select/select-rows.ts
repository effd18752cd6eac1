import type { Role } from '../../lib/opening/binding/roles.ts';
import { foldedHead, roleOfHead } from '../../lib/opening/binding/heads.ts';
import { WrongUseError } from '../command.ts';
import { type Database, literal, quoted } from './duckdb.ts';
import type { Dump } from './dump.ts';
import type { Selection, Wanted } from './selection.ts';

/** What the cells of a column have to be for a step to lead over them. */
const followed: readonly (Role | undefined)[] = ['person', 'superior', 'body', 'tie-from', 'tie-to'];

/**
 * Cuts out of a table the rows of whoever is asked for, with so many steps round them: one step gives the rows that name them,
 * two also the rows that name anybody or anything in these.
 */
export async function selectRows(
	{ run, rows }: Database,
	{ reader }: Dump,
	{ asked, follow, steps, file }: Wanted
): Promise<Selection> {
	const heads = (await rows(`DESCRIBE SELECT * FROM ${reader}`)).map(([head]) => String(head));
	const columns = columnsToFollow(heads, follow).map(plainCell);
	const isNear = (table: string) => columns.map((column) => `${column} IN (SELECT value FROM ${table})`).join(' OR ');
	const cells = `unnest([${columns.join(', ')}])`;
	if (asked.kind === 'listed') {
		const texts = asked.texts.map((text) => `plain(${literal(text)})`);
		await run(`CREATE TABLE near AS SELECT unnest([${texts.join(', ')}]) AS value`);
	} else {
		const isAsked = asked.conditions.map(
			({ property, value }) => `${plainCell(headIn(heads, property))} = plain(${literal(value)})`
		);
		await run(`CREATE TABLE near AS SELECT DISTINCT ${cells} AS value FROM ${reader} WHERE ${isAsked.join(' AND ')}`);
	}
	const [[found = 0] = []] = await rows(`SELECT count(DISTINCT value) FROM near
		WHERE value IN (SELECT ${cells} FROM ${reader})`);
	for (let step = 1; step < steps; step++) {
		await run(`CREATE OR REPLACE TABLE near AS SELECT DISTINCT value FROM (
			SELECT value FROM near UNION ALL SELECT ${cells} AS value FROM ${reader} WHERE ${isNear('near')}
		) WHERE value <> ''`);
	}
	await run(`COPY (SELECT * FROM ${reader} WHERE ${isNear('near')}) TO ${literal(file)} (FORMAT csv, HEADER)`);
	const [[all = 0, chosen = 0] = []] = await rows(
		`SELECT count(*) FILTER (WHERE coalesce(${heads.map(plainCell).join(', ')}) IS NOT NULL), count(*) FILTER (WHERE ${isNear('near')}) FROM ${reader}`
	);
	return { all: Number(all), chosen: Number(chosen), people: undefined, found: Number(found) };
}

function plainCell(head: string): string {
	return `plain(CAST(${quoted(head)} AS VARCHAR))`;
}

function columnsToFollow(heads: readonly string[], follow: string | undefined): readonly string[] {
	if (follow !== undefined) return follow.split(',').map((head) => headIn(heads, head.trim()));
	const hasTarget = heads.some((head) => roleOfHead(head) === 'tie-to');
	const known = heads.filter(
		(head) => followed.includes(roleOfHead(head)) || (hasTarget && foldedHead(head) === 'source')
	);
	if (known.length > 0) return known;
	throw new WrongUseError(`Say with --follow which columns name people: ${heads.join(', ')}.`);
}

function headIn(heads: readonly string[], given: string): string {
	const found = heads.find((head) => foldedHead(head) === foldedHead(given));
	if (found !== undefined) return found;
	throw new WrongUseError(`There is no column "${given}". There are: ${heads.join(', ')}.`);
}
