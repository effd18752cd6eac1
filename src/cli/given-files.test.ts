import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asAnother } from '../../tests/fixtures/as-another.ts';
import { givenFolder } from '../../tests/fixtures/given-folder.ts';
import { givenLimits } from '../lib/opening/given-limits.js';
import { givenFiles, NotTakenError } from './given-files.js';

const pathsOf = (names: readonly string[]) => givenFiles(names).map(({ path }) => path);

test('a folder gives its files, and those of folders in it, with its name', () => {
	const folder = givenFolder({
		'council/b.csv': '',
		'council/a/c.csv': '',
		'council/.DS_Store': '',
		'council/~$b.xlsx': ''
	});

	expect(pathsOf([`${folder}/council/`])).toEqual(['council/a/c.csv', 'council/b.csv']);
});

test('a file gives itself, and named twice it is one', () => {
	const folder = givenFolder({ 'a.csv': 'name\nAda\n' });

	expect(givenFiles([`${folder}/a.csv`, `${folder}/./a.csv`])).toMatchObject([{ path: 'a.csv', size: 9 }]);
});

test('links are not followed', () => {
	const folder = givenFolder({ 'in/a.csv': '', 'out/secret.csv': '' });
	symlinkSync(`${folder}/out`, `${folder}/in/out`);
	symlinkSync(`${folder}/out/secret.csv`, `${folder}/in/secret.csv`);

	expect(pathsOf([`${folder}/in`])).toEqual(['in/a.csv']);
	expect(() => givenFiles([`${folder}/in/secret.csv`])).toThrow('is a link or no file');
});

test('what one may not read is said, be it named or in a folder', async () => {
	const folder = givenFolder({ 'a.csv': '', 'in/b.csv': '', 'closed/c.csv': '' });
	chmodSync(folder, 0o755);
	for (const path of ['a.csv', 'in/b.csv', 'closed']) chmodSync(`${folder}/${path}`, 0);

	await asAnother(() => {
		expect(() => givenFiles([`${folder}/a.csv`])).toThrow('a.csv cannot be read.');
		expect(() => givenFiles([`${folder}/in`])).toThrow('in/b.csv cannot be read.');
		expect(() => givenFiles([`${folder}/closed`])).toThrow('closed cannot be read.');
		expect(() => givenFiles([`${folder}/closed/c.csv`])).toThrow('c.csv cannot be read.');
	});
});

test('two files of one name are not taken for one', () => {
	const folder = givenFolder({ 'one/a.csv': '', 'two/a.csv': '' });

	expect(() => givenFiles([`${folder}/one/a.csv`, `${folder}/two/a.csv`])).toThrow('Two files are called a.csv.');
});

test('what is too large for a page is not taken, nor are too many files', () => {
	const folder = givenFolder({ 'large/a.csv': '', 'empty/.hidden': '', 'many/0.csv': '' });
	truncateSync(`${folder}/large/a.csv`, givenLimits.size + 1);
	for (let index = 1; index <= givenLimits.files; index++) writeFileSync(`${folder}/many/${index}.csv`, '');

	expect(() => givenFiles([`${folder}/large`])).toThrow('large/a.csv is larger than 200 MB.');
	expect(() => givenFiles([`${folder}/many`])).toThrow('This is more than 2000 files.');
	expect(() => givenFiles([`${folder}/empty`])).toThrow(NotTakenError);
});
