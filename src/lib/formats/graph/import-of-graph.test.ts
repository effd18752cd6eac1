import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../../tests/fixtures/sheet-rows.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { importOfGraph } from './import-of-graph.ts';

function node(id: string, given: Partial<GraphNode> = {}): GraphNode {
	return { id, label: '', spells: [], attributes: new Map(), number: 1, ...given };
}

function edge(source: string, target: string, given: Partial<GraphEdge> = {}): GraphEdge {
	const least = { id: '', directed: false, kind: '', weight: undefined, spells: [], attributes: new Map() };
	return { source, target, ...least, number: 1, ...given };
}

function imported(nodes: readonly GraphNode[], edges: readonly GraphEdge[] = [], time: Graph['time'] = 'date') {
	return importOfGraph({ time, nodes, edges, remarks: [] }, 'a.gexf');
}

const ab = [node('a'), node('b')];

describe('nodes', () => {
	test('are people with a name, a place and further columns', () => {
		const given = imported([
			node('a', { label: 'Ada', place: { x: 1.5, y: -2 }, attributes: new Map([['party', 'Whig']]), number: 7 })
		]);

		expect(rowsOf(given, 'people')).toEqual([{ id: 'a', name: 'Ada', x: '1.5', y: '-2', party: 'Whig' }]);
		expect(given.sheets[0]?.rows[0]?.number).toBe(7);
	});

	test('without a label bear their id', () => {
		expect(rowsOf(imported([node('a')]), 'people')).toEqual([{ id: 'a', name: 'a' }]);
	});

	test('with spells hold the post “Present” while they are there', () => {
		const spells = [
			{ start: '2014', end: '2015' },
			{ start: '2016', end: undefined }
		];

		expect(rowsOf(imported([node('a', { spells })]), 'occupancies')).toEqual([
			{ person: 'a', post: 'Present', start: '2014', end: '2015' },
			{ person: 'a', post: 'Present', start: '2016' }
		]);
	});

	test('without spells are there all the time that the file tells of, where others have spells', () => {
		const given = imported([node('a', { spells: [{ start: '2014', end: '2016-05' }] }), node('b')]);

		expect(rowsOf(given, 'occupancies')).toContainEqual({
			...{ person: 'b', post: 'Present' },
			...{ start: '../2014', end: '2016-05/..' }
		});
	});

	test('of one id are joined, with a remark', () => {
		const given = imported([
			node('a', { label: 'Ada', attributes: new Map([['party', 'Whig']]) }),
			node('a', { spells: [{ start: '2014', end: undefined }], attributes: new Map([['party', 'Tory']]), number: 9 })
		]);

		expect(rowsOf(given, 'people')).toEqual([{ id: 'a', name: 'Ada', party: 'Whig' }]);
		expect(rowsOf(given, 'occupancies')).toHaveLength(1);
		expect(given.remarks).toEqual([
			{
				list: 'guessed',
				place: { table: 'a.gexf', row: 9 },
				what: '1 node was given again and joined by id.'
			}
		]);
	});

	test.each([
		[1e-7, '0'],
		[-1e-9, '0'],
		[123456.7, '123456.7'],
		[100, '100']
	])('at %d stand at %s', (x, cell) => {
		expect(rowsOf(imported([node('a', { place: { x, y: 0 } })]), 'people')).toMatchObject([{ x: cell }]);
	});

	test.each([Infinity, NaN, 1e21])('at %d have no place', (x) => {
		expect(rowsOf(imported([node('a', { place: { x, y: 0 } })]), 'people')).toEqual([{ id: 'a', name: 'a' }]);
	});
});

test('an attribute that bears a name of ours gets another head', () => {
	const attributes = new Map([
		['Name', 'Ada L.'],
		['x', 'tall'],
		['__proto__', 'odd']
	]);
	const [people] = imported([node('a', { label: 'Ada', attributes })]).sheets;

	expect(people?.heads).toEqual(['id', 'name', 'x', 'y', 'Name (attribute)', 'x (attribute)', '__proto__']);
	expect(people?.rows[0]?.cells).toEqual(['a', 'Ada', '', '', 'Ada L.', 'tall', 'odd']);
});

