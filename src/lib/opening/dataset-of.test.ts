import { expect, test } from 'vitest';
import { fixtureFiles } from '../../../tests/fixtures/read-fixture.ts';
import { complete } from './complete/complete.ts';
import { datasetOf } from './dataset-of.ts';
import { openPackage } from './open-package.ts';

const { descriptor, tables, dataset } = openPackage(fixtureFiles('guild'));
const contents = { descriptor, tables: complete(tables, descriptor) };

test('kept contents give the dataset that they were made from, by the name that is asked for', () => {
	expect(datasetOf('mine', contents).dataset).toEqual({ ...dataset, id: 'mine', profile: 'own' });
});

test('a cell that cannot be read is passed over with a remark, also in a dataset that says it is published', () => {
	const people = contents.tables.get('people');
	if (people === undefined) throw new Error('There are people.');
	const birth = people.columns.get('birth') ?? -1;
	const rows = people.rows.map((row, at) => (at > 0 ? row : { ...row, cells: row.cells.with(birth, 'soon') }));
	const cadre = { ...descriptor.cadre, profile: 'published' as const };

	const { dataset: read, remarks } = datasetOf('mine', {
		descriptor: { ...descriptor, cadre },
		tables: new Map([...contents.tables, ['people', { ...people, rows }]])
	});

	expect(read?.people).toHaveLength(people.rows.length);
	expect(read?.people[0]?.birth).toBeUndefined();
	expect(remarks).toContainEqual(expect.objectContaining({ severity: 'warning' }));
});

test('contents with nothing to show give no dataset, and say why', () => {
	const { dataset: nothing, remarks } = datasetOf('mine', { descriptor, tables: new Map() });

	expect(nothing).toBeUndefined();
	expect(remarks.length).toBeGreaterThan(0);
});
