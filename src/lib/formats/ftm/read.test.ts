import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf, tooLong, wordsOf } from '../../../../tests/fixtures/sheet-rows.ts';
import { ftm } from './ftm.ts';

type Properties = Readonly<Record<string, unknown>>;

function entity(id: string, schema: string, properties: Properties, wrapper: Properties = {}): Properties {
	return { id, schema, properties, ...wrapper };
}

function read(...entities: readonly Properties[]) {
	return ftm.read(entities.map((given) => JSON.stringify(given)).join('\n'), 'guild.ftm.json');
}

const ada = entity('ada', 'Person', { name: ['Ada Lindqvist'] });
const bruno = entity('bruno', 'Person', { name: ['Bruno Okafor'] });
const guild = entity('guild', 'Organization', { name: ['The guild'] });
const master = entity('master', 'Position', { name: ['Master'], organization: ['guild'], numberOfSeats: ['1'] });

function occupancy(properties: Properties) {
	return entity('term', 'Occupancy', { holder: ['ada'], post: ['master'], ...properties });
}

describe('which files are FollowTheMoney', () => {
	test.each([
		['entities on lines', `${JSON.stringify(ada)}\n${JSON.stringify(bruno)}\n`],
		['a list of entities', JSON.stringify([ada, bruno], undefined, 2)],
		['one entity over several lines', JSON.stringify(ada, undefined, 2)],
		['entities after a byte order mark', `\uFEFF${JSON.stringify(ada)}`],
		['entities after a line that is broken', `{"id":\n${JSON.stringify(ada)}`]
	])('%s', (_, text) => {
		expect(ftm.isIn(text)).toBe(true);
		expect(rowsOf(ftm.read(text, 'f'), 'people')[0]?.['name']).toBe('Ada Lindqvist');
	});

	test.each([
		['a network', '{"nodes":[{"id":"ada"}],"links":[]}'],
		['Popolo', '{"persons":[{"id":"ada","name":"Ada"}]}'],
		['flat records', '[{"id":"ada","schema":"Person"}]'],
		['a schema of JSON', '{"id":"x","schema":"y","properties":[]}'],
		['a table', 'id,schema,properties\nada,Person,x'],
		['nothing', '']
	])('%s is not', (_, text) => {
		expect(ftm.isIn(text)).toBe(false);
	});
});

describe('people', () => {
	test('bear the caption of an export, and keep all other names as aliases', () => {
		const given = entity(
			'ada',
			'Person',
			{ name: ['ADA LINDQVIST', 'Ada Lindqvist'], alias: ['The Elder'], previousName: ['Ada Holm'] },
			{ caption: 'Ada Lindqvist' }
		);

		expect(rowsOf(read(given), 'people')).toEqual([
			{ id: 'ada', name: 'Ada Lindqvist', aliases: 'ADA LINDQVIST;The Elder;Ada Holm' }
		]);
	});

	test('without a caption bear the most frequent name in Latin letters', () => {
		const names = ['Ада Линдквист', 'A. Lindqvist', 'Ada Lindqvist', 'ADA LINDQVIST', 'Ада Линдквист', 'Ада Линдквист'];

		expect(rowsOf(read(entity('ada', 'Person', { name: names })), 'people')[0]?.['name']).toBe('Ada Lindqvist');
	});

	test('bear a name in another script where no name is in Latin letters', () => {
		const given = entity('ada', 'Person', { name: ['Ада Линдквист'] });

		expect(rowsOf(read(given), 'people')[0]?.['name']).toBe('Ада Линдквист');
	});

	test('keep every other property under its own name, with all its values', () => {
		const given = entity('ada', 'Person', {
			name: ['Ada'],
			nationality: ['se', 'no'],
			notes: ['A weaver.'],
			role: ['x']
		});

		expect(rowsOf(read(given), 'people')).toEqual([
			{ id: 'ada', name: 'Ada', note: 'A weaver.', nationality: 'se; no', 'role (FollowTheMoney)': 'x' }
		]);
	});

	test('keep a birth that is known to the month only', () => {
		const given = entity('ada', 'Person', { name: ['Ada'], birthDate: ['1961-04'] });

		expect(rowsOf(read(given), 'people')[0]?.['birth']).toBe('1961-04');
	});

	test('who have died have an established report of it', () => {
		const given = entity('ada', 'Person', { name: ['Ada'], deathDate: ['2013-05-02'] });

		expect(rowsOf(read(given), 'reports')).toEqual([
			{ person: 'ada', what: 'died', occurred: '2013-05-02', verdict: 'established' }
		]);
	});

	test('whose entity comes in parts are one', () => {
		const parts = [ada, entity('ada', 'Person', { nationality: ['se'] })];

		expect(rowsOf(read(...parts), 'people')).toEqual([{ id: 'ada', name: 'Ada Lindqvist', nationality: 'se' }]);
	});
});

