import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../../tests/fixtures/graph-contents.ts';
import { mutatedXml } from '../../../../tests/fixtures/mutated-xml.ts';
import { holdRoundTrip } from '../../../../tests/fixtures/round-trip.ts';
import { rowsOf, tooLong, wordsOf } from '../../../../tests/fixtures/sheet-rows.ts';
import { graphml, graphmlWriter } from './graphml.ts';

/** A file with nodes a and b. */
function file(keys: string, { a = '', edges = '', nodes = '', graph = 'edgedefault="undirected"' } = {}): string {
	return `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph ${graph}>
		<node id="a">${a}</node><node id="b"/>${nodes}${edges}</graph></graphml>`;
}

const edge = (data: string, attributes = '') => `<edge source="a" target="b" ${attributes}>${data}</edge>`;
const key = (id: string, of: string, name: string, type = 'string') =>
	`<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
const data = (id: string, text: string) => `<data key="${id}">${text}</data>`;

const read = (text: string) => graphml.read(text, 'a.graphml');

/** What node a says. */
const person = (keys: string, a: string) => rowsOf(read(file(keys, { a })), 'people')[0];

/** The one tie of a file. */
const tie = (keys: string, edges: string, graph?: string) =>
	rowsOf(read(file(keys, graph === undefined ? { edges } : { edges, graph })), 'ties')[0];

test.each([
	['<graphml/>', true],
	['<?xml version="1.0"?><!DOCTYPE graphml><graphml>', true],
	['<gexf><graphml/></gexf>', false],
	['graph [ node [ id 1 ] ]', false]
])('whether %j is GraphML, whatever the file is called: %s', (text, is) => {
	expect(graphml.isIn(text)).toBe(is);
});

describe('keys', () => {
	test('of nodes and of edges may have the same id', () => {
		const keys = key('d0', 'node', 'town') + key('d0', 'edge', 'trade');
		const given = read(file(keys, { a: data('d0', 'Ys'), edges: edge(data('d0', 'wool')) }));

		expect(rowsOf(given, 'people')[0]).toMatchObject({ town: 'Ys' });
		expect(rowsOf(given, 'ties')[0]).toMatchObject({ trade: 'wool' });
	});

	test('may stand inside the graph, and be for all', () => {
		const text = `<graphml><graph>${key('d0', 'all', 'town')}<node id="a">${data('d0', 'Ys')}</node></graph></graphml>`;

		expect(rowsOf(read(text), 'people')).toEqual([{ id: 'a', name: 'a', town: 'Ys' }]);
	});

	test('that are not declared stand for themselves', () => {
		expect(person('', data('__proto__', '1'))).toEqual({ id: 'a', name: 'a', ['__proto__']: '1' });
	});

	test('of one name stay apart', () => {
		const keys = key('d0', 'node', 'town') + key('d1', 'node', 'town');

		expect(person(keys, data('d0', 'Ys') + data('d1', 'Is'))).toMatchObject({ town: 'Ys', 'town (d1)': 'Is' });
	});

	test('have a default', () => {
		const keys = '<key id="d0" for="node" attr.name="free"><default>yes</default></key>';

		expect(person(keys, '')).toMatchObject({ free: 'yes' });
		expect(person(keys, data('d0', 'no'))).toMatchObject({ free: 'no' });
	});

	test.each([
		['1', 'true'],
		['True', 'true'],
		['0', 'false'],
		['FALSE', 'false'],
		['perhaps', 'perhaps']
	])('of truth may hold %s', (text, value) => {
		expect(person(key('d0', 'node', 'free', 'boolean'), data('d0', text))).toMatchObject({ free: value });
	});

	test('of long numbers keep every digit', () => {
		expect(person(key('d0', 'node', 'number', 'long'), data('d0', '9007199254740993'))).toMatchObject({
			number: '9007199254740993'
		});
	});

	test('with CDATA, a description, and elements inside are read as text', () => {
		const inside = `<desc>Smith</desc>${data('d0', '<![CDATA[a < b]]>')}<data key="d1"><p>one <b>two</b></p></data>`;

		expect(person('', inside)).toMatchObject({ desc: 'Smith', d0: 'a < b', d1: 'one two' });
	});
});

describe('the label of a node', () => {
	test.each(['label', 'Label', 'name', 'tooltip'])('is its key %s', (name) => {
		expect(person(key('d0', 'node', name), data('d0', 'Ada'))).toEqual({ id: 'a', name: 'Ada' });
	});

	test('is v_name of igraph, which declares its name', () => {
		expect(person(key('v_name', 'node', 'name'), data('v_name', 'Ada'))).toEqual({ id: 'a', name: 'Ada' });
	});

	test('is its id where there is none', () => {
		expect(person('', '')).toEqual({ id: 'a', name: 'a' });
	});
});

describe('yEd', () => {
	const keys =
		'<key id="d6" for="node" yfiles.type="nodegraphics"/><key id="d9" for="edge" yfiles.type="edgegraphics"/>';
	const shape = '<y:Geometry x="10" y="20" width="30" height="40"/><y:Fill color="#fff"/>';

	test('shows labels, and puts nodes with their middle, y downwards', () => {
		const node = `<y:ShapeNode>${shape}<y:NodeLabel>Ada\n Lindqvist</y:NodeLabel></y:ShapeNode>`;

		expect(person(keys, data('d6', node))).toEqual({ id: 'a', name: 'Ada Lindqvist', x: '25', y: '40' });
	});

	test('puts nodes into groups, which come side by side', () => {
		const group = `<node id="g"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode>${shape}
			<y:NodeLabel>Guild</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
			<graph edgedefault="directed"><node id="g::c"/><edge source="a" target="g::c"/></graph></node>`;
		const given = read(file(keys, { nodes: group }));

		expect(rowsOf(given, 'people').slice(2)).toEqual([
			{ id: 'g', name: 'Guild', x: '25', y: '40' },
			{ id: 'g::c', name: 'g::c', parent: 'g' }
		]);
		expect(given.vocabulary).toEqual({ ties: { tie: { label: 'tie', directed: true } } });
		expect(wordsOf(given)).toEqual(['1 node stands inside another; “parent” says in which.']);
	});

	test('labels edges with what they are, and says with arrows whether they have a direction', () => {
		const line = (target: string) =>
			edge(
				data(
					'd9',
					`<y:PolyLineEdge><y:Arrows source="none" target="${target}"/><y:EdgeLabel>rival</y:EdgeLabel></y:PolyLineEdge>`
				)
			);
		const directed = 'edgedefault="directed"';

		expect(read(file(keys, { edges: line('none'), graph: directed })).vocabulary?.ties).toEqual({
			rival: { label: 'rival', directed: false }
		});
		expect(read(file(keys, { edges: line('standard'), graph: directed })).vocabulary?.ties).toEqual({
			rival: { label: 'rival', directed: true }
		});
	});
});

describe('Gephi', () => {
	test('writes places with y upwards, and colours, which are not read', () => {
		const names = ['x', 'y', 'r', 'g', 'b', 'size'];
		const keys = names.map((name) => key(name, 'node', name, 'float')).join('');
		const given = read(file(keys, { a: names.map((name, index) => data(name, String(index + 1))).join('') }));

		expect(rowsOf(given, 'people')[0]).toEqual({ id: 'a', name: 'a', x: '1', y: '-2' });
		expect(wordsOf(given)).toEqual(['Colours and sizes were not read.']);
	});
});

describe('edges', () => {
	test('have the direction of their graph unless they say otherwise', () => {
		const directed = (attributes: string, graph: string) =>
			read(file('', { edges: edge('', attributes), graph })).vocabulary?.ties?.['tie']?.directed;

		expect(directed('', 'edgedefault="directed"')).toBe(true);
		expect(directed('', '')).toBe(false);
		expect(directed('directed="false"', 'edgedefault="directed"')).toBe(false);
		expect(directed('directed="1"', 'edgedefault="undirected"')).toBe(true);
	});

	test('have a weight, as e_weight of igraph', () => {
		expect(tie(key('e_weight', 'edge', 'weight', 'double'), edge(data('e_weight', '2.0')))).toMatchObject({
			weight: '2'
		});
	});

	test('of more than two ends are not read, with a remark', () => {
		const given = read(file('', { edges: '<hyperedge><endpoint node="a"/></hyperedge>' }));

		expect(wordsOf(given)).toEqual(['1 edge of more than two ends was not read.']);
	});
});

describe('times', () => {
	test.each([
		['start', 'end'],
		['onset', 'terminus'],
		['from', 'to'],
		['valid_from', 'valid_to'],
		['begin', 'finish'],
		['start', 'finish'],
		['start', 'until'],
		['since', 'to'],
		['from', 'until'],
		['from', 'end'],
		['first_seen', 'last_seen'],
		['Start', 'END']
	])('are the pair of keys %s and %s, which end on the day they name', (start, end) => {
		const keys = key('d0', 'edge', start) + key('d1', 'edge', end);

		expect(tie(keys, edge(data('d0', '2014-05-31') + data('d1', '2015-01-01')))).toEqual({
			from: 'a',
			to: 'b',
			kind: 'tie',
			start: '2014-05-31',
			end: '2015-01-01'
		});
	});

	test('of a node are when somebody is present', () => {
		const keys = key('d0', 'node', 'start', 'int') + key('d1', 'node', 'end', 'int');
		const given = read(file(keys, { a: data('d0', '3') + data('d1', '7') }));

		expect(given.time).toBe('number');
		expect(rowsOf(given, 'occupancies')).toEqual([{ person: 'a', post: 'Present', start: '3', end: '7' }]);
	});

	test('are not the keys from and to where these hold no times', () => {
		const keys = key('d0', 'edge', 'from') + key('d1', 'edge', 'to');

		expect(tie(keys, edge(data('d0', 'Ys') + data('d1', 'Is')))).toMatchObject({
			'from (attribute)': 'Ys',
			'to (attribute)': 'Is'
		});
	});

	test.each([
		['from', '2002', { start: '2002' }],
		['to', '2002-05', { end: '2002-05' }],
		['from', 'Ys', { 'from (attribute)': 'Ys' }],
		['from', '12', { 'from (attribute)': '12' }]
	])('may be the key %s alone, if it holds a date: %s', (name, text, told) => {
		expect(tie(key('d0', 'edge', name), edge(data('d0', text)))).toEqual({ from: 'a', to: 'b', kind: 'tie', ...told });
	});
});

test('nodes without an id are left out, with a remark', () => {
	expect(wordsOf(read(file('', { nodes: '<node/>' })))).toEqual(['1 node has no id and was left out.']);
});

test('graphs nested ten thousand deep do no harm', () => {
	const depth = 10_000;
	const nodes = '<node id="n"><graph>'.repeat(depth) + '</graph></node>'.repeat(depth);

	expect(rowsOf(read(file('', { nodes })), 'people')).toHaveLength(3);
});

describe('what is written', () => {
	const written = (contents: Parameters<typeof graphmlWriter.write>[0]) =>
		new TextDecoder().decode(graphmlWriter.write(contents));

	test('has typed keys, start and end', () => {
		const people = [
			{ id: 'a', name: 'Ada', earlier_reports: '3' },
			{ id: 'b', name: 'Bo', earlier_reports: '' }
		];
		const text = written(
			contentsOf({ people, ties: [{ id: 't', from: 'a', to: 'b', kind: 'rival', start: '2014-05-31' }] })
		);

		expect(text).toContain('<key id="n1" for="node" attr.name="earlier_reports" attr.type="int"/>');
		expect(text).toContain('<key id="cadre-start" for="edge" attr.name="start" attr.type="string"/>');
		expect(text).toContain('<data key="cadre-start">2014-05-31</data>');
	});

	test('reads back as the same cells, whatever they hold', () => {
		holdRoundTrip(graphml, written);
	});
});

test('no file makes it throw', () => {
	const keys = key('d0', 'node', 'start', 'boolean') + key('d1', 'all', 'weight') + key('cadre-start', 'edge', 'start');
	const whole = file(`${keys}<key id="d6" for="node" yfiles.type="nodegraphics"><default>x</default></key>`, {
		a: `${data('d0', '2014')}${data('d6', '<y:N><y:Geometry x="1" y="2"/><y:NodeLabel>a</y:NodeLabel></y:N>')}`,
		nodes: `<node id="c"><graph edgedefault="directed"><node id="d">${data('r', '1')}${data('g', '1')}${data('b', '1')}</node></graph></node>`,
		edges: edge(data('d1', '3') + data('cadre-start', '2014') + data('end', '2015'), 'directed="true"')
	});
	fc.assert(
		fc.property(mutatedXml([whole, whole.replace('"d1"', '"cadre-label"')]), (text) => {
			const given = read(text);

			expect(given.sheets.every(({ heads }) => new Set(heads).size === heads?.length)).toBe(true);
			expect(tooLong(given)).toEqual([]);
		}),
		{ numRuns: 500 }
	);
});
