import { expect, test } from 'vitest';
import { datasetIn, linesOf, opened, termsIn } from '../../../tests/fixtures/opened.ts';

const descriptor = {
	title: 'A small town',
	resources: [
		{ name: 'persons', path: 'p.csv', schema: { primaryKey: 'code', fields: [] } },
		{
			name: 'terms',
			path: 't.csv',
			schema: { foreignKeys: [{ fields: 'who', reference: { resource: 'persons', fields: 'code' } }] }
		}
	]
};

test('a Data Package of others opens with its title, joined by the keys that it declares', async () => {
	const given = await opened({
		'datapackage.json': JSON.stringify(descriptor),
		'p.csv': 'code,name\n1,Ada Lind\n2,Bo Chen\n',
		't.csv': 'who,post,from,to\n1,Mayor,2010,2012\n2,Mayor,2012,2014\n'
	});
	expect(given.contents.descriptor.title).toBe('A small town');
	expect(termsIn(datasetIn(given)).map((term) => term.replace(/ \(.*\)/, ''))).toEqual([
		'Ada Lind, Mayor, 2010 to 2012',
		'Bo Chen, Mayor, 2012 to 2014'
	]);
	expect(linesOf(given).notUsed).toEqual([]);
});
