import type { Format, Import } from '../import.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { sheetsOfRecords } from '../records/record-sheet.ts';
import { entityIdIn, holdsResults, type ResultRow, resultsIn } from './results.ts';
import { dateOf, isFirstOfYear, isTime, yearPrecision } from './times.ts';

/** Results of a query to Wikidata, or to another SPARQL endpoint, as JSON. */
export const wikidata: Format<unknown> = {
	name: 'Wikidata query results',
	isIn: holdsResults,
	read: readResults
};

const causeWords = {
	deprecated: { list: 'not-used', words: (times) => `Left out ${counted(times, 'result')} of deprecated rank.` },
	unknown: { list: 'guessed', words: (times) => `Read ${counted(times, 'blank node')} as unknown.` },
	years: {
		list: 'guessed',
		words: (times) => `Read ${counted(times, 'time')} as years, since all in the column are the first moment of a year.`
	}
} satisfies Readonly<Record<string, Cause>>;

/** What a variable's column is made of. */
interface Column {
	readonly variable: string;
	readonly head: string;
	/** The variable that tells how exact its times are. */
	readonly precision: string | undefined;
	readonly hasTimes: boolean;
	/** Whether all of its times are the first moment of a year, and nothing tells how exact they are. */
	readonly isYears: boolean;
}

/**
 * One sheet, a row for each result that is not of deprecated rank. Where a variable has a label, its column holds the label. The
 * Q-id then stands in the column of the same name with `_id`.
 */
function readResults(content: unknown, file: string): Import {
	const { variables, rows } = resultsIn(content);
	const causes = new RemarkCounts();
	const ranks = variables.filter((variable) => /rank$/i.test(variable));
	const kept = rows.filter(({ number, values }) => {
		const isDeprecated = ranks.some((variable) => values.get(variable)?.text.endsWith('DeprecatedRank') === true);
		if (isDeprecated) causes.add(causeWords.deprecated, number);
		return !isDeprecated;
	});
	const columns = columnsOf(variables, kept);
	const records = kept.map((row) => ({
		number: row.number,
		cells: new Map(columns.map((column) => [column.head, cellOf(column, row, causes)]))
	}));
	const { sheets, remarks } = sheetsOfRecords(file, [{ name: undefined, records }]);
	return { time: 'date', sheets, remarks: [...causes.in(file), ...remarks] };
}

/** The columns in the order of their variables, but a label right before what it names. */
function columnsOf(variables: readonly string[], rows: readonly ResultRow[]): readonly Column[] {
	const all = new Set(variables);
	const labelled = new Set(variables.filter((variable) => all.has(`${variable}Label`) && !all.has(`${variable}_id`)));
	const precisions = new Map(variables.map((variable) => [variable.toLowerCase().replaceAll('_', ''), variable]));
	const precisionOf = (variable: string) => precisions.get(`${variable.toLowerCase().replaceAll('_', '')}precision`);
	const used = new Set(variables.flatMap((variable) => precisionOf(variable) ?? []));
	return variables.flatMap((variable): readonly Column[] => {
		if (used.has(variable) || isLabelOf(variable, labelled)) return [];
		const precision = precisionOf(variable);
		const column = { variable, precision, ...timesIn(variable, precision, rows) };
		if (!labelled.has(variable)) return [{ ...column, head: variable }];
		const label = {
			variable: `${variable}Label`,
			head: variable,
			precision: undefined,
			hasTimes: false,
			isYears: false
		};
		return [label, { ...column, head: `${variable}_id` }];
	});
}

function isLabelOf(variable: string, labelled: ReadonlySet<string>): boolean {
	return variable.endsWith('Label') && labelled.has(variable.slice(0, -'Label'.length));
}

function timesIn(
	variable: string,
	precision: string | undefined,
	rows: readonly ResultRow[]
): Pick<Column, 'hasTimes' | 'isYears'> {
	const times = rows.flatMap(({ values }) => values.get(variable)?.text ?? []).filter(isTime);
	return { hasTimes: times.length > 0, isYears: precision === undefined && times.every(isFirstOfYear) };
}

function cellOf(column: Column, { number, values }: ResultRow, causes: RemarkCounts): string {
	const value = values.get(column.variable);
	if (value === undefined) return '';
	if (value.isUnknown) {
		causes.add(causeWords.unknown, number);
		// An end that is not known is not the same as no end.
		return column.hasTimes ? 'unknown' : '';
	}
	if (!isTime(value.text)) return entityIdIn(value.text) ?? value.text.replace(/^http:\/\/wikiba\.se\/ontology#/, '');
	if (column.isYears) causes.add(causeWords.years, number);
	const told = column.precision === undefined ? undefined : values.get(column.precision)?.text;
	const precision = /^\d{1,2}$/.test(told ?? '') ? Number(told) : 11;
	return dateOf(value.text, column.isYears ? yearPrecision : precision);
}
