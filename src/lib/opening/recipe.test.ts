import { expect, test } from 'vitest';
import { answersIn, firstRecipe, noAnswers, recipeFrom, recipeText } from './recipe.ts';

test('the data of new files goes up to the day on which they changed last, where the user is', () => {
	const lastChange = new Date(2026, 2, 5, 23, 30).getTime();

	expect(answersIn(firstRecipe(lastChange))('day')).toBe('2026-03-05');
});

test('a recipe is read back from its file', () => {
	const recipe = firstRecipe(0);

	expect(recipeFrom(recipeText(recipe))).toEqual(recipe);
});

test.each([
	'',
	'{}',
	JSON.stringify({ ...noAnswers, recipe: 2 }),
	JSON.stringify({ ...noAnswers, answers: [{ about: [], is: '' }] })
])('a file that holds %j is no recipe', (text) => {
	expect(recipeFrom(text)).toBeUndefined();
});