describe('posts and terms', () => {
	test('a position is a post of its organization', () => {
		const given = read(guild, master);

		expect(rowsOf(given, 'posts')).toEqual([{ id: 'master', name: 'Master', body: 'guild', seats: '1' }]);
		expect(rowsOf(given, 'bodies')).toEqual([{ id: 'guild', name: 'The guild' }]);
	});

	test('an occupancy is a term and keeps its status', () => {
		const given = read(ada, master, occupancy({ startDate: ['2010'], endDate: ['2013-05'], status: ['ended'] }));

		expect(rowsOf(given, 'occupancies')).toEqual([
			{ id: 'term', person: 'ada', post: 'master', start: '2010', end: '2013-05', status: 'ended' }
		]);
	});

	test('an occupancy keeps what newer versions of the model add', () => {
		const given = read(ada, master, occupancy({ electionDate: ['2009-11'], periodStart: ['2010'] }));

		expect(rowsOf(given, 'occupancies')[0]).toMatchObject({ electionDate: '2009-11', periodStart: '2010' });
	});

	test('an occupancy without an end stays without one, whatever its status', () => {
		const given = read(ada, master, occupancy({ startDate: ['2010'], status: ['current'] }));

		expect(rowsOf(given, 'occupancies')[0]).not.toHaveProperty('end');
	});

	test.each([
		[{ declarationDate: ['2011'], date: ['2012'] }, '2011'],
		[{ date: ['2012'] }, '2012'],
		[{ startDate: ['2010'], declarationDate: ['2011'] }, '2010']
	])('the term with the dates %j starts in %s', (dates, start) => {
		expect(rowsOf(read(ada, master, occupancy(dates)), 'occupancies')[0]?.['start']).toBe(start);
	});

	test('several values of one date are the time from the first to the last, and it is said', () => {
		const given = read(ada, master, guild, occupancy({ startDate: ['2012', '2010-03', '2011'] }));

		expect(rowsOf(given, 'occupancies')[0]?.['start']).toBe('2010-03/2012');
		expect(wordsOf(given)).toEqual(['Read 1 date with several values as the time from the first to the last.']);
	});

	test('a year is no contradiction to a day in it', () => {
		const given = read(ada, master, guild, occupancy({ startDate: ['2010', '2010-03-01', '2010-03'] }));

		expect(rowsOf(given, 'occupancies')[0]?.['start']).toBe('2010-03-01');
		expect(wordsOf(given)).toEqual([]);
	});

	test('a date that cannot be read stays as it stands where it is alone, and is counted where it is not', () => {
		const alone = read(ada, master, occupancy({ startDate: ['spring'] }));
		const beside = read(ada, master, guild, occupancy({ startDate: ['spring', '2010'] }));

		expect(rowsOf(alone, 'occupancies')[0]?.['start']).toBe('spring');
		expect(rowsOf(beside, 'occupancies')[0]?.['start']).toBe('2010');
		expect(wordsOf(beside)).toEqual(['Left out 1 value of dates, which cannot be read.']);
	});

	test('a membership is a term in a post named by its role, one for each role', () => {
		const given = read(
			ada,
			bruno,
			guild,
			entity('m1', 'Membership', { member: ['ada'], organization: ['guild'], role: ['Speaker', 'Clerk'] }),
			entity('m2', 'Membership', { member: ['bruno'], organization: ['guild'], role: ['speaker'] }),
			entity('m3', 'Directorship', { director: ['bruno'], organization: ['guild'] })
		);

		expect(rowsOf(given, 'posts')).toEqual([
			{ id: 'guild speaker', name: 'Speaker', body: 'guild' },
			{ id: 'guild clerk', name: 'Clerk', body: 'guild' },
			{ id: 'guild director', name: 'director', body: 'guild' }
		]);
		expect(rowsOf(given, 'occupancies').map(({ person, post }) => [person, post])).toEqual([
			['ada', 'guild speaker'],
			['ada', 'guild clerk'],
			['bruno', 'guild speaker'],
			['bruno', 'guild director']
		]);
	});

	test('a Post, which is deprecated, is a post and a term in a body of that name', () => {
		const post = { holder: ['ada'], organization: ['Guild of weavers'], role: ['Master'], startDate: ['2010'] };
		const given = read(ada, entity('p', 'Post', post));

		expect(rowsOf(given, 'bodies')).toEqual([{ id: 'Guild of weavers', name: 'Guild of weavers' }]);
		expect(rowsOf(given, 'posts')[0]).toMatchObject({ name: 'Master', body: 'Guild of weavers' });
		expect(rowsOf(given, 'occupancies')[0]).toMatchObject({ person: 'ada', start: '2010' });
	});
});

