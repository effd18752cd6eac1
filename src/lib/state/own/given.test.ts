import { expect, test } from 'vitest';
import { titleOf } from './given.ts';

function given(...paths: readonly string[]) {
	return { files: new Map(paths.map((path) => [path, new Uint8Array()])), lastChange: 0 };
}

test.each([
	['city-council_2024.csv', 'City council 2024'],
	['museum/trustees.csv', 'Museum'],
	['cadre.v2.xlsx', 'Cadre.v2'],
	['.csv', 'Without a title']
])('files of which the first is %s are called "%s"', (path, title) => {
	expect(titleOf(given(path, 'b.csv'))).toBe(title);
});
