import { describe, expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import { datasetIn, linesOf, opened, termsIn } from '../../../tests/fixtures/opened.ts';

async function ties(text: string): Promise<readonly string[]> {
	return datasetIn(await opened(text)).ties.map(
		({ from, to, kind, spell }) => `${from} ${kind} ${to}, ${spell.start?.text ?? ''} to ${spell.end?.text ?? ''}`
	);
}

test.each([
	[
		'of ends, kinds and dates',
		'source,target,type,start,end,weight,source_url\nAda,Bo,kin,2010,2012,0.5,https://example.org/a\n'
	],
	['as networkDynamic names them', 'onset,terminus,tail,head,relation\n2010,2012,Ada,Bo,kin\n'],
	['with decimal commas', 'Source;Target;Type;Start;End;Weight\nAda;Bo;kin;2010;2012;0,5\n'],
	['of Gephi with timesets', 'Source,Target,Relation,Timeset\nAda,Bo,kin,"<[2010.0, 2012.0]>"\n']
])('a list of ties %s is ties with their times', async (_, text) => {
	expect(await ties(text)).toEqual(['ada kin bo, 2010 to 2012']);
});

test('a timeset of Gephi may hold several spells, and one without an end', async () => {
	const text = 'Source,Target,Timeset\nAda,Bo,"<[2010, 2012]; [2014-05-31, Infinity]>"\nBo,Cy,"[2011, Infinity]"\n';

	expect(await ties(text)).toEqual(['ada tie bo, 2010 to 2012', 'ada tie bo, 2014-05-31 to ', 'bo tie cy, 2011 to ']);
});

test('a list of vertices of networkDynamic is when they are there', async () => {
	const terms = termsIn(datasetIn(await opened('onset,terminus,vertex.id\n2010,2012,Ada\n2013,2014,Ada\n')));

	expect(terms.map((term) => term.replace(/, .*\)/, ''))).toEqual(['Ada, 2010 to 2012', 'Ada, 2013 to 2014']);
});

test('heads of a database are heads', async () => {
	const { sheets } = await opened('p.name,r.role,r.start\nAda,Chair,2010\nBo,Clerk,2011\n');

	expect(sheets[0]?.columns.map(({ head, role }) => [head, role])).toEqual([
		['p.name', 'person'],
		['r.role', 'post'],
		['r.start', 'from']
	]);
});

describe('a list of nodes beside a list of ties', () => {
	const nodes = 'Id,Label,Role,Died\nn1,Boris Kern,Boss,2014-05-03\nn2,Greta Moss,Clerk,\nn3,Luca Frey,Clerk,\n';
	const edges = 'Source,Target,Relation,Start,End\nn1,n2,commands,2010,2014\nn3,n2,kin,2011,2012\n';
	const bare = 'Id,Label\nn1,Boris Kern\nn2,Greta Moss\nn3,Luca Frey\n';

	test.each([
		['with posts', { 'nodes.csv': nodes, 'edges.csv': edges }],
		['after the ties', { 'edges.csv': edges, 'nodes.csv': nodes }],
		['with names alone', { 'a.csv': bare, 'b.csv': edges }],
		[
			'with numbers for ids',
			{ 'nodes.csv': nodes.replaceAll(/\bn(\d)/g, '$1'), 'edges.csv': edges.replaceAll(/\bn(\d)/g, '$1') }
		]
	])('names their people: %s', async (_, files) => {
		const dataset = datasetIn(await opened(files));

		expect(dataset.people.map(({ name }) => name).sort()).toEqual(['Boris Kern', 'Greta Moss', 'Luca Frey']);
		expect(tiesIn(dataset)).toEqual(['Boris Kern commands Greta Moss', 'Luca Frey kin Greta Moss']);
	});

	test('as Gephi writes it has directions in "Type" and kinds in "Label"', async () => {
		const files = {
			'nodes.csv': 'Id,Label,Weight\n1,Boris Kern,3\n2,Greta Moss,2\n3,Luca Frey,1\n',
			'edges.csv':
				'Source,Target,Type,Id,Label,Weight\n1,2,Directed,0,commands,1\n1,3,Directed,1,commands,1\n2,3,Undirected,2,kin,1\n'
		};
		const found = await opened(files);
		const dataset = datasetIn(found);

		expect(tiesIn(dataset)).toEqual([
			'Boris Kern commands Greta Moss',
			'Boris Kern commands Luca Frey',
			'Greta Moss kin Luca Frey'
		]);
		expect(linesOf(found).notUsed.filter((line) => line.includes('Label'))).toEqual([]);
		expect(['commands', 'kin'].map((kind) => dataset.vocabulary.ties.get(kind)?.directed)).toEqual([true, false]);
	});
});

function tiesIn({ people, ties: found }: Dataset): readonly string[] {
	const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
	return found.map(({ from, kind, to }) => `${nameOf(from)} ${kind} ${nameOf(to)}`);
}
