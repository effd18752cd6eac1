import { dayFromIso } from '../../time/day.ts';
import { writtenDates } from '../../time/written-dates.ts';
import { descriptorFile, type Place, placeInWords } from './place.ts';
import { suggestedWord } from './spreadsheet-words.ts';

type Sentences = readonly [what: string, remedy: string];

interface Given {
	readonly given: string;
}

const anEdtfDate =
	'a year, month or day (2016, 2016-08, 2016-08-30), with ~ or ? where doubtful, or 2014/2016, 2014/..';

const separatorNames: Readonly<Record<string, string>> = { ';': 'semicolons', '\t': 'tabs' };

/** What can be wrong, by its kind: from what was found instead, and its place, what is wrong and what to do about it. */
const sentences = {
	'missing-file': (_: object, { table }: Place) => [
		'The file is not there.',
		`Add ${table}.csv with at least one row${table === 'people' ? '' : ', or take "profile": "published" out of cadre'}.`
	],
	'no-such-file': ({ path }: { path: string }, { row, lastRow }: Place) => [
		`The descriptor describes ${path}, which is not there or no table of a dataset.`,
		`Add the file, or cut lines ${row} to ${lastRow}.`
	],
	'unknown-file': () => [
		'This is none of the tables of a dataset, so it is not read.',
		'Check its name, or take it out.'
	],
	'too-large': ({ bytes, limit }: { bytes: number; limit: number }) => [
		`The file is ${megabytes(bytes)} large; at most ${megabytes(limit)} are read.`,
		'Keep only the rows and columns that are needed, or split the dataset.'
	],
	'not-text': () => ['The file is not text.', 'If it is a workbook (.xlsx, .ods), save each sheet as "CSV UTF-8".'],
	'other-encoding': ({ encoding, sample }: { encoding: string; sample: string }) => [
		`The file is not UTF-8; it was read as ${encoding}: "${sample}".`,
		'See whether the accents are right, and save it as "CSV UTF-8".'
	],
	'other-separator': ({ separator }: { separator: string }) => [
		`The cells are separated by ${separatorNames[separator] ?? separator}; they were read so.`,
		'Save the file with commas.'
	],
	'unclosed-quote': () => [
		'A quotation mark opens a cell and none closes it, so the rest of the file is in that cell.',
		'Close it, and double the quotation marks within a quoted cell.'
	],
	'empty-table': () => ['The table has no rows.', 'Add at least one; without it there is nothing to show.'],
	'missing-column': (_: object, { column }: Place) => [
		'The column is not there.',
		`Add "${column ?? ''}" to the header, and a cell for it to each row.`
	],
	'no-dates': () => [
		'No record has a date, so that there is nothing to move through.',
		'Give at least one: when a term begins, or when something happened.'
	],
	'kept-column': () => ['Shown in the details only.', 'Nothing needs to be done, unless it was meant to be read.'],
	'nearly-a-column': ({ nearest }: { nearest: string }) => [
		'The column is shown as it stands, and nothing more is made of it.',
		`If it is meant to be "${nearest}", rename it.`
	],
	'repeated-column': () => ['Two columns have this name; only the first is read.', 'Rename one, or take it out.'],
	'ragged-row': ({ cells, columns }: { cells: number; columns: number }) => [
		`The row has ${cells} cells, the header ${columns}.`,
		'Put cells that hold a comma or a line break in quotation marks.'
	],
	'not-json': ({ message }: { message: string }) => [
		`The file is not JSON: ${message}.`,
		'Mend it there: look for a comma too few or too many.'
	],
	'wrong-property': ({ message }: { message: string }) => [
		`The property is not as it should be: ${message}.`,
		'README says how a descriptor is written, under "Your own data".'
	],
	'other-name': ({ given, folder }: { given: string; folder: string }) => [
		`The dataset is named "${given}", its folder "${folder}".`,
		'Give both the same name: it is the address of the page.'
	],
	'table-not-described': () => ['No resource describes this table.', 'Add a resource with its path and fields.'],
	'column-not-described': () => ['The descriptor has no field for this column.', `Add a field to ${descriptorFile}.`],
	'field-without-column': () => ['The table has no column for this field.', 'Add the column, or take the field out.'],
	'described-otherwise': ({ given, expected }: { given: string; expected: string }) => [
		`It is given as ${given}, which is not how the table is read.`,
		`Write ${expected}; other software goes by it.`
	],
	'empty-cell': (_: object, { column }: Place) =>
		column === 'sources'
			? ['The record names no source.', 'Name at least one id of the table sources.']
			: ['The cell is empty.', 'Fill it in; a record cannot be without it.'],
	'unreadable-date': ({ given }: Given) => onDate(given, 'date', writtenDates(given), `Write ${anEdtfDate}.`),
	'unreadable-day': ({ given }: Given) => {
		const days = writtenDates(given).filter((date) => dayFromIso(date) !== undefined);
		return onDate(given, 'day', days, 'Write a day as 2014-10-28.');
	},
	'unreadable-period': ({ given }: Given) => [
		`"${given}" is no period.`,
		'Write two months, the earlier first, as 2014-01/2016-12.'
	],
	'other-time': ({ given, isStep }: Given & { isStep: boolean }) =>
		isStep
			? [`"${given}" is a numbered step, and most other times are days.`, 'Write a day, as 2014-10-28.']
			: [`"${given}" is a day, and most other times are numbered steps.`, 'Write a step, as step 12.'],
	'unreadable-number': ({ given, expected }: { given: string; expected: string }) => [
		`"${given}" is not ${expected}.`,
		'Write plain digits, with a point and without a unit.'
	],
	'not-true-or-false': ({ given }: Given) => [
		`"${given}" is neither true nor false.`,
		`${wordToUse(given, ['true', 'false']) ?? 'Write true or false'}.`
	],
	'not-one-of': ({ given, choices }: { given: string; choices: readonly string[] }) => [
		`"${given}" is not a word of this column.`,
		`${wordToUse(given, choices) ?? `Write one of: ${choices.join(', ')}`}.`
	],
	'not-declared': ({ given, list, choices }: { given: string; list: string; choices: readonly string[] }) => [
		`"${given}" is not declared in cadre.vocabulary.${list} of ${descriptorFile}.`,
		declareOr(wordToUse(given, choices), choices)
	],
	'word-for-nothing': ({ given }: Given) => [`"${given}" is no value of this column.`, 'Leave the cell empty.'],
	'unreadable-id': ({ given }: Given) => [
		`"${given}" cannot be an id.`,
		'Use only the letters A to Z, digits and hyphens.'
	],
	'unreadable-link': ({ given }: Given) => [
		`"${given}" is no web address.`,
		'Write it whole, from https:// on, without spaces.'
	],
	'listed-twice': ({ given }: Given) => [`"${given}" is in the list twice.`, 'Take one out.'],
	'repeated-id': ({ id, first }: { id: string; first: Place }) => [
		`The id "${id}" is taken: ${placeInWords(first)}.`,
		'Give one of them another id; no two records of a dataset share one, whatever their table.'
	],
	'reserved-id': ({ id }: { id: string }) => [
		`The id "${id}" is kept for the roster of everyone in the record.`,
		'Choose another.'
	],
	'no-such-record': ({ id, among }: { id: string; among: string }) => [
		`There is no "${id}" in ${among}.`,
		'Correct the id, add the record it names, or take it out here.'
	],
	'ends-before-it-starts': ({ start, end }: { start: string; end: string }) => [
		`It ends (${end}) before it starts (${start}).`,
		'Correct one of the two dates.'
	],
	'occurred-after-published': ({ occurred, published }: { occurred: string; published: string }) => [
		`It is said to have happened (${occurred}) after it was published (${published}).`,
		'Correct one of the two dates.'
	],
	'losses-disagree': ({ person, other }: { person: string; other: string }) => [
		`Two established losses of "${person}" have no day in common; the other is "${other}".`,
		'Give one another verdict, correct a date, or add the release between them.'
	],
	'captured-after-death': ({ person, death }: { person: string; death: string }) => [
		`"${person}" is captured after an established death, "${death}".`,
		'Give one of the two another verdict, or correct a date.'
	],
	'tie-to-itself': ({ id }: { id: string }) => [`The tie leads from "${id}" to itself.`, 'Name the other person.'],
	'command-circle': ({ posts }: { posts: readonly string[] }) => [
		`These posts report to each other in a circle: ${posts.join(' → ')}.`,
		'Empty one of these cells.'
	],
	'series-differs': ({ series, given, first }: { series: string; given: string; first: string }) => [
		`The points of "${series}" differ: "${given}" here, "${first}" at its first point.`,
		'Give all points of a series the same, or make it another series.'
	],
	'range-reversed': ({ value, valueMax }: { value: number; valueMax: number }) => [
		`The upper end (${valueMax}) is less than the value (${value}).`,
		'Put the lower end into value, the upper into value_max.'
	],
	'link-without-copy': () => [
		'There is a link, though no copy can be linked.',
		'Empty the url, or say in copy whether it leads to the original or a republication.'
	],
	'copy-without-link': ({ copy }: { copy: string }) => [
		`The copy is given as ${copy}, but there is no link to it.`,
		'Add the url, or write none in copy.'
	],
	'unreadable-view': ({ ignored }: { ignored: readonly string[] }) => [
		`Of the view, this cannot be read: ${ignored.join('; ')}.`,
		'Set it up on the page, and copy what follows the question mark of its link; or cut the entry.'
	],
	'unused-source': () => ['Nothing rests on the source.', 'Name it where it is used, or take it out.']
} satisfies Readonly<Record<string, (found: never, place: Place) => Sentences>>;

