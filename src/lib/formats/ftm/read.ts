import type { Import } from '../import.ts';
import { RemarkCounts } from '../remark-counts.ts';
import { listCell, type SheetRecord, sheetsOfRecords, textCell } from '../records/record-sheet.ts';
import { ftmCauses } from './causes.ts';
import { entitiesIn, type Entity, valuesOf } from './entities.ts';
import { addOccupancy, addPost, addTerm, addTie, type Links, referredTo } from './links.ts';
import { nameOf, nameProperties, otherNamesOf } from './names.ts';
import { dateCell, type Reading, recordOf } from './record-of.ts';
import { bodySchemas, companySchemas, documentSchemas, termSchemas, tieSchemas } from './schemas.ts';
import { SourceList } from './source-list.ts';

/** What a file of FollowTheMoney holds: people, posts, terms and ties, and the bodies and documents that these refer to. */
export function readFtm(text: string, file: string): Import {
	const entities = entitiesIn(text);
	const causes = new RemarkCounts();
	for (const row of entities.unread) causes.add(ftmCauses['no-entity'], row);
	const sources = new SourceList(entities, (row) => causes.add(ftmCauses['left-file'], row));
	const reading: Reading = { entities, sources, causes };
	const people: SheetRecord[] = [];
	const posts: SheetRecord[] = [];
	const reports: SheetRecord[] = [];
	const links: Links = { occupancies: [], ties: [], posts: new Map(), bodies: new Map(), used: new Set() };
	for (const entity of entities.all) {
		const [term, tie] = [termSchemas.get(entity.schema), tieSchemas.get(entity.schema)];
		if (entity.schema === 'Person') {
			people.push(personOf(reading, entity));
			reports.push(...deathOf(reading, entity));
		} else if (entity.schema === 'Position') posts.push(postOf(reading, entity, links));
		else if (entity.schema === 'Occupancy') addOccupancy(reading, entity, links);
		else if (entity.schema === 'Post') addPost(reading, entity, links);
		else if (term !== undefined) addTerm(reading, entity, term, links);
		else if (tie !== undefined) addTie(reading, entity, tie, links);
		else if (entity.schema === 'Succession') causes.add(ftmCauses.successions, entity.number);
		else if (companySchemas.has(entity.schema)) causes.add(ftmCauses['company-links'], entity.number);
		else if (!bodySchemas.has(entity.schema) && !documentSchemas.has(entity.schema))
			causes.add(ftmCauses['unused-schemas'], entity.number);
	}
	const bodies = entities.all.filter(({ schema }) => bodySchemas.has(schema));
	for (const { id, number } of bodies) if (!links.used.has(id)) causes.add(ftmCauses['unused-bodies'], number);
	const drawn = bodies.filter(({ id }) => links.used.has(id)).map((entity) => bodyOf(reading, entity));
	const { sheets, remarks } = sheetsOfRecords(file, [
		{ name: 'Person', is: 'people', records: people },
		{ name: 'Organization', is: 'bodies', records: [...drawn, ...links.bodies.values()] },
		{ name: 'Position', is: 'posts', records: [...posts, ...links.posts.values()] },
		{ name: 'Occupancy', is: 'occupancies', records: links.occupancies },
		{ name: 'Link', is: 'ties', records: links.ties },
		{ name: 'Death', is: 'reports', records: reports },
		{ name: 'Source', is: 'sources', records: sources.records }
	]);
	return { day: entities.day, time: 'date', sheets, remarks: [...causes.in(file), ...remarks] };
}

function personOf(reading: Reading, entity: Entity): SheetRecord {
	const name = nameOf(entity);
	const given = {
		id: entity.id,
		name,
		aliases: listCell(otherNamesOf(entity, name)),
		birth: dateCell(reading, entity, ['birthDate']),
		birth_place: textCell(valuesOf(entity, 'birthPlace')),
		role: textCell(valuesOf(entity, 'position'))
	};
	return recordOf(reading, 'people', entity, given, [
		...nameProperties,
		'birthDate',
		'birthPlace',
		'position',
		'deathDate'
	]);
}

/** The report of a person's death, if the file knows of it. */
function deathOf(reading: Reading, entity: Entity): readonly SheetRecord[] {
	const occurred = dateCell(reading, entity, ['deathDate']);
	if (occurred === '') return [];
	const sources = reading.sources.cellFor(entity);
	const cells = { person: entity.id, what: 'died', occurred, verdict: 'established', sources };
	return [{ number: entity.number, cells: new Map(Object.entries(cells)) }];
}

function postOf(reading: Reading, entity: Entity, { used }: Links): SheetRecord {
	const body = referredTo(reading, entity, 'organization').find(({ schema }) => bodySchemas.has(schema));
	if (body !== undefined) used.add(body.id);
	const name = nameOf(entity);
	const seats = valuesOf(entity, 'numberOfSeats')[0] ?? '';
	const isNumber = /^[1-9]\d{0,8}$/.test(seats);
	const given = {
		id: entity.id,
		name,
		body: body?.id ?? '',
		seats: isNumber ? seats : '',
		other_names: listCell(otherNamesOf(entity, name))
	};
	return recordOf(reading, 'posts', entity, given, [
		...nameProperties,
		'organization',
		...(isNumber ? ['numberOfSeats'] : [])
	]);
}

function bodyOf(reading: Reading, entity: Entity): SheetRecord {
	const name = nameOf(entity);
	const given = {
		id: entity.id,
		name,
		// What all bodies are says nothing of one.
		schema: entity.schema === 'Organization' ? '' : entity.schema,
		other_names: listCell(otherNamesOf(entity, name))
	};
	return recordOf(reading, 'bodies', entity, given, nameProperties);
}
