import type { Dataset, Id } from '../dataset/dataset.ts';
import { wholePeriod } from '../dataset/whole-period.ts';
import type { Import, Remark } from '../formats/import.ts';
import type { Tables } from '../reading/read-dataset.ts';
import { type Day, dayFromIso } from '../time/day.ts';
import { onTimeOf } from '../time/step.ts';
import { bindSheets, withKeys } from './binding/bind-sheets.ts';
import { type BoundSheet, type Origin, placeOfRow } from './binding/bound-sheet.ts';
import { openingView } from './complete/opening-view.ts';
import { gather } from './gather/gather.ts';
import { tooLarge, tooManyCells } from './limits.ts';
import { isPackage, openPackage } from './open-package.ts';
import { withNumberTimes } from './number-times.ts';
import type { Opened } from './opened.ts';
import { type ReadOwn, readContents } from './own-contents.ts';
import { ownTablesIn } from './own-tables.ts';
import { withChosenRows } from './part/chosen-rows.ts';
import { type ColumnValues, columnValues } from './part/column-values.ts';
import { partIn } from './part/part.ts';
import { peopleAround } from './part/people-around.ts';
import { onlyShown, rowsShown } from './part/rows-shown.ts';
import { sheetsToChooseFrom } from './part/sheets-to-choose-from.ts';
import { readFiles, unpacked } from './read-files.ts';
import { readWhatCanBe } from './read-what-can-be.ts';
import { listsAsOne } from './slices/lists-as-one.ts';
import { slicesAsOne } from './slices/slices-as-one.ts';
import { rowsAsMeant } from './shapes/rows-as-meant.ts';
import { answersIn, noAnswers, type Recipe } from './recipe.ts';
import { tellKept } from './report/kept-columns.ts';
import { tellMisses } from './report/recipe-misses.ts';
import { sheetsRenamed, tellRenamed, withSheetsRenamed } from './report/renamed-sheets.ts';
import type { ImportReport, ReportItem } from './report/import-report.ts';
import { ReportLines } from './report/report-lines.ts';
import { reportOf, reportOfPackage } from './report/report-of.ts';

/** What files hold, before any choice of the user's counts. */
export interface ReadGiven {
	/** Those of archives in place of the archives. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** Undefined where the files are a dataset of Cadre. */
	readonly imports: readonly Import[] | undefined;
	/** What is to be said of the archives. */
	readonly remarks: readonly Remark[];
}

/**
 * Opens files of any format that Cadre reads, decided by their content. It never throws on what a file holds.
 *
 * @param given bytes by path
 * @param recipe what the user settled when these files, or an earlier version of them, were opened
 */
export async function openDataset(given: ReadonlyMap<string, Uint8Array>, recipe: Recipe = noAnswers): Promise<Opened> {
	return openRead(await readGiven(given), recipe);
}

/** Reads files by their formats: the slow part, which no answer of the user changes. */
export async function readGiven(given: ReadonlyMap<string, Uint8Array>): Promise<ReadGiven> {
	const { files, remarks } = unpacked(given);
	if (isPackage(files)) return { files, imports: undefined, remarks };
	const imports = await readFiles(files);
	return { files, imports: [...listsAsOne(imports), { time: 'none', sheets: [], remarks }], remarks };
}

/** Opens what was read; quick enough to be done again for each answer. */
export function openRead({ files, imports, remarks }: ReadGiven, recipe: Recipe): Opened {
	if (imports === undefined) return openedPackage(files, remarks, recipe);
	const own = ownTablesIn(imports);
	const paths = [...files.keys()];
	return own === undefined ? openImports(imports, recipe, paths) : openOwnTables(own, imports, recipe, paths);
}

/** The columns by which a part of what was read can be chosen; none where it is a dataset of Cadre. */
export function columnsToChooseBy({ imports = [] }: ReadGiven, recipe: Recipe): readonly ColumnValues[] {
	if (ownTablesIn(imports) !== undefined) return [];
	const now = withSheetsRenamed(recipe, sheetsRenamed(recipe, imports));
	return columnValues(sheetsToChooseFrom(imports, answersIn(now)));
}

/** A dataset of Cadre needs no binding. */
function openedPackage(files: ReadonlyMap<string, Uint8Array>, ofArchives: readonly Remark[], recipe: Recipe): Opened {
	const { descriptor, tables: given, complete: completed, dataset: whole, problems, remarks } = openPackage(files);
	const answers = answersIn(recipe);
	const lines = new ReportLines(answers);
	const { tables } = peopleAround(completed, partIn(recipe), lines);
	const isWhole = whole === undefined || tables === completed;
	const dataset = isWhole ? whole : readWhatCanBe(whole.id, descriptor, tables).dataset;
	const title = answers('title') ?? descriptor.title;
	const report = reportOfPackage(dataset, given, lines, [...problems, ...remarks], ofArchives);
	return {
		contents: { descriptor: { ...descriptor, title }, tables },
		dataset: dataset && ifDrawn({ ...dataset, title }),
		report: withLimit(report, dataset && tooLarge(dataset)),
		sheets: [],
		recipe
	};
}

