import { symlinkSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { givenFolder } from '../../../tests/fixtures/given-folder.ts';
import { dumpIn } from './dump.ts';

const entity = '{"id":"a","schema":"Person","properties":{"name":["Ada"]}}\n';

test.each([
	['entities, one a line', 'people.ftm.json', entity, 'entities', 'read_json_objects', 'people'],
	['entities in one list', 'people.json', `[${entity}]`, 'entities', 'read_json_objects', 'people'],
	['other JSON lines', 'people.jsonl', '{"name":"Ada","role":"Chair"}\n', 'rows', 'read_json(', 'people'],
	[
		'separated values, whatever their ending',
		'people.v2.txt',
		'name,role\nAda,Chair\n',
		'rows',
		'read_csv',
		'people.v2'
	],
	['Parquet', 'people.parquet', 'PAR1', 'rows', 'read_parquet', 'people']
])('a dump is told by what is in it: %s', (_, file, text, kind, reader, name) => {
	const dump = dumpIn(`${givenFolder({ [file]: text })}/${file}`);

	expect(dump).toMatchObject({ kind, name });
	expect(dump.reader).toContain(reader);
});

test('a packed dump is told by what is packed in it', () => {
	const folder = givenFolder({});
	writeFileSync(`${folder}/people.ftm.json.gz`, gzipSync(entity.repeat(1000)));

	expect(dumpIn(`${folder}/people.ftm.json.gz`)).toMatchObject({ kind: 'entities', name: 'people' });
});

test('a packed dump that is broken is not taken', () => {
	const folder = givenFolder({});
	writeFileSync(`${folder}/people.csv.gz`, Buffer.concat([gzipSync(entity).subarray(0, 10), Buffer.alloc(20, 255)]));

	expect(() => dumpIn(`${folder}/people.csv.gz`)).toThrow('is packed with gzip, but broken.');
});

test('statements are not taken for a table', () => {
	const folder = givenFolder({
		'people.csv': 'canonical_id,entity_id,schema,prop,value,dataset\nQ1,ada,Person,name,Ada,x\n'
	});

	expect(() => dumpIn(`${folder}/people.csv`)).toThrow('holds statements, one value a line.');
});

test('the name of a file cannot leave its place in the query', () => {
	const file = `${givenFolder({ "o'); DROP.csv": 'name\n' })}/o'); DROP.csv`;

	expect(dumpIn(file).reader).toContain("o''); DROP.csv'");
});

test('a folder, a link and nothing at all are no dump', () => {
	const folder = givenFolder({ 'a.csv': 'name\n' });
	symlinkSync(`${folder}/a.csv`, `${folder}/b.csv`);

	for (const name of [folder, `${folder}/b.csv`, `${folder}/c.csv`]) expect(() => dumpIn(name)).toThrow('is no file');
});
