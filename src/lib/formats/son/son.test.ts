import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutatedText } from '../../../../tests/fixtures/mutated.ts';
import { parseSon, son } from './son.ts';

const read = (text: string) => parseSon(text, 'a.son');

const council = `// a council
NodeId	Label	StartTime	EndTime	X	Y	ColorName
1	Ada of the Hill	0	3	10	20.5	Red
2	Bruno	1	4	0	0	Blue
// Ada comes back
1	Ada of the Hill	5	9	10	20.5	Red
FromId	ToId	ArcWeight	StartTime	EndTime	Label
1	2	2.5	1	3	commands
`;

test('nodes have labels, places and other columns; lines of one node are its spells', () => {
	expect(read(council)).toMatchObject({
		time: 'number',
		nodes: [
			{
				...{ id: '1', label: 'Ada of the Hill', place: { x: 10, y: 20.5 }, number: 3 },
				attributes: new Map([['ColorName', 'Red']]),
				spells: [
					{ start: '0', end: '3' },
					{ start: '5', end: '9' }
				]
			},
			{ id: '2', label: 'Bruno', spells: [{ start: '1', end: '4' }] }
		],
		remarks: []
	});
});

test('arcs have a direction, ends, weights, spells and kinds', () => {
	expect(read(council).edges).toEqual([
		{
			...{ id: '', source: '1', target: '2', directed: true, kind: 'commands', weight: 2.5, number: 8 },
			...{ spells: [{ start: '1', end: '3' }], attributes: new Map() }
		}
	]);
});

test('nodes may have ids of letters, and cells may be separated by spaces', () => {
	const text = 'AlphaId Label\nada "Ada of the Hill"\nbruno Bruno\n\nFromId ToId\nada bruno';
	expect(read(text)).toMatchObject({
		time: 'none',
		nodes: [{ id: 'ada', label: 'Ada of the Hill', spells: [] }, { id: 'bruno' }],
		edges: [{ source: 'ada', target: 'bruno', weight: undefined }]
	});
});

describe('an instant', () => {
	const spellsOf = (...times: string[]) =>
		read(`NodeId\tStartTime\tEndTime\n${times.map((time, id) => `${id}\t${time}`).join('\n')}`);

	test('lasts one step where times are whole numbers, with a remark', () => {
		expect(spellsOf('5\t5', '1\t1', '2\t3')).toMatchObject({
			nodes: [
				{ spells: [{ start: '5', end: '6' }] },
				{ spells: [{ start: '1', end: '2' }] },
				{ spells: [{ end: '3' }] }
			],
			remarks: [{ list: 'guessed', what: '2 instants were given the length of one step.' }]
		});
	});

	test('lasts one unit of the last decimal place otherwise', () => {
		expect(spellsOf('5\t5.0', '0.25\t3').nodes[0]?.spells).toEqual([{ start: '5', end: '5.01' }]);
	});
});

test('what a node looks like is that of its first line, with a remark where it changes', () => {
	expect(read(council.replace('Red\nFromId', 'Green\nFromId'))).toMatchObject({
		nodes: [{ attributes: new Map([['ColorName', 'Red']]) }, {}],
		remarks: [{ list: 'not-used', place: { row: 6 } }]
	});
});

test('lines without an id are left out, with one remark', () => {
	expect(read('NodeId\tLabel\n\tAda\n2\tBruno\nFromId\tToId\n2\n2\t2')).toMatchObject({
		nodes: [{ id: '2' }],
		edges: [{ source: '2', target: '2' }],
		remarks: [{ list: 'to-mend', what: '2 lines lack an id and were left out.' }]
	});
});

test('clusters are passed over', () => {
	const text = `${council}ClusterId\tLabel\n7\tBoard\n`;
	expect(read(text)).toEqual(read(council));
});

test('a file is told by the heads of its nodes and arcs', () => {
	const texts = [council, 'AlphaId Label\nFromId ToId', '\uFEFF// a\nnodeid\nfromid\ttoid'];
	expect(texts.filter((text) => !son.isIn(text))).toEqual([]);
	const others = [
		'NodeId\tLabel\n1\tAda',
		'NodeId,Label\n1,Ada\nFromId,ToId',
		'FromId\tToId\n1\t2',
		'a\nNodeId\nFromId ToId',
		''
	];
	expect(others.filter(son.isIn)).toEqual([]);
});

test('whatever a file holds, it is read', () => {
	const pieces = [
		'\t',
		'\n',
		'"',
		'NodeId',
		'FromId\tToId',
		'//',
		'1e999',
		'-1',
		'__proto__',
		'0.5',
		'present',
		'2014'
	];
	// Each run changes some three places of a short file; a thousand runs put every piece at most of its lines.
	fc.assert(
		fc.property(mutatedText([council], pieces), (content) => {
			son.isIn(content);
			expect(son.read(content, 'a.son').sheets).toBeInstanceOf(Array);
		}),
		{ numRuns: 1000 }
	);
});
