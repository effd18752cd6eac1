import type { Dataset } from '../dataset/dataset.ts';
import type { Import } from '../formats/import.ts';
import type { Contents } from '../formats/writer.ts';
import { descriptorOf } from '../reading/descriptor.ts';
import type { Problem } from '../reading/problems/problem-list.ts';
import type { Tables } from '../reading/read-dataset.ts';
import type { BoundSheet } from './binding/bound-sheet.ts';
import { complete } from './complete/complete.ts';
import { plainOf } from './complete/ids.ts';
import { fatesIn, settledCounts } from './complete/what-counts.ts';
import { readWhatCanBe } from './read-what-can-be.ts';
import type { Answers } from './recipe.ts';
import type { ReportLines } from './report/report-lines.ts';
import { directedKinds } from './shapes/directions.ts';
import { titleOfFiles } from './title-of-files.ts';

/** What tables come from. */
interface Given {
	readonly imports: readonly Import[];
	/** None where the tables are ones that Cadre wrote. */
	readonly sheets: readonly BoundSheet[];
	readonly paths: readonly string[];
}

/** Own data as it was read, and what of it could not be. */
export interface ReadOwn {
	readonly contents: Contents;
	readonly dataset: Dataset;
	readonly problems: readonly Problem[];
}

/**
 * Completes the tables of own data, with a title and the words that files declare, and reads what can be read of them.
 *
 * @param lines take what was decided about what it counts
 */
export function readContents(tables: Tables, given: Given, answers: Answers, lines: ReportLines): ReadOwn {
	const [title, declared] = [titleFor(given, answers), vocabularyOf(given)];
	const counts = settledCounts(tables, answers, lines);
	const fates = { ...fatesIn(tables, counts), ...declared.fates };
	const cadre = { counts, vocabulary: { ...declared, fates } };
	const descriptor = descriptorOf({ name: plainOf(title) || 'own', title, cadre });
	const completed = complete(tables, descriptor);
	return { contents: { descriptor, tables: completed }, ...readWhatCanBe(descriptor.name, descriptor, completed) };
}

/** The words that all files declare; of two for one code the later counts. */
function vocabularyOf({ imports, sheets }: Given): NonNullable<Import['vocabulary']> {
	const declared = imports.map(({ vocabulary }) => vocabulary ?? {});
	return [...declared, { ties: directedKinds(sheets) }].reduce(
		(all, each) => ({ ...all, ...each, ties: { ...all.ties, ...each.ties } }),
		{}
	);
}

/**
 * The title: as the user says, as a file says, that of the files, or the name of the first sheet of terms or ties. Sheets of a
 * format do not count: the format named them.
 */
function titleFor({ imports, sheets, paths }: Given, answers: Answers): string {
	const main = sheets.find(({ kind, sheet: { is } }) => is === undefined && (kind === 'terms' || kind === 'ties'));
	return answers('title') ?? imports.find(({ title }) => title !== undefined)?.title ?? titleOfFiles(paths, main?.key);
}
