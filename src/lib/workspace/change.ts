import type { Contents } from '../formats/writer.ts';
import { answered, answersIn } from '../opening/recipe.ts';
import { type KeptEntry, type KeptRecord, summaryOf } from './kept-dataset.ts';

/** What changes of a dataset. Its title is also that of its contents; with new contents comes a new drawing, or none. */
export type Change = Partial<Pick<KeptRecord, 'title' | 'recipe' | 'contents' | 'drawing' | 'saved'>>;

/**
 * A dataset with a change. Only a title or contents change what is in it, and its time of change. A title that
 * the user gave stays, whatever else changes: a recipe that comes from another tab may be older.
 */
export function changed(kept: KeptRecord, { title, ...parts }: Change): KeptRecord {
	const { contents } = parts;
	const isOfContents = title !== undefined || contents !== undefined;
	const renewed = contents === undefined ? {} : { ...asRead(contents), drawing: '' };
	const next = { ...kept, ...renewed, ...parts, changed: isOfContents ? Date.now() : kept.changed };
	const given = title ?? answersIn(kept.recipe)('title');
	return given === undefined ? next : retitled(next, given);
}

/** A dataset with another title, which its recipe and contents then have too. */
export function retitled(kept: KeptRecord, title: string): KeptRecord {
	const { contents } = kept;
	return {
		...kept,
		title,
		recipe: answered(kept.recipe, { about: ['title'], is: title }),
		contents: contents && { ...contents, descriptor: { ...contents.descriptor, title } }
	};
}

/** What a list shows of contents. */
function asRead(contents: Contents): Pick<KeptEntry, 'title' | 'summary'> {
	return { title: contents.descriptor.title, summary: summaryOf(contents) };
}