/** Tables that Cadre wrote need no binding either. */
function openOwnTables(given: Tables, imports: readonly Import[], recipe: Recipe, paths: readonly string[]): Opened {
	const answers = answersIn(recipe);
	const lines = new ReportLines(answers);
	const { tables, named } = peopleAround(given, partIn(recipe), lines);
	const read = readContents(tables, { imports, sheets: [], paths }, answers, lines);
	const { to } = wholePeriod(read.dataset);
	const lastDay = onTimeOf(to, dayFromIso(answers('day') ?? '') ?? to) ?? to;
	const { contents, dataset, problems } = inOpeningView(read, lastDay, named);
	const remarks = imports.flatMap((each) => each.remarks);
	return {
		contents,
		dataset: ifDrawn(dataset),
		report: withLimit(reportOfPackage(dataset, given, lines, problems, remarks), tooLarge(dataset)),
		sheets: [],
		recipe
	};
}

function openImports(given: readonly Import[], before: Recipe, paths: readonly string[]): Opened {
	const renamed = sheetsRenamed(before, given);
	const recipe = withSheetsRenamed(before, renamed);
	const answers = answersIn(recipe);
	const lines = new ReportLines(answers, placesIn(given));
	tellRenamed(renamed, lines);
	const part = partIn(recipe);
	const chosen = withChosenRows(given, part, answers, lines);
	const cells = tooManyCells(chosen);
	const imports =
		cells === undefined ? slicesAsOne(chosen, answers, lines) : chosen.map((each) => ({ ...each, sheets: [] }));
	const sheets = bindSheets(imports, answers, lines);
	const day = imports.find((each) => each.day !== undefined)?.day;
	const meant = rowsAsMeant(withNumberTimes(sheets, imports, answers, lines), answers, lines);
	if (cells === undefined) tellMisses(recipe, [...sheets, ...meant], lines);
	const gathered = gather(meant, recipe, lines, day);
	tellKept(meant, lines);
	const all = new Map([...gathered.tables].map(([name, { table }]) => [name, table]));
	const { tables, named } = peopleAround(all, part, lines);
	const isShown = part.people.length > 0 ? rowsShown(gathered.tables, tables) : undefined;
	if (isShown !== undefined) lines.keepShown(isShown);
	const counted = isShown === undefined ? sheets : onlyShown(sheets, isShown);
	const { contents, dataset, problems } = inOpeningView(
		readContents(tables, { imports, sheets, paths }, answers, lines),
		gathered.lastDay,
		named,
		new Set(meant.flatMap((sheet) => [sheet, ...sheet.rows].flatMap(({ toldUntil }) => toldUntil ?? [])))
	);
	return {
		contents,
		dataset: ifDrawn(dataset),
		report: withLimit(reportOf(dataset, gathered, counted, imports, problems), cells ?? tooLarge(dataset)),
		sheets,
		recipe: { ...recipe, heads: headsOf(sheets) }
	};
}

/** Where rows of sheets stand in what the user gave. */
function placesIn(imports: readonly Import[]): (sheet: string, row: number) => Origin {
	const sheets = new Map(withKeys(imports.flatMap((each) => each.sheets)).map(({ key, sheet }) => [key, sheet]));
	return (sheet, row) => placeOfRow(sheet, sheets.get(sheet) ?? {}, row);
}

/** What was read, with the view in which it opens, on people who were named in a part where there are any. */
function inOpeningView(
	{ contents: { descriptor, tables }, dataset, problems }: ReadOwn,
	lastDay: Day,
	named: ReadonlySet<Id>,
	toldUntil?: ReadonlySet<Day>
): ReadOwn {
	const opens = openingView(dataset, lastDay, named, toldUntil);
	return {
		contents: { descriptor: { ...descriptor, cadre: { ...descriptor.cadre, opens } }, tables },
		dataset: { ...dataset, opens },
		problems
	};
}

/** A dataset that holds somebody, and no more than a page can show; undefined for any other. */
function ifDrawn(dataset: Dataset): Dataset | undefined {
	return dataset.people.length > 0 && tooLarge(dataset) === undefined ? dataset : undefined;
}

/** A report that begins with what is too much to be shown. */
function withLimit(report: ImportReport, limit: ReportItem | undefined): ImportReport {
	return limit === undefined ? report : { ...report, toMend: [limit, ...report.toMend] };
}

function headsOf(sheets: readonly BoundSheet[]): Recipe['heads'] {
	return Object.fromEntries(
		sheets.map(({ key, columns, given }) => [key, given?.heads ?? columns.map(({ head }) => head)])
	);
}
