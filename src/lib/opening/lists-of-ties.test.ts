import { expect, test } from 'vitest';
import { datasetIn, opened, termsIn } from '../../../tests/fixtures/opened.ts';

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
