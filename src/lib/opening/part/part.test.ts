import { expect, test } from 'vitest';
import { answered, noAnswers, recipeFrom, recipeText } from '../recipe.ts';
import { isWhole, linesIn, type Part, partIn, wholeOfIt, withPart } from './part.ts';

const part: Part = {
	columns: [{ sheet: 'list', head: 'Country', values: ['gb', 'fr'] }],
	people: ['Ada Lind', 'Q42'],
	steps: 2
};

test('a part is kept in the recipe, and read back from its file', () => {
	const read = recipeFrom(recipeText(withPart(noAnswers, part)));
	expect(read && partIn(read)).toEqual(part);
});

test('another part takes its place, and other answers stay', () => {
	const before = withPart(answered(noAnswers, { about: ['title'], is: 'Guild' }), part);
	const other: Part = { ...wholeOfIt, columns: [{ sheet: 'list', head: 'Party', values: ['Red'] }] };
	const after = withPart(before, other);
	expect(partIn(after)).toEqual(other);
	expect(after.answers).toContainEqual({ about: ['title'], is: 'Guild' });
});

test('a recipe without one holds the whole', () => {
	expect(isWhole(partIn(noAnswers))).toBe(true);
	expect(withPart(withPart(noAnswers, part), wholeOfIt)).toEqual(noAnswers);
	expect(isWhole(part)).toBe(false);
});

test('names are one a line, each once', () => {
	expect(linesIn(' Ada \r\n\nBo\nAda')).toEqual(['Ada', 'Bo']);
});
