import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf, tooLong, wordsOf } from '../../../../tests/fixtures/sheet-rows.ts';
import { popolo } from './popolo.ts';

const persons = [
	{ id: 'ada', name: 'Ada Lindqvist' },
	{ id: 'bruno', name: 'Bruno Okafor' }
];
const organizations = [
	{ id: 'hall', name: 'The hall', classification: 'legislature' },
	{ id: 'weavers', name: 'Weavers', classification: 'party' }
];
const events = [
	{
		id: 'term/1',
		name: 'First term',
		classification: 'legislative period',
		start_date: '2011-03-27',
		end_date: '2015-03-23'
	},
	{ id: 'term/2', name: 'Second term', classification: 'legislative period', start_date: '2015-03-30' }
];

function read(content: unknown) {
	return popolo.read(content, 'hall.json');
}

function termsWith(membership: Readonly<Record<string, unknown>>) {
	const memberships = [{ person_id: 'ada', organization_id: 'hall', ...membership }];
	return rowsOf(read({ persons, organizations, events, memberships }), 'occupancies');
}

describe('which values are Popolo', () => {
	test.each([
		['persons', { persons }, true],
		['organizations with memberships', { organizations, memberships: [{ role: 'member' }] }, true],
		['a network', { nodes: [{ id: 'ada' }], links: [], persons }, false],
		['Cytoscape', { elements: { nodes: [] } }, false],
		['results of a query', { head: { vars: ['person'] }, results: { bindings: [] } }, false],
		['a list of records', persons, false],
		['lists without persons', { organizations }, false],
		['persons that are names only', { persons: ['Ada'] }, false],
		['nothing', null, false]
	])('%s', (_, content, isIn) => {
		expect(popolo.isIn(content)).toBe(isIn);
	});
});

describe('memberships', () => {
	test('without dates take those of their legislative period, and it is said', () => {
		const memberships = [{ person_id: 'ada', organization_id: 'hall', legislative_period_id: 'term/1' }];
		const given = read({ persons, organizations, events, memberships });

		expect(rowsOf(given, 'occupancies')).toEqual([
			{ person: 'ada', post: 'hall member', start: '2011-03-27', end: '2015-03-23' }
		]);
		expect(wordsOf(given)).toContain('Took dates of 1 membership from the legislative period.');
	});

	test('with one bound take the other from the period', () => {
		expect(termsWith({ legislative_period_id: 'term/1', end_date: '2013-05' })).toEqual([
			{ person: 'ada', post: 'hall member', start: '2011-03-27', end: '2013-05' }
		]);
		expect(termsWith({ legislative_period_id: 'term/2', start_date: '2015-04-09' })).toEqual([
			{ person: 'ada', post: 'hall member', start: '2015-04-09' }
		]);
	});

	test('can hold their period', () => {
		expect(termsWith({ legislative_period: { start_date: '2011', end_date: '2015' } })[0]).toMatchObject({
			start: '2011',
			end: '2015'
		});
	});

	test('on behalf of a party are in the body, and the party is a column', () => {
		const memberships = [{ person_id: 'ada', organization_id: 'hall', on_behalf_of_id: 'weavers' }];
		const given = read({ persons, organizations, memberships });

		expect(rowsOf(given, 'occupancies')).toEqual([{ person: 'ada', post: 'hall member', party: 'Weavers' }]);
		expect(rowsOf(given, 'bodies')).toEqual([{ id: 'hall', name: 'The hall', classification: 'legislature' }]);
	});

	test('are in their post, else in one that bears the name of their role', () => {
		const posts = [{ id: 'chair', label: 'Chair', organization_id: 'hall' }];
		const memberships = [
			{ person_id: 'ada', organization_id: 'hall', post_id: 'chair', role: 'ignored' },
			{ person_id: 'bruno', organization_id: 'hall', role: 'Clerk' }
		];
		const given = read({ persons, organizations, posts, memberships });

		expect(rowsOf(given, 'occupancies').map(({ person, post }) => [person, post])).toEqual([
			['ada', 'chair'],
			['bruno', 'hall clerk']
		]);
		expect(rowsOf(given, 'posts')).toEqual([
			{ id: 'chair', name: 'Chair', body: 'hall' },
			{ id: 'hall clerk', name: 'Clerk', body: 'hall' }
		]);
	});

	test('can stand inside persons, organizations and posts, and count once', () => {
		const membership = { id: 'm', person_id: 'ada', organization_id: 'hall', role: 'member' };
		const given = read({
			persons: [{ ...persons[0], memberships: [membership] }, persons[1]],
			organizations: [
				{
					...organizations[0],
					memberships: [membership],
					posts: [{ id: 'chair', label: 'Chair', memberships: [{ person_id: 'bruno' }] }]
				}
			],
			memberships: [membership]
		});

		expect(rowsOf(given, 'occupancies').map(({ person, post }) => [person, post])).toEqual([
			['ada', 'hall member'],
			['bruno', 'chair']
		]);
		expect(rowsOf(given, 'posts')[0]).toEqual({ id: 'chair', name: 'Chair', body: 'hall' });
	});

	test('can hold what they join in place of its id', () => {
		const memberships = [
			{ role: 'member', organization: { id: 'hall', name: 'The hall' }, area: { name: 'Mill Street' } }
		];
		const given = read({ persons: [{ ...persons[0], memberships }] });

		expect(rowsOf(given, 'bodies')).toEqual([{ id: 'hall', name: 'The hall' }]);
		expect(rowsOf(given, 'occupancies')).toEqual([{ person: 'ada', post: 'hall member', area: 'Mill Street' }]);
	});

	test('of nobody or in nothing that the file describes are counted and left out', () => {
		const memberships = [
			{ person_id: 'stranger', organization_id: 'hall' },
			{ person_id: 'ada', organization_id: 'elsewhere' },
			{ person_id: 'ada', organization_id: 'hall', post_id: 'elsewhere' }
		];
		const given = read({ persons, organizations, memberships });

		expect(rowsOf(given, 'occupancies')).toEqual([{ person: 'ada', post: 'hall member' }]);
		expect(wordsOf(given)).toEqual([
			'Left out 1 membership of no known person.',
			'Left out 1 membership in no known organization or post.',
			'Left out 1 reference to records that are not in this file.',
			'1 organization without a post or a member: not drawn.'
		]);
	});

	test.each([
		['2014', '2014'],
		['2014-05', '2014-05'],
		['2014-05-00', '2014-05'],
		['2014-00-00', '2014'],
		['2014-05-31T00:00:00+02:00', '2014-05-31'],
		['0000-00-00', undefined],
		['9999-12-31', undefined],
		['spring', 'spring']
	])('that end on %s end on %s', (end_date, end) => {
		expect(termsWith({ end_date })[0]?.['end']).toBe(end);
	});
});

