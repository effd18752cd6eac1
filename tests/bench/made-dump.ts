import { closeSync, openSync, writeSync } from 'node:fs';
import { type Random, randomFrom } from './made-dataset.ts';

/** How many of each stand in a made dump of two million entities; with their texts it is some 1 GB. */
const counts = { Person: 700_000, Company: 300_000, Position: 200_000, links: 800_000 } as const;

/** Written at a time, so that no more than this is held. */
const linesAtOnce = 10_000;

const words = 'harbour mill orchard quarry riverside saltmarsh northgate bridge market chapel garden tower'.split(' ');

/**
 * Writes a made dump of FollowTheMoney: people, companies, posts, and the terms and ties between them. The same bytes each
 * time.
 *
 * @returns the ids of 300 people in it
 */
export function writeDump(file: string): readonly string[] {
	const random = randomFrom(20_261_130);
	const place = openSync(file, 'w');
	let lines: string[] = [];
	const write = (entity: object): void => {
		lines.push(`${JSON.stringify(entity)}\n`);
		if (lines.length === linesAtOnce) flush();
	};
	const flush = (): void => {
		writeSync(place, lines.join(''));
		lines = [];
	};
	for (const schema of ['Person', 'Company', 'Position'] as const) {
		for (let index = 0; index < counts[schema]; index++) write(thing(schema, index, random));
	}
	for (let index = 0; index < counts.links; index++) write(link(index, random));
	flush();
	closeSync(place);
	return Array.from({ length: 300 }, (_, index) => idOf('Person', index * 2003));
}

function thing(schema: 'Person' | 'Company' | 'Position', index: number, random: Random): object {
	const name = `${schema} ${text(2, random)} ${index}`;
	const own = {
		Person: { birthDate: [`19${30 + random(60)}-0${1 + random(9)}-1${random(9)}`], nationality: ['xx'] },
		Company: { jurisdiction: ['xx'], registrationNumber: [String(random(1e9))] },
		Position: { organization: [idOf('Company', random(counts.Company))] }
	}[schema];
	return entity(idOf(schema, index), schema, { name: [name], alias: [text(3, random)], ...own }, random);
}

/** Terms, seats on boards and ties in turn. */
function link(index: number, random: Random): object {
	const person = idOf('Person', random(counts.Person));
	const other = idOf('Person', random(counts.Person));
	const [schema, ends] = [
		['Occupancy', { holder: [person], post: [idOf('Position', random(counts.Position))] }],
		['Directorship', { director: [person], organization: [idOf('Company', random(counts.Company))] }],
		['Associate', { person: [person], associate: [other] }],
		['Family', { person: [person], relative: [other] }]
	][index % 4] as [string, object];
	const dates = { startDate: [`20${10 + random(10)}-05-01`], endDate: [`20${20 + random(6)}`] };
	return entity(`made-link-${index}`, schema, { ...ends, ...dates }, random);
}

function entity(id: string, schema: string, properties: object, random: Random): object {
	return {
		id,
		caption: text(3, random),
		schema,
		referents: [`old-${id}`],
		datasets: ['made'],
		first_seen: '2025-01-01T00:00:00',
		last_seen: '2026-11-30T00:00:00',
		properties: { ...properties, notes: [text(18, random)], sourceUrl: [`https://example.org/${id}`] },
		target: false
	};
}

function idOf(schema: string, index: number): string {
	return `made-${schema.toLowerCase()}-${index}`;
}

function text(length: number, random: Random): string {
	return Array.from({ length }, () => words[random(words.length)]).join(' ');
}
