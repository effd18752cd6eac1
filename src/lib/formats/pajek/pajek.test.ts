import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutatedText } from '../../../../tests/fixtures/mutated.ts';
import { pajek, parsePajek } from './pajek.ts';

const read = (text: string) => parsePajek(text, 'a.net');

const council = `% made by hand
*Network The council
*Vertices 3
1 "Ada of the Hill" 0.1 0.25 0.5 box ic Red [1-3,5,7-*]
  2 Bruno 0.5 0.5
3 "Čo" [2]
*Arcs :1 "commands"
1 2 2.5 [1-2]
*Edges :2 "knows"
2 3 1 l "from school" c Blue
`;

describe('vertices', () => {
	test('have names in quotes or without, places and shapes', () => {
		expect(read(council)).toMatchObject({
			title: 'The council',
			time: 'number',
			nodes: [
				{
					id: '1',
					label: 'Ada of the Hill',
					place: { x: 0.1, y: 0.25 },
					attributes: new Map([['shape', 'box']]),
					number: 4
				},
				{ id: '2', label: 'Bruno', place: { x: 0.5, y: 0.5 }, attributes: new Map(), number: 5 },
				{ id: '3', label: 'Čo', place: undefined }
			]
		});
	});

	test('that are counted and not described have no label', () => {
		expect(read('*vertices 3\n2 "Bruno"\n*arcs\n1 2').nodes.map(({ id, label }) => [id, label])).toEqual([
			['2', 'Bruno'],
			['1', ''],
			['3', '']
		]);
	});

	test('that are far too many are not made, with a remark', () => {
		expect(read('*Vertices 999999999999\n1 "Ada"')).toMatchObject({
			nodes: [{ id: '1' }],
			remarks: [{ list: 'to-mend', place: { row: 1 } }]
		});
	});

	test('of two modes are told apart', () => {
		expect(
			read('*Vertices 3 2\n1 "Ada"\n2 "Bruno"\n3 "Board"').nodes.map(({ attributes }) => attributes.get('mode'))
		).toEqual(['1', '1', '2']);
	});
});

describe('lines', () => {
	test('are directed as arcs and undirected as edges, and have weights, labels and the names of their relations', () => {
		expect(read(council).edges).toMatchObject([
			{ source: '1', target: '2', directed: true, kind: 'commands', weight: 2.5, number: 8 },
			{
				source: '2',
				target: '3',
				directed: false,
				kind: 'knows',
				weight: 1,
				attributes: new Map([['label', 'from school']])
			}
		]);
	});

	test('may name their relation by its number', () => {
		const text = '*Vertices 2\n*Arcs :1 "commands"\n*Arcs :2 "knows"\n*Arcs\n1: 1 2 1\n2: 2 1 1\n3: 1 1';
		expect(read(text).edges).toMatchObject([
			{ source: '1', target: '2', kind: 'commands' },
			{ source: '2', target: '1', kind: 'knows' },
			{ source: '1', target: '1', kind: '3' }
		]);
	});

	test('may be lists of neighbours', () => {
		expect(read('*Vertices 3\n*Arcslist\n1 2 3\n*Edgeslist\n2 3').edges).toMatchObject([
			{ source: '1', target: '2', directed: true },
			{ source: '1', target: '3', directed: true },
			{ source: '2', target: '3', directed: false }
		]);
	});

	test('may be a matrix, in which 0 is no line', () => {
		expect(read('*Vertices 2\n*Matrix\n0 1\n2.5 0').edges).toMatchObject([
			{ source: '1', target: '2', directed: true, weight: 1 },
			{ source: '2', target: '1', directed: true, weight: 2.5 }
		]);
	});

	test('of a matrix of two modes lead to vertices of the second', () => {
		expect(read('*Vertices 3 2\n*Matrix :1 "sits on"\n1\n0').edges).toMatchObject([
			{ source: '1', target: '3', kind: 'sits on' }
		]);
	});

	test('without two numbers are left out, with one remark', () => {
		expect(read('*Vertices 2\n*Arcs\n1\nAda Bruno\n1 2')).toMatchObject({
			edges: [{ source: '1', target: '2', weight: undefined }],
			remarks: [{ list: 'to-mend', what: '2 lines could not be read, or not in full.' }]
		});
	});
});

describe('time marks', () => {
	test('count both numbers of a range, so that 1-3 is over at 4', () => {
		expect(read(council).nodes[0]?.spells).toEqual([
			{ start: '1', end: '4' },
			{ start: '5', end: '6' },
			{ start: '7', end: undefined }
		]);
	});

	test('that meet do not overlap', () => {
		expect(read('*Vertices 1\n1 "Ada" [1-3,4-6]').nodes[0]?.spells).toEqual([
			{ start: '1', end: '4' },
			{ start: '4', end: '7' }
		]);
	});

	test('may be open on both sides', () => {
		expect(read('*Vertices 1\n1 "Ada" [*-3, *]').nodes[0]?.spells).toEqual([
			{ start: undefined, end: '4' },
			{ start: undefined, end: undefined }
		]);
	});

	test.each(['[3-1]', '[a-b]', '[1-', '[]', '[1.5]'])('%s counts as undated, with a remark', (mark) => {
		expect(read(`*Vertices 1\n1 "Ada" ${mark}`)).toMatchObject({
			nodes: [{ label: 'Ada', spells: [] }],
			remarks: [{ list: 'to-mend', place: { row: 2 } }]
		});
	});
});

test('colours and sizes are not used, with one remark', () => {
	expect(read(council).remarks).toMatchObject([
		{ list: 'not-used', what: '2 lines say how to draw a vertex or line; colours and sizes are not used.' }
	]);
});

test('of several networks the first is read, without the partitions after it', () => {
	const text = '*Network A\n*Vertices 1\n1 "Ada"\n*Partition p\n*Vertices 1\n2\n*Network B\n*Vertices 1\n1 "Bruno"';
	expect(read(text)).toMatchObject({ title: 'A', nodes: [{ label: 'Ada' }], remarks: [{ list: 'not-used' }] });
});

test('line ends of Windows and of old Macs read the same', () => {
	expect(read(council.replaceAll('\n', '\r\n'))).toEqual(read(council));
	expect(read(council.replaceAll('\n', '\r'))).toEqual(read(council));
});

test('a file is told by its first heading, however long the comments before it are', () => {
	expect(pajek.isIn('% '.repeat(50_000))).toBe(false);
	expect(pajek.isIn(`${'% %\n \n'.repeat(50_000)}*Vertices 2`)).toBe(true);
	expect([council, '\uFEFF*vertices 2', '%a\n\n*Network'].map(pajek.isIn)).toEqual([true, true, true]);
	const others = [
		'name,from\nAda,*Vertices 2',
		'*Vertices of us',
		'**bold**',
		'',
		'<graphml/>',
		'{"a":1}',
		'graph [ ]',
		'% only'
	];
	expect(others.filter(pajek.isIn)).toEqual([]);
});

test('whatever a file holds, it is read', () => {
	const pieces = [
		'*',
		'*Vertices 2 1',
		'\n*Matrix\n',
		'"',
		'[',
		']',
		'1-',
		'*-*',
		'\n',
		':',
		'-1',
		'1e999',
		'__proto__',
		'%'
	];
	// Each run changes some three places of a short file; a thousand runs put every piece at most of its lines.
	fc.assert(
		fc.property(mutatedText([council], pieces), (content) => {
			pajek.isIn(content);
			expect(pajek.read(content, 'a.net').sheets).toBeInstanceOf(Array);
		}),
		{ numRuns: 1000 }
	);
});
