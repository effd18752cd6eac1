import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asAnother } from '../../../tests/fixtures/as-another.ts';
import { givenFolder } from '../../../tests/fixtures/given-folder.ts';
import { askedIn } from './asked.ts';

test('a file lists names and ids, one a line, each once', () => {
	const folder = givenFolder({ 'who.txt': '\uFEFFAda Lovelace\r\nQ7259\r\n\r\n Ada Lovelace \n' });

	expect(askedIn(`${folder}/who.txt`)).toEqual({ kind: 'listed', texts: ['Ada Lovelace', 'Q7259'] });
});

test('a query names properties and their values', () => {
	expect(askedIn('country=gb, topics = role.pep')).toEqual({
		kind: 'query',
		conditions: [
			{ property: 'country', value: 'gb' },
			{ property: 'topics', value: 'role.pep' }
		]
	});
});

test.each([undefined, 'nowhere.txt', 'country=', '=gb', ''])('%j is neither', (given) => {
	expect(() => askedIn(given)).toThrow(/--people|There is no file/);
});

test('a list that one may not read is said', async () => {
	const folder = givenFolder({ 'who.txt': 'Ada\n' });
	chmodSync(folder, 0o755);
	chmodSync(`${folder}/who.txt`, 0);

	await asAnother(() => {
		expect(() => askedIn(`${folder}/who.txt`)).toThrow('who.txt cannot be read.');
	});
});

test('an empty list asks for nobody', () => {
	expect(() => askedIn(`${givenFolder({ 'who.txt': '\n' })}/who.txt`)).toThrow('The file of --people is empty.');
});
