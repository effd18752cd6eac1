import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutated } from '../../../../tests/fixtures/mutated.ts';
import { nodeLink, parseNodeLink } from './node-link.ts';

const read = (content: unknown) => parseNodeLink(content, 'a.json');

/** As NetworkX 3 writes a graph with parallel edges. */
const networkx = {
	directed: true,
	multigraph: true,
	graph: { name: 'The council' },
	nodes: [
		{ id: 1, label: 'Ada', start: 1, end: 5, party: { name: 'Blue', seats: [1, 2] } },
		{ id: 2, label: 'Bruno', active: true, born: null }
	],
	links: [
		{ source: 1, target: 2, key: 0, weight: 2.5, since: '2014' },
		{ source: 1, target: 2, key: 'mentor' }
	]
};

/** As d3's examples have it: links name nodes by their place, from 0. */
const d3 = {
	nodes: [
		{ name: 'Ada', group: 1 },
		{ name: 'Bruno', group: 2 }
	],
	links: [{ source: 1, target: 0, value: 8 }]
};

describe('NetworkX', () => {
	test('nodes and edges come with their ids, labels, weights and direction', () => {
		expect(read(networkx)).toMatchObject({
			title: 'The council',
			nodes: [
				{ id: '1', label: 'Ada', number: 1, spells: [{ start: '1', end: '5' }] },
				{ id: '2', label: 'Bruno', number: 2, spells: [] }
			],
			edges: [
				{ source: '1', target: '2', directed: true, weight: 2.5, spells: [{ start: '2014', end: undefined }] },
				{ source: '1', target: '2', directed: true, weight: undefined }
			],
			remarks: []
		});
	});

	test('attributes that are lists or objects are kept as JSON, null as an empty text', () => {
		expect(read(networkx).nodes.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
			{ party: '{"name":"Blue","seats":[1,2]}' },
			{ active: 'true', born: '' }
		]);
	});

	test('the key of a parallel edge is its kind, unless it only counts', () => {
		expect(read(networkx).edges.map(({ kind }) => kind)).toEqual(['', 'mentor']);
	});

	test('newer versions call the links edges', () => {
		const { links, ...rest } = networkx;
		expect(read({ ...rest, edges: links })).toEqual(read(networkx));
	});

	test('a node that is a tuple is known by its JSON', () => {
		const { nodes, edges } = read({
			nodes: [{ id: ['a', 1] }, { id: 'b' }],
			links: [{ source: ['a', 1], target: 'b' }]
		});
		expect([nodes[0]?.id, edges[0]?.source]).toEqual(['["a",1]', '["a",1]']);
	});
});

describe('d3', () => {
	test('a link names its nodes by their place, from 0', () => {
		expect(read(d3)).toMatchObject({
			nodes: [{ id: 'Ada', label: 'Ada', attributes: new Map([['group', '1']]) }, { id: 'Bruno' }],
			edges: [{ source: 'Bruno', target: 'Ada', weight: 8 }]
		});
	});

	test('a link names its nodes by id, also if the ids are numbers', () => {
		const { edges } = read({ nodes: [{ id: 1 }, { id: 0 }], links: [{ source: 0, target: 1 }] });
		expect(edges).toMatchObject([{ source: '0', target: '1' }]);
	});

	test('one end that is no id makes all of them places', () => {
		const links = [
			{ source: 0, target: 1 },
			{ source: 1, target: 2 }
		];
		const { edges } = read({ nodes: [{ id: 1 }, { id: 2 }, { id: 3 }], links });
		expect(edges).toMatchObject([
			{ source: '1', target: '2' },
			{ source: '2', target: '3' }
		]);
	});

	test('a link that holds its nodes names them by their id, or by their place', () => {
		const nodes = [{ name: 'Ada' }, { name: 'Ada' }, { id: 'c' }];
		const links = [{ source: { name: 'Ada', index: 1, x: 1, y: 2 }, target: { id: 'c' } }];
		expect(read({ nodes, links })).toMatchObject({
			nodes: [{ id: 'Ada' }, { id: 'Ada (2)' }, { id: 'c' }],
			edges: [{ source: 'Ada (2)', target: 'c' }]
		});
	});

	test('the place that a simulation found is kept, its speed is not', () => {
		const [node] = read({ nodes: [{ id: 'a', index: 0, x: 3, y: -4.5, vx: 1, vy: 1 }], links: [] }).nodes;
		expect(node).toMatchObject({ place: { x: 3, y: -4.5 }, attributes: new Map() });
	});

	test('links that do not say so have no direction, with a remark', () => {
		expect(read(d3)).toMatchObject({ edges: [{ directed: false }], remarks: [{ list: 'guessed' }] });
	});
});

test('from and to are the ends of a link where it has no source and target', () => {
	expect(read({ nodes: [{ id: 1 }, { id: 2 }], edges: [{ from: 1, to: 2, label: 'ally' }] })).toMatchObject({
		edges: [{ source: '1', target: '2', kind: 'ally', spells: [] }]
	});
});

