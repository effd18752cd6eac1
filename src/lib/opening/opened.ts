import type { Dataset } from '../dataset/dataset.ts';
import type { Contents } from '../formats/writer.ts';
import type { BoundSheet } from './binding/bound-sheet.ts';
import type { ImportReport } from './report/import-report.ts';
import type { Recipe } from './recipe.ts';

/** What files hold, read with a recipe. All of it is plain data, so that a worker can send it. */
export interface Opened {
	/** What is kept, shown and written: complete tables and their description. */
	readonly contents: Contents;
	/** Undefined where there is nothing to show; the report says why. */
	readonly dataset: Dataset | undefined;
	readonly report: ImportReport;
	/** The sheets as they were understood, for the preview; none where the files are a dataset of Cadre. */
	readonly sheets: readonly BoundSheet[];
	/** The recipe that was used, with the heads of these sheets. */
	readonly recipe: Recipe;
}
