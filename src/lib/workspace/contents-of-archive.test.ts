import { expect, test } from 'vitest';
import { guildContents } from '../../../tests/fixtures/guild-contents.ts';
import { readDataFiles } from '../../../tests/fixtures/read-data.ts';
import { packageWriter } from '../formats/package/package-writers.ts';
import { zipOf } from '../formats/zip/zip-of.ts';
import { openPackage } from '../opening/open-package.ts';
import { contentsOfArchive } from './contents-of-archive.ts';

test('the archive of a published dataset holds its tables as they stand', () => {
	const files = readDataFiles('shura-council');
	const { descriptor, tables } = openPackage(files);

	expect(contentsOfArchive(zipOf(files))).toEqual({ descriptor, tables });
});

test('one that was saved here holds the same rows', async () => {
	const { tables } = contentsOfArchive(new Uint8Array(await packageWriter.write(guildContents)));

	expect([...tables].map(([name, { rows }]) => [name, rows.length])).toEqual(
		expect.arrayContaining([...guildContents.tables].map(([name, { rows }]) => [name, rows.length]))
	);
});
