import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened } from '../../../../tests/fixtures/opened.ts';

/** A chain of ties from Ada to Di, and a council in which Di and Eve sat. */
const files = {
	'ties.csv':
		'source,target,relation\nAda Lind,Bo Ek,friend\nBo Ek,Cy Dahl,friend\nCy Dahl,Di Holm,friend\nBo Ek,Di Holm,rival\n',
	'terms.csv':
		'Name,Post,Body,From,Source\nDi Holm,Chair,Council,2010,https://a.example\nEve Berg,Clerk,Council,1990,https://b.example\nFay Moss,Mayor,Town,2000,https://c.example\n'
};

async function around(people: string, steps: '0' | '1' | '2') {
	return opened(files, [
		['part-people', people],
		['part-steps', steps]
	]);
}

async function namesAround(people: string, steps: '0' | '1' | '2') {
	return datasetIn(await around(people, steps))
		.people.map(({ name }) => name)
		.sort();
}

describe('of the people who are named stay', () => {
	test('they alone', async () => {
		expect(await namesAround('Ada Lind\nDi Holm', '0')).toEqual(['Ada Lind', 'Di Holm']);
	});

	test('they alone, and only their rows are counted and asked about', async () => {
		const list = 'Name,Post,From,To\nAda,Mayor,2010,\nBo,Mayor,2014,2012\nCy,Clerk,2010,\n';
		const { report } = await opened(list, [['part-people', 'Cy']]);
		expect([report.understood.rowsUsed, report.understood.rows]).toEqual([1, 1]);
		expect(report.toMend).toMatchObject([{ what: '1 term has no end. Does it go on?', rows: [4] }]);
	});

	test('with one step those who are tied to them, in whichever direction', async () => {
		expect(await namesAround('Cy Dahl', '1')).toEqual(['Bo Ek', 'Cy Dahl', 'Di Holm']);
	});

	test('with one step those who ever sat in the same body', async () => {
		expect(await namesAround('Eve Berg', '1')).toEqual(['Di Holm', 'Eve Berg']);
	});

	test('with two steps those round these as well', async () => {
		expect(await namesAround('Ada Lind', '2')).toEqual(['Ada Lind', 'Bo Ek', 'Cy Dahl', 'Di Holm']);
	});

	test('and of records those about them: ties with both ends, terms, their posts, bodies and sources', async () => {
		const { ties, occupancies, posts, bodies, sources } = datasetIn(await around('Bo Ek\nDi Holm', '0'));
		expect([ties.length, occupancies.length]).toEqual([1, 1]);
		expect([...posts, ...bodies].map(({ name }) => name)).toEqual(['Chair', 'Council']);
		expect(sources.map(({ url }) => url).filter((url) => url !== undefined)).toEqual(['https://a.example']);
	});

	test('and a post loses a superior post that is left out', async () => {
		const list = 'Name,Post,Body,From,Reports to\nAda,Mayor,Town,2010,\nBo,Clerk,Town,2010,Mayor\n';
		const given = await opened(list, [['part-people', 'Bo']]);
		expect(datasetIn(given).posts.map(({ name, reportsTo }) => [name, reportsTo])).toEqual([['Clerk', undefined]]);
		expect(linesOf(given).toMend).toEqual([]);
	});
});

describe('people are named', () => {
	const people = {
		'staff.csv': 'id,name,also known as,born\nQ1,Émile Zola,,1840\nQ2,Ada Lind,The Fox,1960\nQ3,Ada Lind,,1990\n'
	};
	const named = async (text: string) => {
		const given = await opened(people, [['part-people', text]]);
		return { ids: given.dataset?.people.map(({ id }) => id) ?? [], ...linesOf(given) };
	};

	test.each([
		['by id', 'Q1'],
		['by name, without accents', 'emile zola'],
		['by name, last name first', 'ZOLA, Émile'],
		['by id and by name, once', 'Q1\r\n\r\n Émile Zola ']
	])('%s', async (_, text) => {
		expect((await named(text)).ids).toEqual(['Q1']);
	});

	test('by another name', async () => {
		expect((await named('the fox')).ids).toEqual(['Q2']);
	});

	test('by a name that several have: all are in the part, and it is said', async () => {
		const { ids, guessed } = await named('Ada Lind');
		expect(ids).toEqual(['Q2', 'Q3']);
		expect(guessed).toContain('“Ada Lind” is the name of 2 people; all are in the part.');
	});

	test('and who is not found is told', async () => {
		const { ids, toMend } = await named('Q1\nBo Ek\nCy Dahl\nDi Holm\nEve Berg');
		expect(ids).toEqual(['Q1']);
		expect(toMend).toContain(
			'4 of the 5 names or ids of the part were not found: “Bo Ek”, “Cy Dahl”, “Di Holm” and others.'
		);
	});

	test.each([
		['Bo Ek', 'The name or id of the part was not found: “Bo Ek”.'],
		['Bo Ek\nCy Dahl', 'None of the 2 names or ids of the part was found: “Bo Ek”, “Cy Dahl”.']
	])('and where nobody is found nothing is shown but a sentence', async (text, sentence) => {
		const { ids, toMend } = await named(text);
		expect(ids).toEqual([]);
		expect(toMend).toContain(sentence);
	});
});

test('of a dataset of Cadre people can be chosen as well, with the rosters they are in', async () => {
	const own = {
		'people.csv': 'id,name\nada,Ada\nbo,Bo\ncy,Cy\n',
		'ties.csv': 'id,from,to\nt1,ada,bo\nt2,bo,cy\n',
		'rosters.csv': 'id,name,short_name,members\nr1,First,First,ada;cy\nr2,Last,Last,cy\n'
	};
	const given = await opened(own, [
		['part-people', 'Ada'],
		['part-steps', '1']
	]);
	const { people, ties, rosters } = datasetIn(given);
	expect(people.map(({ id }) => id)).toEqual(['ada', 'bo']);
	expect([ties.length, ...rosters.map(({ members }) => members.length)]).toEqual([1, 1]);
	const nobody = await opened(own, [['part-people', 'Di']]);
	expect(nobody.dataset).toBeUndefined();
	expect(linesOf(nobody).toMend[0]).toBe('The name or id of the part was not found: “Di”.');
});

test('a part opens while those who are named are in post, though others are at busier times', async () => {
	const rows = 'Ada,Mayor,Town,1,9\nBo,Clerk,Town,12,20\nCy,Clerk,Town,12,20\n';
	const given = await opened(`name,role,body,from,to\n${rows}`, [
		['part-people', 'Ada'],
		['part-steps', '1']
	]);
	expect(datasetIn(given)).toMatchObject({ people: { length: 3 }, opens: 'roster=everyone&date=step+9' });
});

test('the limit of people holds for what is chosen', async () => {
	const names = Array.from({ length: 5_001 }, (_, index) => `Person${index} Number${index}`);
	const { dataset, report } = await opened(`name,born\n${names.map((name) => `${name},1960`).join('\n')}\n`, [
		['part-people', 'Person7 Number7']
	]);
	expect(dataset?.people).toHaveLength(1);
	expect(report.toMend).toEqual([]);
});
