import { describe, expect, test } from 'vitest';
import { datasetIn, fatesOn, linesOf, opened, termsIn } from '../../../tests/fixtures/opened.ts';
import { tabsOf } from '../view/offered.ts';
import { openDataset } from './open-dataset.ts';
import { spreadsheets } from '../formats/workbook/spreadsheets.ts';

const friends = ',Ada,Bo,Cy\nAda,0,1,0\nBo,1,0,1\nCy,0,1,0\n';

describe('a matrix', () => {
	test('of the same names both ways holds ties, and the report says that it was read so', async () => {
		const given = await opened(friends);
		expect(datasetIn(given).ties.map(({ from, to }) => [from, to])).toEqual([
			['Ada', 'Bo'],
			['Bo', 'Cy']
		]);
		expect(datasetIn(given).people).toHaveLength(3);
		expect(linesOf(given).guessed).toEqual([
			'It is read as a matrix: a mark is a tie between the names of its row and column.'
		]);
	});

	test('of people and bodies holds seats', async () => {
		const given = await opened(',Bank,Mill\nAda,1,1\nBo,1,0\n');
		expect(termsIn(datasetIn(given))).toEqual([
			'Ada, Member (Bank),  to ',
			'Ada, Member (Mill),  to ',
			'Bo, Member (Bank),  to '
		]);
	});

	test('may stand in a workbook beside a list', async () => {
		const { writeXlsx } = await spreadsheets();
		const rowsOf = (text: string) => text.split('\n').map((line) => line.split(','));
		const bytes = await writeXlsx({
			sheets: [
				{ name: 'Friends', rows: rowsOf(friends.trim()) },
				{ name: 'Posts', rows: rowsOf('name,post,from,to\nAda,Mayor,2010,2012') }
			]
		});
		const dataset = datasetIn(await openDataset(new Map([['town.xlsx', new Uint8Array(bytes)]])));
		expect(dataset.people).toHaveLength(3);
		expect(dataset.ties).toHaveLength(2);
		expect(termsIn(dataset)).toEqual(['Ada, Mayor (Town), 2010 to 2012']);
	});
});

test('the short ids of a network name its nodes, and nobody else', async () => {
	const gml =
		'graph [ node [ id 1 label "Ada Lind" ] node [ id 2 label "Bo Chen" ] edge [ source 1 target 2 ] edge [ source 2 target 1 ] ]';
	const { people, ties } = datasetIn(await opened({ 'a.gml': gml }));
	expect(people.map(({ id, name }) => [id, name])).toEqual([
		['1', 'Ada Lind'],
		['2', 'Bo Chen']
	]);
	expect(ties.map(({ from, to }) => [from, to])).toContainEqual(['1', '2']);
});

test('a network whose nodes are there for a time has no posts, and nobody in post', async () => {
	const node = (id: string, end: string) => `<node id="${id}" label="${id}" start="2001-01-01" end="${end}"/>`;
	const text = `<gexf version="1.3"><graph mode="dynamic" timeformat="date"><nodes>${node('Ana', '2006-12-31')}${node('Ben', '2011-12-31')}</nodes><edges><edge source="Ana" target="Ben"/></edges></graph></gexf>`;
	const given = await opened({ 'club.gexf': text });
	const dataset = datasetIn(given);

	expect(given.report.understood).toMatchObject({ people: 2, posts: 0, bodies: 0, terms: 0 });
	expect(dataset.vocabulary.fates).toMatchObject({ notLost: 'present', lost: 'not present' });
	expect(tabsOf(dataset)).not.toContain('posts');
	expect(fatesOn(dataset, '2009-01-01')).toEqual({ Ana: 'lost', Ben: 'alive' });
});

test('in a network that Cadre wrote a column that is called nearly as one of ours is kept, and nothing is to be mended', async () => {
	const node = (id: string) =>
		`<node id="${id}"><attvalues><attvalue for="0" value="person"/><attvalue for="1" value="Chair"/></attvalues></node>`;
	const heads = '<attribute id="0" title="type" type="string"/><attribute id="1" title="Role" type="string"/>';
	const edge = '<edge source="ada" target="bo" kind="friend" start="2010-01-01"/>';
	const text = `<gexf version="1.3"><graph mode="dynamic" timeformat="date"><attributes class="node">${heads}</attributes><nodes>${node('ada')}${node('bo')}</nodes><edges>${edge}</edges></graph></gexf>`;
	const { report } = await opened({ 'club.gexf': text });

	expect(report.toMend.map(({ column }) => column)).not.toContain('Role');
	expect(report.notUsed.map(({ where }) => where)).toContain('people, row 1, column Role');
});

test('what is asked of a network file stands in the file, not in tables that it does not have', async () => {
	const nodes = '<node id="a" label="Ada" start="2010-01-01"/>\n<node id="b" label="Bo" start="2011-01-01"/>';
	const text = `<gexf version="1.3">\n<graph mode="dynamic" timeformat="date"><nodes>\n${nodes}</nodes><edges/></graph></gexf>`;
	const { report } = await opened({ 'a.gexf': text });

	expect(report.toMend).toMatchObject([
		{ where: 'a.gexf, row 3 and 1 more, end', what: '2 nodes have no end. Do they go on?' }
	]);
});
