import { closeSync, openSync, writeFileSync } from 'node:fs';
import { termSchemas, tieSchemas } from '../../lib/formats/ftm/schemas.ts';
import { written } from '../out.ts';
import type { Asked, Condition } from './asked.ts';
import { type Database, literal } from './duckdb.ts';
import type { Dump } from './dump.ts';
import type { Selection, Wanted } from './selection.ts';

/** Schemas that stand between a person and something else: a step leads over one of them. */
const links = ['Occupancy', 'Post', ...termSchemas.keys(), ...tieSchemas.keys()];

const names = ['name', 'alias', 'previousName', 'weakAlias'];

/**
 * Cuts out of a dump of FollowTheMoney whoever is asked for, with so many steps round them. A step leads from a person, post or
 * body over a term or tie to whatever stands at its other end. Links among those chosen come along, and what the chosen ones
 * mention.
 *
 * The dump is read twice: first its ids and what refers to what, as hashes, then the lines that are chosen, which are written
 * byte for byte.
 */
export async function selectEntities(
	database: Database,
	{ reader }: Dump,
	{ asked, steps, file }: Wanted
): Promise<Selection> {
	const { run, rows } = database;
	await run(entitiesSql(reader, asked));
	await run(`CREATE TABLE mention AS SELECT * FROM (SELECT record, is_link, unnest(mentions) AS other FROM entity)
		WHERE other IN (SELECT record FROM entity) AND other <> record`);
	const found = await chooseAsked(database, asked);
	await run('CREATE TABLE edge AS SELECT record FROM chosen');
	for (let step = 0; step < steps; step++) {
		await run(`CREATE OR REPLACE TABLE reached AS SELECT DISTINCT record FROM mention
			WHERE is_link AND other IN (SELECT record FROM edge)`);
		await run(`CREATE OR REPLACE TABLE edge AS SELECT DISTINCT other AS record FROM mention
			WHERE (record IN (SELECT record FROM reached) OR record IN (SELECT record FROM edge))
			AND other NOT IN (SELECT record FROM chosen)`);
		await run('INSERT INTO chosen SELECT record FROM reached UNION SELECT record FROM edge');
	}
	await run(`INSERT INTO chosen SELECT record FROM mention WHERE is_link
		AND other IN (SELECT record FROM chosen) GROUP BY record HAVING count(*) > 1`);
	await run('INSERT INTO chosen SELECT other FROM mention WHERE record IN (SELECT record FROM chosen)');
	await write(database, reader, file);
	const isChosen = 'record IN (SELECT record FROM chosen)';
	const [counts = []] = await rows(`SELECT count(*), count(*) FILTER (WHERE ${isChosen}),
		count(*) FILTER (WHERE schema = 'Person' AND ${isChosen}) FROM entity`);
	const [all = 0, chosen = 0, people = 0] = counts.map(Number);
	return { all, chosen, people, found };
}

/** Chooses whoever is asked for; how many of those asked for there are. */
async function chooseAsked({ run, rows }: Database, asked: Asked): Promise<number> {
	if (asked.kind === 'query') await run('CREATE TABLE chosen AS SELECT DISTINCT record FROM entity WHERE is_asked');
	else {
		const texts = asked.texts.map((text) => `hash(plain(${literal(text)}))`);
		await run(`CREATE TABLE asked AS SELECT DISTINCT record, text FROM
			(SELECT record, unnest(known_by) AS text FROM entity WHERE known_by IS NOT NULL)
			WHERE text IN (SELECT unnest([${texts.join(', ')}]))`);
		await run('CREATE TABLE chosen AS SELECT DISTINCT record FROM asked');
	}
	const [[found = 0] = []] = await rows(
		`SELECT ${asked.kind === 'query' ? 'count(*) FROM chosen' : 'count(DISTINCT text) FROM asked'}`
	);
	return Number(found);
}

/** What is read of an entity, each once for all, which is some five times as quick as value by value. */
const shape = literal(
	JSON.stringify({
		id: 'VARCHAR',
		schema: 'VARCHAR',
		caption: 'VARCHAR',
		referents: ['VARCHAR'],
		properties: 'MAP(VARCHAR, VARCHAR[])'
	})
);

/** Every entity as hashes: of its id, of all its values, which may be ids of others, and of what it is known by. */
function entitiesSql(reader: string, asked: Asked): string {
	const known = ['[given.id, given.caption]', 'given.referents', ...names.map((name) => `given.properties['${name}']`)];
	const knownBy = `list_transform(list_concat(${known.join(', ')}), lambda text: hash(plain(text)))`;
	const isAsked = asked.kind === 'query' ? asked.conditions.map(conditionSql).join(' AND ') : 'false';
	return `CREATE TABLE entity AS SELECT
		hash(given.id) AS record,
		given.schema AS schema,
		given.schema IN (${links.map(literal).join(', ')}) AS is_link,
		list_transform(flatten(map_values(given.properties)), lambda text: hash(text)) AS mentions,
		CASE WHEN given.schema = 'Person' THEN ${asked.kind === 'listed' ? knownBy : 'NULL'} END AS known_by,
		coalesce(given.schema = 'Person' AND ${isAsked}, false) AS is_asked
		FROM (SELECT from_json(json, ${shape}) AS given FROM ${reader}) WHERE given.id IS NOT NULL`;
}

function conditionSql({ property, value }: Condition): string {
	const values = `list_transform(given.properties[${literal(property)}], lambda text: plain(text))`;
	return `list_contains(${values}, plain(${literal(value)}))`;
}

async function write({ stream }: Database, reader: string, file: string): Promise<void> {
	const place = written(file, () => openSync(file, 'w'));
	const lines = `SELECT json FROM ${reader} WHERE hash(json ->> '$.id') IN (SELECT record FROM chosen)`;
	try {
		for await (const rows of stream(lines)) {
			written(file, () => writeFileSync(place, rows.map(([line]) => `${String(line)}\n`).join('')));
		}
	} finally {
		closeSync(place);
	}
}