describe('edges', () => {
	test('are ties with a row for each spell, none with the id of another', () => {
		const spells = [
			{ start: '2014', end: '2015' },
			{ start: '2016', end: undefined }
		];
		const given = imported(ab, [
			edge('a', 'b', { id: 'e', kind: 'rival', weight: 2, spells }),
			edge('b', 'a', { id: 'e-2', kind: 'rival' })
		]);

		expect(rowsOf(given, 'ties')).toEqual([
			{ id: 'e', from: 'a', to: 'b', kind: 'rival', start: '2014', end: '2015', weight: '2' },
			{ id: 'e-2', from: 'a', to: 'b', kind: 'rival', start: '2016', weight: '2' },
			{ id: 'e-2-2', from: 'b', to: 'a', kind: 'rival' }
		]);
	});

	test('are kept while one of their ends is not there', () => {
		const nodes = [node('a', { spells: [{ start: '2014', end: '2015' }] }), node('b')];
		const given = imported(nodes, [edge('a', 'b', { spells: [{ start: '2014', end: '2016' }] })]);

		expect(rowsOf(given, 'ties')).toEqual([{ from: 'a', to: 'b', kind: 'tie', start: '2014', end: '2016' }]);
	});

	test('from a node to itself, or to a node that is not there, are left out', () => {
		const given = imported(ab, [edge('a', 'a', { number: 3 }), edge('a', 'c', { number: 4 }), edge('c', 'c')]);

		expect(given.sheets.map(({ is }) => is)).toEqual(['people']);
		expect(given.remarks.map(({ place, what }) => [place.row, what])).toEqual([
			[3, '1 edge leads from a node to itself; left out.'],
			[4, '2 edges name a node that is not in the file; left out.']
		]);
	});
});

describe('kinds of tie', () => {
	const kindsIn = (edges: readonly GraphEdge[]) => {
		const given = imported(ab, edges);
		return { kinds: rowsOf(given, 'ties').map((row) => row['kind']), ...given.vocabulary, remarks: given.remarks };
	};

	test('are codes with their words and whether they have a direction', () => {
		const edges = [edge('a', 'b', { kind: 'Works with' }), edge('a', 'b', { kind: 'deputy', directed: true })];

		expect(kindsIn(edges)).toMatchObject({
			kinds: ['works-with', 'deputy'],
			ties: { 'works-with': { label: 'Works with', directed: false }, deputy: { label: 'deputy', directed: true } }
		});
	});

	test('that fold to one code stay apart', () => {
		const edges = ['友', '敵', 'A b', 'a-b', 'constructor'].map((kind) => edge('a', 'b', { kind }));

		expect(kindsIn(edges).kinds).toEqual(['tie', 'tie-2', 'a-b', 'a-b-2', 'constructor']);
	});

	test('become two where some edges have a direction and others none', () => {
		const edges = [edge('a', 'b', { directed: true }), edge('a', 'b')];

		expect(kindsIn(edges)).toMatchObject({
			kinds: ['tie', 'tie-undirected'],
			ties: { tie: { directed: true }, 'tie-undirected': { label: 'tie (undirected)', directed: false } }
		});
	});

	test('are read from an attribute where no edge has one, with a remark', () => {
		const edges = ['family', 'rival'].map((kind) => edge('a', 'b', { attributes: new Map([['Relation', kind]]) }));

		expect(kindsIn(edges)).toMatchObject({
			kinds: ['family', 'rival'],
			remarks: [{ list: 'guessed', what: '“Relation” was read as the kind of a tie.' }]
		});
	});

	test('are not read from an attribute that differs from edge to edge', () => {
		const edges = Array.from({ length: 30 }, (_, index) =>
			edge('a', 'b', { attributes: new Map([['label', `tie ${index}`]]) })
		);

		expect(kindsIn(edges)).toMatchObject({ ties: { tie: { directed: false } }, remarks: [] });
	});
});

test('an edge that was added to what Cadre wrote, and fits no table, is left out', () => {
	const typed = (type: string) => ({ attributes: new Map([['type', type]]) });
	const nodes = [node('a', typed('person')), node('guild', typed('body')), node('new')];
	const given = imported(nodes, [edge('a', 'guild', { kind: 'holds' }), edge('a', 'new', { kind: 'rival' })]);

	expect(rowsOf(given, 'people')).toEqual([{ id: 'a' }, { id: 'new', name: 'new' }]);
	expect(rowsOf(given, 'ties')).toEqual([{ from: 'a', to: 'new', kind: 'rival' }]);
	expect(given.remarks.map(({ what }) => what)).toEqual(['1 edge fits no table and was left out.']);
});