describe('ties', () => {
	test.each([
		['Family', { person: ['ada'], relative: ['bruno'], relationship: ['brother'] }, 'brother'],
		['Associate', { person: ['ada'], associate: ['bruno'] }, 'Associate'],
		['UnknownLink', { subject: ['ada'], object: ['bruno'], role: ['rivalry'] }, 'rivalry'],
		['Representation', { agent: ['ada'], client: ['bruno'] }, 'Representation']
	])('%s between two persons is a tie', (schema, properties, kind) => {
		const given = read(ada, bruno, entity('t', schema, { ...properties, startDate: ['2003'] }));

		expect(rowsOf(given, 'ties')).toEqual([
			{ id: 't', from: 'ada', to: 'bruno', kind, start: '2003', ...(schema !== 'UnknownLink' && { schema }) }
		]);
	});

	test('what companies own and whom they follow is counted and not drawn', () => {
		const given = read(
			ada,
			guild,
			entity('o', 'Ownership', { owner: ['ada'], asset: ['guild'] }),
			entity('u', 'UnknownLink', { subject: ['ada'], object: ['guild'] }),
			entity('s', 'Succession', { predecessor: ['x'], successor: ['guild'] })
		);

		expect(rowsOf(given, 'ties')).toEqual([]);
		expect(wordsOf(given)).toEqual([
			'2 links of companies and other bodies: not drawn.',
			'1 stated succession: not used, as succession follows from the terms.',
			'1 organization or company without a post or a member: not drawn.'
		]);
	});

	test('an Interval is not an edge: sanctions and schemas that are not known are counted', () => {
		const given = read(
			ada,
			entity('s', 'Sanction', { entity: ['ada'], startDate: ['2014'] }),
			entity('x', 'Yacht', {})
		);

		expect(given.sheets.map(({ is }) => is)).toEqual(['people']);
		expect(wordsOf(given)).toEqual(['2 other entities, such as sanctions and addresses: not used.']);
	});

	test('references that leave the file are counted and left out', () => {
		const given = read(ada, master, entity('t', 'Family', { person: ['ada'], relative: ['stranger'] }));

		expect(rowsOf(given, 'ties')).toEqual([]);
		expect(rowsOf(given, 'posts')[0]).not.toHaveProperty('body');
		expect(wordsOf(given)).toEqual(['Left out 2 references to entities that are not in this file.']);
	});
});

describe('sources', () => {
	test('an address is a source with its publisher, once for all that name it', () => {
		const source = { sourceUrl: ['https://example.org/list'], publisher: ['The town'] };
		const given = read(
			entity('ada', 'Person', { name: ['Ada'], ...source }),
			entity('bruno', 'Person', { name: ['Bruno'], ...source })
		);

		expect(rowsOf(given, 'people').map(({ sources }) => sources)).toEqual(['source-1', 'source-1']);
		expect(rowsOf(given, 'sources')).toEqual([
			{
				id: 'source-1',
				title: 'https://example.org/list',
				publisher: 'The town',
				url: 'https://example.org/list'
			}
		]);
	});

	test('a document that proves something is a source', () => {
		const given = read(
			entity('ada', 'Person', { name: ['Ada'], proof: ['ledger'] }),
			entity('ledger', 'Pages', { title: ['Ledger'], date: ['2013'], publisher: ['The guild'] })
		);

		expect(rowsOf(given, 'people')[0]?.['sources']).toBe('ledger');
		expect(rowsOf(given, 'sources')).toEqual([{ id: 'ledger', title: 'Ledger', date: '2013', publisher: 'The guild' }]);
	});

	test('a made id of a source is never that of an entity', () => {
		const given = read(entity('source-1', 'Person', { name: ['Ada'], sourceUrl: ['https://example.org/list'] }));

		expect(rowsOf(given, 'sources')[0]?.['id']).toBe('source-2');
	});
});

