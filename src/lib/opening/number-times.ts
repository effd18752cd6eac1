import type { Import } from '../formats/import.ts';
import type { Sheet } from '../formats/sheet.ts';

/** The columns of a sheet that hold times. */
const timeHeads: readonly string[] = ['start', 'end'];

/** Numbers that can be years. */
const year = /^[12]\d{3}$/;

/**
 * What a file holds whose times are plain numbers. If all can be years they are taken for years. Else they are steps, such as
 * minutes or chapters: they are kept as columns, and the picture shows all of them at once.
 */
export function withNumberTimes(given: Import): Import {
	if (given.time !== 'number') return given;
	const times = new Set(given.sheets.flatMap(timesIn));
	const place = { table: given.sheets[0]?.file ?? '' };
	if ([...times].every((time) => year.test(time))) {
		const what = 'The times are numbers, which were read as years.';
		return { ...given, time: 'date', remarks: [...given.remarks, { list: 'guessed', place, what }] };
	}
	const what = 'The times are numbers, not dates. They are kept as columns; the picture shows all at once.';
	return {
		...given,
		time: 'none',
		sheets: given.sheets.map(withStepsKept),
		remarks: [...given.remarks, { list: 'not-used', place, what }]
	};
}

function timesIn({ heads = [], rows }: Sheet): readonly string[] {
	return timeHeads
		.map((head) => heads.indexOf(head))
		.filter((at) => at >= 0)
		.flatMap((at) => rows.map(({ cells }) => cells[at] ?? ''))
		.filter((time) => time !== '');
}

function withStepsKept(sheet: Sheet): Sheet {
	return { ...sheet, heads: sheet.heads?.map((head) => (timeHeads.includes(head) ? `${head} (step)` : head)) };
}