test.each([
	['start', 'end'],
	['onset', 'terminus'],
	['from', 'to'],
	['valid_from', 'valid_to'],
	['validFrom', 'validTo'],
	['begin', 'finish'],
	['first_seen', 'last_seen'],
	['Start', 'End']
])('%s and %s give the time of a link', (start, end) => {
	const link = { source: 'a', target: 'b', [start]: '2014-05', [end]: null };
	expect(read({ nodes: [], links: [link] })).toMatchObject({
		time: 'date',
		edges: [{ spells: [{ start: '2014-05', end: undefined }], attributes: new Map() }]
	});
});

describe('time', () => {
	const spellsOf = (node: object) => read({ nodes: [{ id: 'a', ...node }], links: [] });

	test('plain numbers are not taken for dates', () => {
		expect(spellsOf({ start: 2014, end: '2016' })).toMatchObject({ time: 'number' });
	});

	test('without any, there is no time', () => {
		expect(spellsOf({})).toMatchObject({ time: 'none', nodes: [{ spells: [] }] });
	});

	test('an end may be open: a word for it, infinity or the year 9999', () => {
		for (const end of ['present', 'Infinity', '9999-12-31', 9999, '', null]) {
			expect(spellsOf({ start: 1, end }).nodes[0]?.spells).toEqual([{ start: '1', end: undefined }]);
		}
	});

	test('a time of day is cut off, with a remark', () => {
		expect(spellsOf({ start: '2014-05-01T10:30:00Z' })).toMatchObject({
			nodes: [{ spells: [{ start: '2014-05-01' }] }],
			remarks: [{ list: 'guessed', what: '1 record has a time of day, which was cut off.' }]
		});
	});

	test('what is no date stays an attribute, with a remark', () => {
		expect(spellsOf({ start: 'in May', end: '2016' })).toMatchObject({
			nodes: [{ spells: [], attributes: new Map(Object.entries({ start: 'in May', end: '2016' })) }],
			remarks: [{ list: 'to-mend', place: { table: 'a.json', row: 1 } }]
		});
	});

	test('from and to may be towns', () => {
		expect(spellsOf({ from: 'Oslo', to: 'Bergen' })).toMatchObject({ nodes: [{ spells: [] }], remarks: [] });
	});

	test('spells may be listed as pairs', () => {
		const spells = [
			[1, 3],
			[5, null]
		];
		expect(spellsOf({ spells, start: 7 }).nodes[0]).toMatchObject({
			spells: [
				{ start: '1', end: '3' },
				{ start: '5', end: undefined }
			],
			attributes: new Map([['start', '7']])
		});
	});
});

test('Gephi and Graphology keep attributes in an object of their own', () => {
	const nodes = [{ key: 'a', attributes: { label: 'Ada', party: 'Blue' } }];
	const edges = [{ key: 'e1', source: 'a', target: 'a', undirected: true, attributes: { weight: 2 } }];
	expect(read({ nodes, edges })).toMatchObject({
		nodes: [{ id: 'a', label: 'Ada', attributes: new Map([['party', 'Blue']]) }],
		edges: [{ weight: 2 }]
	});
});

test('links that do not name two nodes are left out, with one remark', () => {
	expect(read({ directed: false, nodes: [], links: [{ source: 'a' }, 7, { source: 'a', target: 'b' }] })).toMatchObject(
		{
			edges: [{ source: 'a', target: 'b', number: 3 }],
			remarks: [{ list: 'to-mend', what: '2 links do not name two nodes and were left out.' }]
		}
	);
});

test('names that every object knows are names like others', () => {
	const content: unknown = JSON.parse('{"nodes":[{"id":"__proto__","__proto__":"x","constructor":"y"}],"links":[]}');
	expect(read(content).nodes).toMatchObject([
		{ id: '__proto__', attributes: new Map(Object.entries({ ['__proto__']: 'x', constructor: 'y' })) }
	]);
});

test('a value that is nested too deeply is left out, with a remark', () => {
	const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
	expect(read({ nodes: [{ id: 'a', deep }], links: [] })).toMatchObject({
		nodes: [{ attributes: new Map() }],
		remarks: [{ list: 'not-used' }]
	});
});

test('a file is told by its nodes and links', () => {
	expect([networkx, d3, { nodes: ['a'], edges: [] }].map(nodeLink.isIn)).toEqual([true, true, true]);
	const others: unknown[] = [
		{ persons: [], organizations: [], memberships: [] },
		{ head: { vars: [] }, results: { bindings: [] } },
		[{ id: 'a', schema: 'Person', properties: {} }],
		{ id: 'a', schema: 'Person', properties: {} },
		{ elements: { nodes: [], edges: [] } },
		{ nodes: [{ data: { id: 'a' } }], edges: [] },
		{ nodes: 3, links: [] },
		{ nodes: [], links: [] },
		[],
		null,
		'nodes, links'
	];
	expect(others.filter(nodeLink.isIn)).toEqual([]);
});

test('whatever a file holds, it is read', () => {
	// Some two places of a file change in a run; a thousand runs put every odd value in most of them.
	fc.assert(
		fc.property(mutated([networkx, d3]), (content) => {
			nodeLink.isIn(content);
			expect(nodeLink.read(content, 'a.json').sheets).toBeInstanceOf(Array);
		}),
		{ numRuns: 1000 }
	);
});
