import { descriptorFile } from './descriptor.ts';
import type { Place, Problem } from './problems.ts';

/** A problem in words, for the person who keeps the file. */
export interface ProblemWords {
	/** Where: "people, row 3, column birth". */
	readonly where: string;
	/** What is wrong. */
	readonly what: string;
	/** What to do about it. */
	readonly remedy: string;
}

/** A problem on one line: where, what is wrong, and what to do. */
export function wordsOfProblem(problem: Problem): string {
	const { where, what, remedy } = problemInWords(problem);
	return `${where}: ${what} ${remedy}`;
}

/** A problem in words. */
export function problemInWords(problem: Problem): ProblemWords {
	const [what, remedy] = sentencesOn(problem);
	return { where: placeInWords(problem.place), what, remedy };
}

/** A place in words: "people, row 3, column birth". */
function placeInWords({ table, row, column }: Place): string {
	const parts = [table];
	if (row !== undefined) parts.push(`row ${row}`);
	if (column !== undefined) parts.push(table === descriptorFile ? column : `column ${column}`);
	return parts.join(', ');
}

const anEdtfDate =
	'a year, month or day (2016, 2016-08, 2016-08-30), with ~ or ? where doubtful, or 2014/2016, 2014/..';

const separatorNames = new Map([
	[';', 'semicolons'],
	['\t', 'tabs']
]);