test('persons keep other names, birth, identifiers and every plain field, and a death is a report', () => {
	const given = read({
		persons: [
			{
				id: 'ada',
				name: 'Ada',
				other_names: [{ name: 'The Elder', note: 'by friends' }, { name: 'Ada' }],
				birth_date: '1961-04',
				death_date: '2013-05-02',
				identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }],
				gender: 'female',
				biography: 'A weaver.',
				role: 'x',
				odd: { deep: [] }
			}
		]
	});

	expect(rowsOf(given, 'people')).toEqual([
		{
			id: 'ada',
			name: 'Ada',
			aliases: 'The Elder',
			birth: '1961-04',
			note: 'A weaver.',
			identifiers: 'wikidata: Q1',
			gender: 'female',
			'role (Popolo)': 'x'
		}
	]);
	expect(rowsOf(given, 'reports')).toEqual([
		{ person: 'ada', what: 'died', occurred: '2013-05-02', verdict: 'established' }
	]);
	expect(wordsOf(given)).toEqual(['Left out 1 field with records inside records.']);
});

test('elections are events; legislative periods are not', () => {
	const election = { id: 'e', name: 'Election', classification: 'general election', start_date: '2015-03-01' };

	expect(rowsOf(read({ persons, events: [...events, election] }), 'events')).toEqual([
		{ id: 'e', name: 'Election', date: '2015-03-01', kind: 'general election' }
	]);
});

test('sources stand at any level; those of the file serve records that name none', () => {
	const own = [{ url: 'https://example.org/ada', note: 'Her page' }];
	const given = read({
		persons: [{ id: 'ada', name: 'Ada', sources: own }, persons[1]],
		organizations,
		memberships: [{ person_id: 'ada', organization_id: 'hall', sources: own }],
		meta: { sources: ['https://example.org/hall'] }
	});

	expect(rowsOf(given, 'people').map(({ sources }) => sources)).toEqual(['source-1', 'source-2']);
	expect(rowsOf(given, 'occupancies')[0]?.['sources']).toBe('source-1');
	expect(rowsOf(given, 'sources')).toContainEqual({
		id: 'source-1',
		title: 'Her page',
		url: 'https://example.org/ada'
	});
});

test('a reader takes any value and gives an import', () => {
	const word = fc.constantFrom('ada', 'hall', 'chair', 'term/1', '2014', '9999', '__proto__', '');
	const field = fc.constantFrom(
		...['id', 'name', 'person_id', 'person', 'organization_id', 'organization', 'post_id', 'post', 'memberships'],
		...['legislative_period_id', 'start_date', 'end_date', 'death_date', 'sources', 'other_names', '__proto__']
	);
	const list = fc.constantFrom(
		'persons',
		'organizations',
		'memberships',
		'posts',
		'events',
		'areas',
		'sources',
		'meta'
	);
	const record = fc.dictionary(field, fc.oneof(word, fc.jsonValue()), { maxKeys: 8 });
	fc.assert(
		fc.property(fc.dictionary(list, fc.oneof(fc.array(record, { maxLength: 4 }), fc.jsonValue())), (content) => {
			popolo.isIn(content);
			expect(tooLong(read(content))).toEqual([]);
		}),
		// Enough for every list to meet every field.
		{ numRuns: 300 }
	);
});
