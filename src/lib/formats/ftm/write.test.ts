import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../../tests/fixtures/graph-contents.ts';
import { rowsOf } from '../../../../tests/fixtures/sheet-rows.ts';
import type { TableName } from '../../reading/schema.ts';
import { cellOf, type Table } from '../../reading/table.ts';
import { withEndsOfLosses } from '../ends-of-losses.ts';
import { ftm } from './ftm.ts';
import { ftmWriter } from './write.ts';

type Rows = readonly Readonly<Record<string, string>>[];

function written(tables: Readonly<Partial<Record<TableName, Rows>>>): string {
	return new TextDecoder().decode(ftmWriter.write(contentsOf(tables)));
}

const people = [{ id: 'ada', name: 'Ada' }];

describe('what is written', () => {
	test('each record is one line with its id', () => {
		const text = written({
			people: [{ id: 'ada', name: 'Ada', aliases: 'the Elder;Ada of the Mill', nationality: 'se; no' }],
			ties: [{ id: 't', from: 'ada', to: 'bruno', kind: 'rivalry', start: '2012' }]
		});

		expect(
			text
				.trimEnd()
				.split('\n')
				.map((line): unknown => JSON.parse(line))
		).toEqual([
			{
				id: 'ada',
				caption: 'Ada',
				schema: 'Person',
				properties: { name: ['Ada'], alias: ['the Elder', 'Ada of the Mill'], nationality: ['se', 'no'] }
			},
			{
				id: 't',
				schema: 'UnknownLink',
				properties: { subject: ['ada'], object: ['bruno'], role: ['rivalry'], startDate: ['2012'] }
			}
		]);
	});

	test.each([
		['2014-05-31', ['2014-05-31'], undefined],
		['2014~', ['2014'], 'startDate: 2014~'],
		['2014-05-XX', ['2014-05'], 'startDate: 2014-05-XX'],
		['201X', ['2010', '2019'], 'startDate: 201X'],
		['2014/2016-03?', ['2014', '2016-03'], 'startDate: 2014/2016-03?'],
		['../2014', undefined, 'startDate: ../2014'],
		['-0043', undefined, 'startDate: -0043']
	])('the date %s is cut to what FollowTheMoney holds, and told exactly', (start, values, description) => {
		const text = written({ people, occupancies: [{ id: 'o', person: 'ada', post: 'p', start }] });

		const term: unknown = JSON.parse(text.split('\n')[1] ?? '');
		expect(term).toEqual({
			id: 'o',
			schema: 'Occupancy',
			properties: {
				holder: ['ada'],
				post: ['p'],
				...(values && { startDate: values }),
				...(description !== undefined && { description: [description] })
			}
		});
	});

	test('an established death is a date of death; a rumour is none', () => {
		const text = written({
			people: [...people, { id: 'bruno', name: 'Bruno' }],
			reports: [
				{ id: 'r1', person: 'ada', what: 'killed', occurred: '2013-05', verdict: 'established' },
				{ id: 'r2', person: 'bruno', what: 'killed', occurred: '2012', verdict: 'refuted' },
				{ id: 'r3', person: 'bruno', what: 'captured', occurred: '2012', verdict: 'established' }
			]
		});

		expect(text).toContain('"deathDate":["2013-05"]');
		expect(text.match(/deathDate/g)).toHaveLength(1);
	});

	test('the same contents give the same bytes', () => {
		expect(written({ people })).toBe(written({ people }));
	});
});

test('what stays behind is said', () => {
	const losses = ftmWriter.losses(
		contentsOf({
			people: [
				{ id: 'ada', name: 'Ada', full_name: 'Ada Märta', origin: 'Nordhavn', birth: '1961~', gender: 'female' }
			],
			posts: [{ id: 'p', name: 'Master', rank: '1', portfolio: 'x', note: '' }],
			reports: [
				{ id: 'r1', person: 'ada', what: 'died', occurred: '2013', verdict: 'established' },
				{ id: 'r2', person: 'ada', what: 'alive', occurred: '2012', verdict: 'established' }
			],
			events: [{ id: 'e', date: '2012', name: 'Fair' }]
		})
	);

	expect(losses).toEqual([
		'1 report and 1 event stay behind.',
		'The title stays behind.',
		'1 death keeps only its date.',
		'3 columns stay behind: origin, rank and portfolio.',
		'1 date is cut to what the format holds; a description tells it exactly.',
		'1 full name becomes a further name.'
	]);
});

test('that terms without an end go on cannot be said, and of many lost columns three are named', () => {
	const column = (name: string) => ({ [name]: 'x' });
	const losses = ftmWriter.losses(
		contentsOf({
			people: [{ id: 'ada', name: 'Ada', ...column('height'), ...column('weight'), ...column('hair') }],
			occupancies: [
				{ id: 'a', person: 'ada', post: 'p', end: '2014', ...column('acting') },
				{ id: 'b', person: 'ada', post: 'p', end: '', ...column('hair') }
			]
		})
	);

	expect(losses).toEqual([
		'The title stays behind.',
		'4 columns stay behind: height, weight, hair and 1 more.',
		'1 term has no end; the file cannot say that it goes on.'
	]);
});

