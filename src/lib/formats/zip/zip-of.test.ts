import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../../../../tests/fixtures/read-fixture.ts';
import { openPackage } from '../../opening/open-package.ts';
import { zipOf } from './zip-of.ts';

const files = fixtureFiles('guild');

test('an archive unpacks to the files that went into it, byte for byte', () => {
	expect(new Map(Object.entries(unzipSync(zipOf(files))))).toEqual(files);
});

test('what an archive of a dataset unpacks to reads as that dataset', () => {
	const unpacked = new Map(Object.entries(unzipSync(zipOf(files))));

	expect(openPackage(unpacked)).toEqual(openPackage(files));
	expect(openPackage(unpacked).problems).toEqual([]);
});

test('the same files give the same archive', () => {
	expect(zipOf(files)).toEqual(zipOf(fixtureFiles('guild')));
});
