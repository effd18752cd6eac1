import { expect, test } from 'vitest';
import { titleOfFiles } from './title-of-files.ts';

test.each<[paths: readonly string[], title: string]>([
	[['ministers.xlsx'], 'Ministers'],
	[['lists/city_council-2014.csv'], 'Lists'],
	[['lists/a.csv', 'b.csv'], 'A'],
	[['ministers/term.csv', 'ministers/person.csv'], 'Ministers'],
	[['guild.ftm.json'], 'Guild'],
	[['.csv'], 'Own data'],
	[[], 'Own data']
])('files at %j are called %s', (paths, title) => {
	expect(titleOfFiles(paths)).toBe(title);
});