describe('what is written reads back', () => {
	const word = fc.constantFrom('Ada', 'Ада', 'Émile', 'a; b', '"x"', 'Mill\nHall', 'true', '7');
	const name = fc.constantFrom('Ada Holm', 'Bruno', 'Ада Линд', '李', 'O’Neil, Jr.', '__proto__');
	const date = fc.constantFrom(
		...['', '', '2014', '2014-05', '2014-05-31', '2014~', '2014-05?', '201X', '20XX', '2014-XX', '2014-05-XX'],
		...['2014/2016', '2014/2014-05', '2014~/2016-03-01', '../2014', '2014/..', '-0043', '198X/2001']
	);
	const ids = ['a', 'b', 'c'];
	const sources = fc.subarray(['s1', 's2']).map((some) => some.join(';'));
	const facts = { note: word, sources };
	const records = fc.record({
		people: fc.tuple(
			...ids.map((id) =>
				fc.record({
					id: fc.constant(`person-${id}`),
					name,
					aliases: fc.subarray(['Elder', 'Mill; Hall']).map((some) => some.join(';').replaceAll('; ', ', ')),
					birth: date,
					birth_place: word,
					role: word,
					gender: fc.constantFrom('', 'female'),
					...facts
				})
			)
		),
		posts: fc.tuple(
			...ids.map((id) =>
				fc.record({
					id: fc.constant(`post-${id}`),
					name,
					body: fc.constant(`body-${id}`),
					seats: fc.constantFrom('', '1', '12'),
					...facts
				})
			)
		),
		bodies: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(`body-${id}`), name, ...facts }))),
		occupancies: fc.array(
			fc.record({
				person: fc.constantFrom('person-a', 'person-b'),
				post: fc.constantFrom('post-a', 'post-c'),
				start: date,
				end: date,
				status: fc.constantFrom('', 'current'),
				...facts
			}),
			{ maxLength: 4 }
		),
		ties: fc.array(
			fc.record({
				from: fc.constantFrom('person-a', 'person-b'),
				to: fc.constantFrom('person-b', 'person-c'),
				kind: fc.constantFrom('rivalry', 'kin'),
				start: date,
				end: date,
				...facts
			}),
			{ maxLength: 3 }
		),
		died: date,
		source: fc.record({ title: name, publisher: word, date, note: word })
	});

	test('with its ids, exact dates, names, notes and sources', () => {
		fc.assert(
			fc.property(records, ({ died, source, ...given }) => {
				const tables: Readonly<Partial<Record<TableName, Rows>>> = {
					people: given.people,
					bodies: given.bodies,
					posts: given.posts,
					occupancies: given.occupancies.map((row, index) => ({ id: `term-${index}`, ...row })),
					ties: given.ties.map((row, index) => ({ id: `tie-${index}`, ...row })),
					reports: [{ person: 'person-a', what: 'died', occurred: died, verdict: 'established' }].filter(
						({ occurred }) => occurred !== ''
					),
					sources: ['s1', 's2'].map((id) => ({ id, url: `https://example.org/${id}`, ...source }))
				};

				const back = ftm.read(written(tables), 'f');
				// Terms and ties of the dead have an end.
				const ended = withEndsOfLosses(contentsOf(tables)).tables;
				const withEnds = (name: TableName, rows: Rows): Rows => {
					const table = ended.get(name);
					if (table?.columns.has('end') !== true) return rows;
					return rows.map((row, index) => ({ ...row, end: cellAt(table, index, 'end') }));
				};

				for (const [table, rows] of Object.entries(tables)) {
					// A report takes the sources of its person.
					const found = rowsOf(back, table as TableName).map(({ sources: cited = '', ...row }) =>
						table === 'reports' || cited === '' ? row : { ...row, sources: cited }
					);
					const used =
						table === 'sources' ? rows.filter(({ id }) => back.sheets.some((sheet) => cites(sheet, id ?? ''))) : rows;
					expect(sorted(found)).toEqual(sorted(withEnds(table as TableName, used).map(filled)));
				}
				expect(back.remarks).toEqual([]);
			}),
			// Enough for every kind of date to meet every column.
			{ numRuns: 200 }
		);
	});
});

function cites({ is, heads = [], rows }: ReturnType<typeof ftm.read>['sheets'][number], id: string): boolean {
	const at = heads.indexOf('sources');
	return is !== 'sources' && rows.some(({ cells }) => cells[at]?.split(';').includes(id));
}

function cellAt(table: Table, index: number, column: string): string {
	const row = table.rows[index];
	return row === undefined ? '' : cellOf(table, row, column);
}

function filled(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
}

function sorted(rows: Rows): Rows {
	return rows.toSorted((a, b) => (a['id'] ?? '').localeCompare(b['id'] ?? ''));
}
