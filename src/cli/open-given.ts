import { readFileSync } from 'node:fs';
import type { Contents } from '../lib/formats/writer.ts';
import type { Dataset } from '../lib/dataset/dataset.ts';
import { openDataset } from '../lib/opening/open-dataset.ts';
import type { Opened } from '../lib/opening/opened.ts';
import { firstRecipe, recipeFrom, type Recipe } from '../lib/opening/recipe.ts';
import { numberOf } from '../lib/words/wording.ts';
import { type Options, type Output, WrongUseError } from './command.ts';
import { givenFiles } from './given-files.js';
import { unsettled } from './unsettled.ts';

/**
 * Opens files and folders as the page does. Without a recipe the data goes up to the day on which a file changed last.
 *
 * @throws NotTakenError or WrongUseError, in words for whoever asked
 */
export async function openGiven(names: readonly string[], { recipe }: Options): Promise<Opened> {
	const files = givenFiles(names);
	const bytes = new Map(files.map(({ path, place }) => [path, new Uint8Array(readFileSync(place))]));
	const lastChange = Math.max(...files.map(({ changed }) => changed));
	return openDataset(bytes, recipe === undefined ? firstRecipe(lastChange) : recipeIn(recipe));
}

/** What was opened, where there is something to show; else it is said why not. */
export async function openToUse(
	names: readonly string[],
	options: Options,
	{ say }: Output
): Promise<{ readonly contents: Contents; readonly dataset: Dataset } | undefined> {
	const { contents, dataset, report } = await openGiven(names, options);
	const left = unsettled(report);
	if (dataset === undefined) {
		for (const line of left) say(line);
		say(nobodyFound);
		return undefined;
	}
	if (left.length > 0) {
		say(`${numberOf(left.length, 'thing is', 'things are')} to mend; "cadre check" lists them.`);
	}
	return { contents, dataset };
}

/** Said where there is nothing to show. */
export const nobodyFound = 'Nobody was found in these files, or they cannot be shown until they are mended.';

function recipeIn(file: string): Recipe {
	const [given] = givenFiles([file]);
	const recipe = given && recipeFrom(readFileSync(given.place, 'utf8'));
	if (recipe === undefined) throw new WrongUseError(`${file} is no recipe.`);
	return recipe;
}
