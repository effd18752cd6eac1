import { type Cause, counted } from '../remark-counts.ts';

/** What can be said of the cells and sheets of a workbook. */
export const workbookCauses = {
	error: {
		list: 'to-mend',
		words: (count) =>
			`${counted(count, 'cell shows an error such as #N/A and was', 'cells show an error such as #N/A and were')} left empty.`
	},
	noDate: {
		list: 'to-mend',
		words: (count) =>
			`${counted(count, 'cell shows a date that cannot be and was', 'cells show a date that cannot be and were')} left empty.`
	},
	noValue: {
		list: 'to-mend',
		words: (count) =>
			`${counted(count, 'formula without a stored value was', 'formulas without a stored value were')} left empty; save the file in a spreadsheet.`
	},
	typedYear: {
		list: 'guessed',
		words: (count) => `${counted(count, 'date')} of about 1905 may be a year that was typed into a date cell.`
	},
	early: {
		list: 'guessed',
		words: (count) =>
			`${counted(count, 'date before 1900 was', 'dates before 1900 were')} read as LibreOffice counts them.`
	},
	time: {
		list: 'not-used',
		words: (count) => `${counted(count, 'time of day was', 'times of day were')} cut to the day.`
	},
	styled: { list: 'not-used', words: () => 'Colours and strike-through of cells were not read.' },
	hidden: {
		list: 'not-used',
		words: (count) => `${counted(count, 'hidden sheet was', 'hidden sheets were')} left out.`
	},
	ignored: {
		list: 'not-used',
		words: (count) =>
			`${counted(count, 'sheet with (ignore) in the name was', 'sheets with (ignore) in the name were')} left out.`
	}
} as const satisfies Readonly<Record<string, Cause>>;
