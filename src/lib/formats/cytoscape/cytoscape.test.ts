import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../../tests/fixtures/graph-contents.ts';
import { mutated } from '../../../../tests/fixtures/mutated.ts';
import type { Graph, GraphNode } from '../graph/graph.ts';
import { graphOfContents } from '../graph/graph-of-contents.ts';
import { timeKindOf } from '../graph/spell-of.ts';
import { cytoscapeJson, parseCytoscape } from './read-cytoscape.ts';
import { cytoscapeOf, cytoscapeWriter } from './write-cytoscape.ts';

const read = (content: unknown) => parseCytoscape(content, 'a.cyjs');

/** As the program writes it. */
const desktop = {
	format_version: '1.0',
	data: { shared_name: 'Council', name: 'Council', SUID: 52, selected: true },
	elements: {
		nodes: [
			{
				data: {
					id: '62',
					shared_name: 'ada',
					name: 'ada',
					label: 'Ada',
					SUID: 62,
					selected: false,
					party: ['Blue', 'Red']
				},
				position: { x: 1.5, y: -2 },
				selected: false
			},
			{ data: { id: '63', shared_name: 'Bruno B.', name: 'Bruno', SUID: 63, start: 1, end: 4 } }
		],
		edges: [
			{
				data: {
					...{ id: '70', source: '62', target: '63', SUID: 70, selected: false, weight: 2 },
					...{ shared_name: 'Ada (ally) Bruno', name: 'Ada (ally) Bruno' },
					...{ shared_interaction: 'ally', interaction: 'ally' }
				}
			}
		]
	}
};

/** As it is given to Cytoscape.js. */
const flat = [
	{ group: 'nodes', data: { id: 'a', label: 'Ada', parent: 'b' } },
	{ data: { id: 'b' }, position: { x: 1, y: 2 } },
	{ group: 'edges', data: { source: 'a', target: 'b', directed: true } },
	{ data: { id: 'ab', source: 'a', target: 'b', type: 'undirected', relation: 'ally' } }
];

describe('a file of the program', () => {
	test('has nodes with labels and places, and edges with their kinds', () => {
		expect(read(desktop)).toMatchObject({
			title: 'Council',
			time: 'number',
			nodes: [
				{ id: '62', label: 'Ada', place: { x: 1.5, y: -2 }, number: 1 },
				{ id: '63', label: 'Bruno', place: undefined, spells: [{ start: '1', end: '4' }] }
			],
			edges: [{ id: '70', source: '62', target: '63', kind: 'ally', weight: 2 }]
		});
	});

	test('repeats names, which are kept once; numbers and selections of the program are not kept', () => {
		const { nodes, edges } = read(desktop);
		expect([...nodes, ...edges].map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
			{ name: 'ada', party: '["Blue","Red"]' },
			{ shared_name: 'Bruno B.' },
			{ name: 'Ada (ally) Bruno' }
		]);
	});

	test('does not say whether edges have a direction; they count as undirected, with a remark', () => {
		expect(read(desktop)).toMatchObject({
			edges: [{ directed: false }],
			remarks: [{ list: 'guessed', what: '1 edge does not say whether there is a direction; read as having none.' }]
		});
	});

	test('may know an element by its number alone', () => {
		expect(read({ elements: { nodes: [{ data: { SUID: 7, name: 'Ada' } }] } })).toMatchObject({
			nodes: [{ id: '7', label: 'Ada' }]
		});
	});
});

describe('elements of Cytoscape.js', () => {
	test('may stand in one list, with a group or without', () => {
		expect(read(flat)).toMatchObject({
			nodes: [
				{ id: 'a', label: 'Ada' },
				{ id: 'b', label: '', place: { x: 1, y: 2 }, number: 2 }
			],
			edges: [
				{ id: '', source: 'a', target: 'b', directed: true, kind: '' },
				{ id: 'ab', directed: false, kind: 'ally', number: 4 }
			],
			remarks: []
		});
	});

	test('read the same as a list, as a graph and in two lists', () => {
		const [nodes, edges] = [flat.slice(0, 2), flat.slice(2)];
		const withoutNumbers = ({ nodes, edges }: Graph) => [...nodes, ...edges].map((each) => ({ ...each, number: 0 }));
		const [expected, ...others] = [flat, { elements: flat }, { elements: { nodes, edges } }, { nodes, edges }];
		for (const other of others) expect(withoutNumbers(read(other))).toEqual(withoutNumbers(read(expected)));
	});

	test('the parent of a node is kept', () => {
		expect(read(flat).nodes[0]?.attributes).toEqual(new Map([['parent', 'b']]));
	});

	test('without an id or without two ends are left out, with one remark', () => {
		const broken = [{ data: { label: 'Ada' } }, { group: 'edges', data: { source: 'a' } }, { group: 'nodes' }, 7];
		expect(read([...broken, { data: { id: '__proto__' } }])).toMatchObject({
			nodes: [{ id: '__proto__', number: 5 }],
			edges: [],
			remarks: [{ list: 'to-mend', what: '4 elements have no id or no ends and were left out.' }]
		});
	});
});

