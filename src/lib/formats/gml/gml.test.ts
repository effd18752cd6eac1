import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutatedText } from '../../../../tests/fixtures/mutated.ts';
import { gml, parseGml } from './gml.ts';

const read = (text: string) => parseGml(text, 'a.gml');

const council = `Creator "yEd [3]"
Version	"2.22"
# made by hand [
graph
[
	label "The council"
	directed	1
	node [ id 1 label "Ada &quot;of the Hill&quot;" graphics [ x 10.5 y -2 type "box" ] rank 2 start 1 end 5 ]
	node
	[
		id	2
		label	"Ren&eacute; &#268;&#x10d; & &nothing;"
		office "Treasurer"
		office "Clerk"
		seat [ body "Board" since [ year 2014 ] ]
	]
	edge [ source 1 target 2 label "commands" weight 2.5 valid_from "2014-05" valid_to "2016" ]
]
`;

test('nodes have labels, places, times and attributes', () => {
	expect(read(council)).toMatchObject({
		title: 'The council',
		nodes: [
			{
				...{ id: '1', label: 'Ada "of the Hill"', place: { x: 10.5, y: -2 }, number: 8 },
				...{ spells: [{ start: '1', end: '5' }], attributes: new Map([['rank', '2']]) }
			},
			{ id: '2', place: undefined, spells: [], number: 9 }
		],
		remarks: []
	});
});

test('edges have ends, kinds, weights and times, and the direction of the graph', () => {
	expect(read(council)).toMatchObject({
		time: 'date',
		edges: [
			{
				...{ id: '', source: '1', target: '2', directed: true, kind: 'commands', weight: 2.5, number: 17 },
				spells: [{ start: '2014-05', end: '2016' }]
			}
		]
	});
});

test.each([
	['directed 1', true],
	['directed 0', false],
	['', false]
])('with "%s" a direction is %s', (line, directed) => {
	expect(read(`graph [ ${line} edge [ source 1 target 2 ] ]`).edges).toMatchObject([{ directed }]);
});

test('entities are characters of Latin-1 and others by their numbers; unknown ones stay', () => {
	expect(read(council).nodes[1]?.label).toBe('René Čč & &nothing;');
});

test('values of a repeated key are separated by semicolons, lists in a node are kept as they are written', () => {
	expect(read(council).nodes[1]?.attributes).toEqual(
		new Map(Object.entries({ office: 'Treasurer; Clerk', seat: '[ body "Board" since [ year 2014 ] ]' }))
	);
});

test('the mark of NetworkX for a list of one item is no value', () => {
	const text = 'graph [ node [ id 1 office "_networkx_list_start" office "Clerk" ] ]';
	expect(read(text).nodes[0]?.attributes.get('office')).toBe('Clerk');
});

test('a text may go over several lines and hold brackets', () => {
	const [node, other] = read('graph [ node [ id 1 label "a ]\n[ b" ]\nnode [ id 2 ] ]').nodes;
	expect([node?.label, other?.number]).toEqual(['a ]\n[ b', 3]);
});

test('keys are known in any case, and may begin with a digit', () => {
	expect(read('GRAPH [ Node [ ID 1 LABEL "Ada" 2nd "b" ] ]').nodes).toMatchObject([
		{ id: '1', label: 'Ada', attributes: new Map([['2nd', 'b']]) }
	]);
});

describe('a remark', () => {
	test('says that nodes without an id and edges without an end were left out', () => {
		expect(read('graph [ node [ ] node [ label "Ada" ] edge [ source 1 ] edge [ ] ]')).toMatchObject({
			nodes: [{ id: 'Ada' }],
			edges: [],
			remarks: [
				{ list: 'to-mend', what: '1 node has no id and was left out.' },
				{ list: 'to-mend', what: '2 edges lack an end and were left out.' }
			]
		});
	});

	test.each(['graph [ node [ id 1 ]', 'graph [ node [ id 1 label "Ada ] ]'])('says that %j ends too early', (text) => {
		expect(read(text)).toMatchObject({ nodes: [{ id: '1' }], remarks: [{ list: 'to-mend' }] });
	});

	test('says that a second graph was left out', () => {
		expect(read('graph [ node [ id 1 ] ] graph [ node [ id 2 ] ]')).toMatchObject({
			nodes: [{ id: '1' }],
			remarks: [{ list: 'not-used' }]
		});
	});
});

test('lists in lists are followed to any depth', () => {
	const depth = 200_000;
	const text = `graph [ node [ id 1 ${'a [ '.repeat(depth)}${'] '.repeat(depth)} ] node [ id 2 ] ]`;
	expect(read(text).nodes.map(({ id }) => id)).toEqual(['1', '2']);
});

test('a file is told by its first key and its graph', () => {
	const texts = [council, 'graph [ ]', 'graph\n[\n]', '\uFEFF# a\nVersion 1\ngraph [ ]', 'Creator "a" graph[ ]'];
	expect(texts.filter((text) => !gml.isIn(text))).toEqual([]);
	const others = [
		'name,from\ngraph [ ],2',
		'<graphml><graph></graph></graphml>',
		'{"graph [":1}',
		'*Vertices 2',
		'graph G { }',
		''
	];
	expect(others.filter(gml.isIn)).toEqual([]);
});

test('whatever a file holds, it is read', () => {
	const pieces = [
		'[',
		']',
		'"',
		'&#0;',
		'&#x110000;',
		'#',
		'\n',
		' ',
		'node [',
		'id',
		'1e999',
		'__proto__',
		'graph [',
		'start "x"'
	];
	// Each run changes some three places of a short file; a thousand runs put every piece at most of its lines.
	fc.assert(
		fc.property(mutatedText([council], pieces), (content) => {
			gml.isIn(content);
			expect(gml.read(content, 'a.gml').sheets).toBeInstanceOf(Array);
		}),
		{ numRuns: 1000 }
	);
});
