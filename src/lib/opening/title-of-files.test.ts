import { expect, test } from 'vitest';
import { titleOfFiles } from './title-of-files.ts';

test.each<[paths: readonly string[], title: string]>([
	[['ministers.xlsx'], 'Ministers'],
	[['lists/city_council-2014.csv'], 'Lists'],
	[['lists/a.csv', 'b.csv'], 'A'],
	[['ministers/term.csv', 'ministers/person.csv'], 'Ministers'],
	[['list-2010.csv', 'list-2011.csv'], 'List'],
	[['uk-cabinet-person.csv', 'uk-cabinet-post.csv', 'uk-cabinet.csv'], 'Uk cabinet'],
	[['person.csv', 'personnel.csv'], 'Person'],
	[['list-2010.csv'], 'List 2010'],
	[['2010.csv', '2011.csv'], '2010'],
	[['guild.ftm.json'], 'Guild'],
	[['.csv'], 'Own data'],
	[[], 'Own data']
])('files at %j are called %s', (paths, title) => {
	expect(titleOfFiles(paths)).toBe(title);
});

test('files with nothing in common may be called otherwise', () => {
	expect(titleOfFiles(['person.csv', 'term.csv'], 'term')).toBe('Term');
	expect(titleOfFiles(['list-2010.csv', 'list-2011.csv'], 'term')).toBe('List');
});