/** The name of a kind of finding. */
export type FindingKind = keyof typeof sentences;

/** Something that is wrong, of any kind or of the given one, with what was found instead. */
export type Finding<Kind extends FindingKind = FindingKind> = {
	[One in Kind]: { readonly kind: One } & Readonly<FoundBy<(typeof sentences)[One]>>;
}[Kind];

type FoundBy<Says> = Says extends (found: infer Found extends object, place: Place) => Sentences ? Found : never;

const sentencesByKind: { readonly [Kind in FindingKind]: (found: Finding<Kind>, place: Place) => Sentences } =
	sentences;

/** What is wrong, and what to do about it. */
export function sentencesOn<Kind extends FindingKind>(finding: Finding<Kind>, place: Place): Sentences {
	return sentencesByKind[finding.kind](finding, place);
}

function wordToUse(given: string, choices: readonly string[]): string | undefined {
	const suggested = suggestedWord(given, choices);
	if (suggested === undefined) return undefined;
	return suggested.sure ? `Use ${suggested.word}` : `Use ${suggested.word}, if that is meant`;
}

function declareOr(use: string | undefined, choices: readonly string[]): string {
	if (use !== undefined) return `${use}, or declare it there.`;
	return choices.length === 0 ? 'Declare it there.' : `Declare it there, or write one of: ${choices.join(', ')}.`;
}

function onDate(given: string, word: string, [one, other]: readonly string[], otherwise: string): Sentences {
	if (one === undefined) return [`"${given}" is no ${word} that exists.`, otherwise];
	const dates = other === undefined ? one : `${one} or ${other}, whichever is meant`;
	return [`"${given}" is not how a ${word} is written here.`, `Write ${dates}.`];
}

function megabytes(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
