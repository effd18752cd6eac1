import { expect, test } from 'vitest';
import { problemsFound } from '../../../../tests/fixtures/changed-guild.ts';
import type { Profile } from '../profile.ts';
import { checkFiles } from './files.ts';

function found(gone: readonly string[], profile: Profile) {
	return problemsFound(({ tables, descriptor }, problems) => {
		const left = new Map([...tables].filter(([name]) => !gone.includes(name)));
		const resources = descriptor.resources.filter(({ path }) => profile === 'published' || path === 'ties.csv');
		checkFiles({ ...descriptor, resources, cadre: { ...descriptor.cadre, profile } }, left, problems);
	});
}

test('published data needs people, rosters and sources; other data people alone', () => {
	const gone = ['people', 'rosters', 'sources', 'claims'];
	const missing = (profile: Profile) =>
		found(gone, profile).flatMap(({ kind, place }) => (kind === 'missing-file' ? [place.table] : []));

	expect(missing('published')).toEqual(['people', 'rosters', 'sources']);
	expect(missing('own')).toEqual(['people']);
});

test('a table that is described must be there, whatever the profile', () => {
	expect(found(['ties'], 'own')).toMatchObject([{ kind: 'no-such-file', path: 'ties.csv' }]);
	expect(found([], 'own')).toEqual([]);
});

test('a table that must be there must have a row', () => {
	const problems = problemsFound(({ tables, descriptor }, list) => {
		const people = tables.get('people');
		if (people !== undefined) checkFiles(descriptor, new Map([...tables, ['people', { ...people, rows: [] }]]), list);
	});

	expect(problems).toMatchObject([{ kind: 'empty-table', place: { table: 'people' } }]);
});
