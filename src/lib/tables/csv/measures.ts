import type { StepFunction } from '../../history/step-function.ts';
import type { Form, MeasureWords } from '../../measures/measure.ts';
import type { MeasureValue } from '../../measures/value.ts';
import type { Day } from '../../time/day.ts';
import { formWords } from '../../words/measures/measure.ts';
import { csvTable, dayIn, type CsvTable } from './csv-table.ts';

/** A measure over time in one form, by the record or with what-ifs. */
export interface MeasureOverTime {
	readonly measure: Pick<MeasureWords, 'id' | 'name' | 'unit'>;
	readonly form: Form;
	readonly whatIf: boolean;
	readonly steps: StepFunction<MeasureValue>;
}

/** Measures over time: a row for each change of a value, up to a day. */
export function measuresCsv(overTime: readonly MeasureOverTime[], until: Day): CsvTable {
	const rows = overTime.flatMap(({ steps, ...each }) =>
		steps.filter(({ from }) => from <= until).map((step) => ({ ...each, ...step }))
	);
	return csvTable('measures', rows, {
		From: ({ from }) => dayIn(from),
		Measure: ({ measure }) => measure.name,
		Unit: ({ measure: { unit } }) => (unit === '' ? 'share or index' : unit),
		Form: ({ form }) => formWords[form],
		Reading: ({ whatIf }) => (whatIf ? 'what if' : 'record'),
		Low: ({ value }) => (value.kind === 'number' ? value.low : undefined),
		High: ({ value }) => (value.kind === 'number' ? value.high : undefined),
		'Left out as not known': ({ value }) => (value.kind === 'number' ? value.leftOut : undefined),
		Note: ({ value }) => (value.kind === 'number' ? value.partly : value.reason)
	});
}
