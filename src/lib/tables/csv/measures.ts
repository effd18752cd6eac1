import type { StepFunction } from '../../history/step-function.ts';
import type { Form, MeasureWords } from '../../measures/measure.ts';
import type { MeasureValue } from '../../measures/value.ts';
import type { Day } from '../../time/day.ts';
import { formWords } from '../../words/measures/measure.ts';
import { dayIn, type CsvTable, type CsvCell } from './csv-table.ts';

/** A measure over time in one form, by the record or with what-ifs. */
export interface MeasureCourse {
	readonly measure: Pick<MeasureWords, 'id' | 'name' | 'unit'>;
	readonly form: Form;
	readonly whatIf: boolean;
	readonly course: StepFunction<MeasureValue>;
}

/** Measures over time: a row for each change of a value, up to a day. */
export function measuresCsv(courses: readonly MeasureCourse[], until: Day): CsvTable {
	const rows = courses.flatMap(({ measure, form, whatIf, course }) =>
		course
			.filter(({ from }) => from <= until)
			.map(({ from, value }): readonly CsvCell[] => [
				dayIn(from),
				measure.name,
				measure.unit === '' ? 'share or index' : measure.unit,
				formWords[form],
				whatIf ? 'what if' : 'record',
				...valueCells(value)
			])
	);
	const columns = ['From', 'Measure', 'Unit', 'Form', 'Reading', 'Low', 'High', 'Left out as not known', 'Note'];
	return { name: 'measures', columns, rows };
}

function valueCells(value: MeasureValue): readonly CsvCell[] {
	if (value.kind === 'undefined') return [undefined, undefined, undefined, value.reason];
	return [value.low, value.high, value.leftOut, value.partly];
}