test('a file is told by the data of its elements', () => {
	expect([desktop, flat, { elements: flat }].map(cytoscapeJson.isIn)).toEqual([true, true, true]);
	const others: unknown[] = [
		{ nodes: [{ id: 'a' }], links: [] },
		{ nodes: [{ id: 'a' }], edges: [{ source: 'a', target: 'a' }] },
		[{ id: 'a', schema: 'Person', properties: {} }],
		{ persons: [], organizations: [], memberships: [] },
		{ head: { vars: [] }, results: { bindings: [] } },
		{ elements: { nodes: [] } },
		[{ data: 1 }],
		[],
		{},
		null,
		'elements'
	];
	expect(others.filter(cytoscapeJson.isIn)).toEqual([]);
});

test('whatever a file holds, it is read', () => {
	// Some two places of a file change in a run; a thousand runs put every odd value in most of them.
	fc.assert(
		fc.property(mutated([desktop, flat]), (content) => {
			cytoscapeJson.isIn(content);
			expect(cytoscapeJson.read(content, 'a.cyjs').sheets).toBeInstanceOf(Array);
		}),
		{ numRuns: 1000 }
	);
});

const text = fc.oneof(fc.string(), fc.constantFrom('', ' a ', '__proto__', '1', 'Directed', 'a\nb', '\ud800'));
const title = fc.oneof(
	fc.string(),
	fc.constantFrom(
		'id',
		'Label',
		'name',
		'name_attribute',
		'name_attribute_attribute',
		'shared name',
		'SUID',
		'selected'
	),
	fc.constantFrom('source', 'weight', 'type', 'Type', 'directed', 'start', 'valid_from', 'spells', 'parent', 'own_id'),
	fc.constantFrom('__proto__', 'constructor', '_attribute', '7', 'parent_attribute')
);
const attributes = fc.array(fc.tuple(title, text), { maxLength: 4 }).map((entries) => new Map(entries));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const bound = fc.constantFrom(undefined, '2014', '2014-05', '2014-05-31', '2014~', '../2014', '201X', '3', '-0.50');
const spells = fc.array(fc.record({ start: bound, end: bound }), { maxLength: 3 });
const id = fc.oneof(fc.constantFrom('a', 'b', 'c', '1', '__proto__', ' '), fc.string({ minLength: 1 }));
const node = fc.record({
	...{ id, label: text, spells, attributes },
	place: fc.option(fc.record({ x: finite, y: finite }), { nil: undefined })
});
const edge = fc.record({
	...{
		id: fc.oneof(id, fc.constant('')),
		source: id,
		target: id,
		directed: fc.boolean(),
		kind: text,
		spells,
		attributes
	},
	weight: fc.option(finite, { nil: undefined })
});
const graph = fc
	.record({
		title: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
		day: fc.constantFrom(undefined, '2026-11-30'),
		isDated: fc.boolean(),
		nodes: fc.uniqueArray(node, { selector: (each) => each.id }),
		edges: fc.array(edge)
	})
	.map(({ isDated, ...rest }): Graph => {
		const nodes = rest.nodes.map((each, index): GraphNode => ({ ...each, number: index + 1 }));
		const edges = rest.edges.map((each, index) => ({ ...each, number: index + 1 }));
		const kind = timeKindOf([...nodes, ...edges].flatMap((each) => each.spells));
		// Years alone may be dates or numbers.
		return { ...rest, nodes, edges, time: isDated && kind === 'number' ? 'date' : kind, remarks: [] };
	});

describe('a graph that is written', () => {
	test('reads back exactly', () => {
		// A title that is also a part's name stands in one of three attributes; five hundred runs meet each several times.
		fc.assert(
			fc.property(graph, (given) => {
				const content: unknown = JSON.parse(cytoscapeOf(given));
				expect(read(content)).toEqual(given);
				expect(cytoscapeJson.isIn(content)).toBe(given.nodes.length + given.edges.length > 0);
			}),
			{ numRuns: 500 }
		);
	});

	test('opens in Cytoscape.js, with parents only where these are nodes', () => {
		const none = { spells: [], place: undefined, number: 1 };
		const written: Graph = {
			...{ title: 'A', time: 'none', remarks: [] },
			nodes: [
				{ ...none, id: 'a', label: 'Ada', attributes: new Map([['parent', 'b']]) },
				{ ...none, id: 'b', label: 'Bruno', attributes: new Map([['parent', 'somebody']]) }
			],
			edges: [
				{
					...{ ...none, id: 'a', source: 'a', target: 'b', directed: true, kind: 'ally', weight: 1 },
					attributes: new Map()
				}
			]
		};
		const { elements } = JSON.parse(cytoscapeOf(written)) as { elements: cytoscape.ElementsDefinition };
		const cy = cytoscape({ elements, headless: true });

		expect(
			cy.nodes().map((each) => [each.id(), String(each.data('name')), each.parent().map((parent) => parent.id())])
		).toEqual([
			['a', 'Ada', ['b']],
			['b', 'Bruno', []]
		]);
		expect(
			cy.edges().map((each) => [each.source().id(), each.target().id(), String(each.data('interaction'))])
		).toEqual([['a', 'b', 'ally']]);
	});

	test('is that of the contents', () => {
		const contents = contentsOf({ people: [{ id: 'ada', name: 'Ada' }] });
		const { title, nodes } = read(JSON.parse(new TextDecoder().decode(cytoscapeWriter.write(contents))));

		expect(title).toBe('Guild');
		expect(nodes).toEqual(
			graphOfContents(contents).nodes.map((each, index) => ({ ...each, place: each.place, number: index + 1 }))
		);
	});
});
