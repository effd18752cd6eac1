import { expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { fixtureFiles } from '../../../tests/fixtures/read-fixture.ts';
import { complete } from '../opening/complete/complete.ts';
import { openPackage } from '../opening/open-package.ts';
import { datasetFile, givenFile, plainName } from './save-file.ts';

const { descriptor, tables, dataset } = openPackage(fixtureFiles('guild'));

async function unzipped(content: Blob): Promise<Map<string, Uint8Array>> {
	return new Map(Object.entries(unzipSync(new Uint8Array(await content.arrayBuffer()))));
}

test('a saved dataset opens again as the same dataset', async () => {
	const { name, content } = await datasetFile({ descriptor, tables: complete(tables, descriptor) }, 'The guild, 2012');

	expect(name).toBe('the-guild-2012.zip');
	const again = openPackage(await unzipped(content));
	expect(again.problems).toEqual([]);
	expect({ ...again.dataset, id: dataset?.id }).toEqual({ ...dataset });
});

test('one given file is saved as it was, several in an archive with their paths', async () => {
	const one = givenFile(new Map([['council/list.csv', new Uint8Array([65])]]), 'Council');
	expect(one.name).toBe('list.csv');
	expect(await one.content.text()).toBe('A');

	const several = givenFile(fixtureFiles('guild'), 'Council');
	expect(several.name).toBe('council-files.zip');
	expect(await unzipped(several.content)).toEqual(fixtureFiles('guild'));
});

test.each([
	['Émile & Co.: 1898', 'emile-co-1898'],
	['Кабинет министров', 'кабинет-министров'],
	['???', 'dataset']
])('the file of "%s" is called %s', (title, name) => {
	expect(plainName(title)).toBe(name);
});
