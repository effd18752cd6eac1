import { expect, test } from 'vitest';
import { readDataFiles } from '../../../../tests/fixtures/read-data.ts';
import { fixtureFiles } from '../../../../tests/fixtures/read-fixture.ts';
import { openPackage } from '../../opening/open-package.ts';
import { descriptorFile } from '../../reading/problems/place.ts';
import type { Contents } from '../writer.ts';
import { filesInZip } from '../zip/files-in-zip.ts';
import { csvWriter, packageWriter } from './package-writers.ts';

const datasets = [
	['guild', fixtureFiles('guild')],
	['shura-council', readDataFiles('shura-council')],
	['committee-of-public-safety', readDataFiles('committee-of-public-safety')]
] as const;

const guild = openPackage(fixtureFiles('guild'));

async function writtenFiles(contents: Contents): Promise<ReadonlyMap<string, Uint8Array>> {
	return filesInZip(await packageWriter.write(contents)).files;
}

/** A dataset whose descriptor says nothing of its tables. */
function undescribed({ descriptor, tables }: Contents): Contents {
	return { descriptor: { ...descriptor, resources: [] }, tables };
}

test.each(datasets)('what is written of %s opens as the same dataset', async (_, files) => {
	const opened = openPackage(files);
	const again = openPackage(await writtenFiles(opened));

	expect(again.problems).toEqual([]);
	expect(again.dataset).toEqual(opened.dataset);
	expect(again.descriptor).toEqual(opened.descriptor);
});

test.each(datasets)('the tables of %s are described from the schema where it does not say it', async (_, files) => {
	const opened = openPackage(files);
	const again = openPackage(await writtenFiles(undescribed(opened)));

	expect(again.problems).toEqual([]);
	expect(again.remarks).toEqual(opened.remarks);
	expect(again.descriptor.resources.map(({ path }) => path)).toEqual(
		[...again.tables.keys()].map((name) => `${name}.csv`)
	);
});

test('what is written is written the same again', async () => {
	const once = await packageWriter.write(undescribed(guild));

	expect(await packageWriter.write(openPackage(filesInZip(once).files))).toEqual(once);
});

test('a table that is gone is not described, nor a key to it', async () => {
	const tables = new Map([...guild.tables].filter(([name]) => name !== 'posts'));
	const files = await writtenFiles(undescribed({ descriptor: guild.descriptor, tables }));
	const text = new TextDecoder().decode(files.get(`guild/${descriptorFile}`));

	expect(text).not.toContain('posts.csv');
	expect(text).not.toContain('"resource": "posts"');
});

test('a column that the description does not know is described as text', async () => {
	const people = guild.tables.get('people');
	if (people === undefined) throw new Error('The guild has people.');
	const columns = new Map([...people.columns, ['__proto__', people.columns.size]]);
	const tables = new Map(guild.tables).set('people', { ...people, columns });
	const files = await writtenFiles({ descriptor: guild.descriptor, tables });

	const resource = openPackage(files).descriptor.resources.find(({ name }) => name === 'people');
	expect(resource?.schema.fields.at(-1)).toMatchObject({ name: '__proto__', type: 'string' });
});

test('the tables alone lie in a folder of the dataset, as they are', async () => {
	const { files } = filesInZip(await csvWriter.write(guild));

	expect([...files.keys()].every((path) => /^guild\/\w+\.csv$/.test(path))).toBe(true);
	expect(files.get('guild/people.csv')).toEqual(fixtureFiles('guild').get('people.csv'));
});

test('what stays behind is said before', () => {
	expect(packageWriter.losses(guild)).toEqual([]);
	expect(csvWriter.losses(guild)).toHaveLength(1);
});