/** What is wrong, and what to do about it. */
function sentencesOn(problem: Problem): readonly [what: string, remedy: string] {
	switch (problem.kind) {
		case 'missing-file':
			return ['The file is not there.', `Add ${fileOf(problem.place)} to the folder; a table may have only a header.`];
		case 'unknown-file':
			return ['This is none of the tables of a dataset, so it is not read.', 'Check its name, or take it out.'];
		case 'too-large':
			return [
				`The file is ${megabytes(problem.bytes)} large; at most ${megabytes(problem.limit)} are read.`,
				'Keep only the rows and columns that are needed, or split the dataset.'
			];
		case 'not-text':
			return ['The file is not text.', 'If it is a workbook (.xlsx, .ods), save each sheet as "CSV UTF-8".'];
		case 'other-encoding':
			return [
				`The file is not UTF-8; it was read as ${problem.encoding}: "${problem.sample}".`,
				'See whether the accents are right, and save it as "CSV UTF-8".'
			];
		case 'other-separator':
			return [
				`The cells are separated by ${separatorNames.get(problem.separator) ?? problem.separator}; they were read so.`,
				'Save the file with commas.'
			];
		case 'unclosed-quote':
			return [
				'A quotation mark opens a cell and none closes it, so the rest of the file is in that cell.',
				'Close it, and double the quotation marks within a quoted cell.'
			];
		case 'empty-table':
			return ['The table has no rows.', 'Add at least one; without it there is nothing to show.'];
		case 'missing-column':
			return [
				'The column is not there.',
				`Add "${columnOf(problem.place)}" to the header, and a cell for it to each row.`
			];
		case 'unknown-column':
			return ['Nothing reads this column.', 'Check its name, or take it out.'];
		case 'repeated-column':
			return ['Two columns have this name; only the first is read.', 'Rename one, or take it out.'];
		case 'ragged-row':
			return [
				`The row has ${problem.cells} cells, the header ${problem.columns}.`,
				'Put cells that hold a comma or a line break in quotation marks.'
			];
		case 'not-json':
			return [
				`The file is not JSON: ${problem.message}.`,
				'Mend it where the message points; look for a missing comma.'
			];
		case 'wrong-property':
			return [`The property is not as it should be: ${problem.message}.`, 'See the descriptor of another dataset.'];
		case 'other-name':
			return [
				`The dataset is named "${problem.given}", its folder "${problem.folder}".`,
				'Give both the same name: it is the address of the page.'
			];
		case 'table-not-described':
			return ['No resource describes this table.', 'Add a resource with its path and fields.'];
		case 'column-not-described':
			return ['The descriptor has no field for this column.', `Add a field to ${descriptorFile}.`];
		case 'field-without-column':
			return ['The table has no column for this field.', 'Add the column, or take the field out.'];
		case 'described-otherwise':
			return [
				`It is given as ${problem.given}, which is not how the table is read.`,
				`Write ${problem.expected}; other software goes by it.`
			];
		case 'empty-cell':
			return emptyCellSentences(problem.place);
		case 'unreadable-date':
			return [`"${problem.given}" is no date that exists.`, `Write ${anEdtfDate}.`];
		case 'unreadable-day':
			return [`"${problem.given}" is no day that exists.`, 'Write a day as 2014-10-28.'];
		case 'unreadable-period':
			return [`"${problem.given}" is no period.`, 'Write two months, the earlier first, as 2014-01/2016-12.'];
		case 'unreadable-number':
			return [`"${problem.given}" is not ${problem.expected}.`, 'Write plain digits, with a point and without a unit.'];
		case 'not-true-or-false':
			return [`"${problem.given}" is neither true nor false.`, 'Write true or false.'];
		case 'not-one-of':
			return [`"${problem.given}" is not a word of this column.`, `Write one of: ${problem.choices.join(', ')}.`];
		case 'unreadable-id':
			return [`"${problem.given}" cannot be an id.`, 'Use only the letters A to Z, digits and hyphens.'];
		case 'unreadable-link':
			return [`"${problem.given}" is no web address.`, 'Write it whole, from https:// on, without spaces.'];
		case 'listed-twice':
			return [`"${problem.given}" is in the list twice.`, 'Take one out.'];
		case 'repeated-id':
			return [
				`The id "${problem.id}" is taken: ${placeInWords(problem.first)}.`,
				'Give one of them another id; no two records of a dataset share one, whatever their table.'
			];
		case 'reserved-id':
			return [`The id "${problem.id}" is kept for the roster of everyone in the record.`, 'Choose another.'];
		case 'no-such-record':
			return [`There is no "${problem.id}" in ${problem.among}.`, 'Correct the id, or add the record it names.'];
		case 'ends-before-it-starts':
			return [`It ends (${problem.end}) before it starts (${problem.start}).`, 'Correct one of the two dates.'];
		case 'occurred-after-published':
			return [
				`It is said to have happened (${problem.occurred}) after it was published (${problem.published}).`,
				'Correct one of the two dates.'
			];
		case 'losses-disagree':
			return [
				`Two established losses of "${problem.person}" have no day in common; the other is "${problem.other}".`,
				'Give one another verdict, correct a date, or add the release between them.'
			];
		case 'captured-after-death':
			return [
				`"${problem.person}" is captured after an established death, "${problem.death}".`,
				'Give one of the two another verdict, or correct a date.'
			];
		case 'tie-to-itself':
			return [`The tie leads from "${problem.id}" to itself.`, 'Name the other person.'];
		case 'command-circle':
			return [
				`These posts report to each other in a circle: ${problem.posts.join(' → ')}.`,
				'Empty one of these cells.'
			];
		case 'series-differs':
			return [
				`The points of "${problem.series}" differ: "${problem.given}" here, "${problem.first}" at its first point.`,
				'Give all points of a series the same, or make it another series.'
			];
		case 'range-reversed':
			return [
				`The upper end (${problem.valueMax}) is less than the value (${problem.value}).`,
				'Put the lower end into value, the upper into value_max.'
			];
		case 'link-without-copy':
			return [
				'There is a link, though no copy can be linked.',
				'Empty the url, or say in copy whether it leads to the original or a republication.'
			];
		case 'copy-without-link':
			return [
				`The copy is given as ${problem.copy}, but there is no link to it.`,
				'Add the url, or write none in copy.'
			];
		case 'unreadable-view':
			return [
				`Of the view, this cannot be read: ${problem.ignored.join('; ')}.`,
				'Set it up on the page, and copy what follows the question mark of its link.'
			];
		case 'unused-source':
			return [`Nothing rests on the source "${problem.id}".`, 'Name it where it is used, or take it out.'];
		case 'more-alike':
			return [`${problem.count} more like it (${problem.of}).`, 'Mend those above first, then check again.'];
	}
}

function emptyCellSentences(place: Place): readonly [string, string] {
	if (columnOf(place) === 'sources') {
		return ['The record names no source.', 'Name at least one id of the table sources.'];
	}
	return ['The cell is empty.', 'Fill it in; a record cannot be without it.'];
}

function fileOf({ table }: Place): string {
	return table === descriptorFile ? table : `${table}.csv`;
}

function columnOf({ column }: Place): string {
	return column ?? '';
}

function megabytes(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