describe('exports', () => {
	test('entities inside others are taken out of them', () => {
		const post = { ...master, caption: 'Master' };
		const term = entity('term', 'Occupancy', { holder: ['ada'], post: [post], startDate: ['2010'] });
		const given = read(entity('ada', 'Person', { name: ['Ada'], positionOccupancies: [term] }));

		expect(rowsOf(given, 'people')).toEqual([{ id: 'ada', name: 'Ada' }]);
		expect(rowsOf(given, 'occupancies')).toEqual([{ id: 'term', person: 'ada', post: 'master', start: '2010' }]);
	});

	test('a reference to an id that was merged leads to the entity it was merged into', () => {
		const merged = entity('Q1', 'Person', { name: ['Ada'] }, { referents: ['ada'] });

		expect(rowsOf(read(merged, master, occupancy({})), 'occupancies')[0]?.['person']).toBe('Q1');
	});

	test('the day is the last on which anything was seen, and first_seen is never a date of publication', () => {
		const wrapper = { first_seen: '2020-01-01T00:00:00', last_seen: '2026-11-30T06:00:00', datasets: ['guilds'] };
		const given = read(entity('ada', 'Person', { name: ['Ada'], deathDate: ['2013'] }, wrapper));

		expect(given.day).toBe('2026-11-30');
		expect(rowsOf(given, 'people')[0]?.['datasets']).toBe('guilds');
		expect(rowsOf(given, 'reports')[0]).not.toHaveProperty('published');
	});

	test('a row is the line of its entity, and a line that holds none is counted', () => {
		const given = ftm.read(`${JSON.stringify(ada)}\n\n{"id": \n${JSON.stringify(bruno)}`, 'f');

		expect(given.sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 4]);
		expect(given.remarks).toEqual([
			{ list: 'to-mend', place: { table: 'f', row: 3 }, what: 'Left out 1 line without an entity.' }
		]);
	});
});

test('names from a file that every object has are names like any other', () => {
	const text = `{"id":"__proto__","schema":"Person","properties":{"name":["constructor"],"__proto__":["x"],"toString":["y"]}}`;

	const [person] = ftm.read(text, 'f').sheets;

	expect(person?.rows[0]?.cells).toEqual(['__proto__', 'constructor', 'x', 'y']);
});

test('a reader takes any JSON and gives an import', () => {
	const word = fc.constantFrom(
		'ada',
		'bruno',
		'guild',
		'master',
		'term',
		'2014',
		'2014-02-31',
		'__proto__',
		'',
		';',
		'/'
	);
	const property = fc.constantFrom(
		...['name', 'holder', 'post', 'organization', 'member', 'subject', 'object', 'person', 'relative', 'startDate'],
		...['endDate', 'deathDate', 'description', 'proof', 'sourceUrl', 'role', 'numberOfSeats', '__proto__']
	);
	const schema = fc.constantFrom(
		...[
			'Person',
			'Position',
			'Occupancy',
			'Organization',
			'Membership',
			'Family',
			'UnknownLink',
			'Post',
			'Document',
			'x'
		]
	);
	const value: fc.Arbitrary<unknown> = fc.oneof(word, fc.array(word, { maxLength: 3 }), fc.jsonValue());
	const anEntity = fc.record({
		id: word,
		schema,
		properties: fc.dictionary(property, value, { maxKeys: 6 }),
		referents: value,
		caption: fc.jsonValue()
	});
	const line = fc.oneof(
		{ weight: 9, arbitrary: anEntity.map((given) => JSON.stringify(given)) },
		fc.json(),
		fc.string()
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
			const given = ftm.read(lines.join('\n'), 'f');
			expect(tooLong(given)).toEqual([]);
			for (const { heads = [], rows } of given.sheets) {
				expect(rows.every(({ cells }) => cells.length <= heads.length)).toBe(true);
			}
		}),
		// Enough for every schema to meet every property.
		{ numRuns: 300 }
	);
});

test('entities that stand in each other three thousand deep are read', () => {
	let deepest = '{"id":"e0","schema":"Person","properties":{}}';
	for (let depth = 1; depth < 3000; depth += 1) {
		deepest = `{"id":"e${depth}","schema":"Person","properties":{"associates":[${deepest}]}}`;
	}

	expect(rowsOf(ftm.read(deepest, 'f'), 'people')).toHaveLength(3000);
});
