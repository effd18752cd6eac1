import type { Dataset } from '../../dataset/dataset.ts';
import { drawnPeriod } from '../../view/drawn-period.ts';
import type { View } from '../../view/view.ts';
import { type Day, isoOf } from '../../time/day.ts';
import { clockInFileName } from '../clock.ts';

/**
 * The name of a file that holds part of a view, without its ending: dataset, date, clock, what is not the record, and what
 * the file holds ("small-2015-08-18-then-what-if-people").
 */
export function fileName({ id, time }: Pick<Dataset, 'id' | 'time'>, view: View, holds: string): string {
	const { date, compared, lens } = view;
	const period = drawnPeriod(view);
	const when = period === undefined ? [date] : [period.from, period.to];
	return [
		id,
		...(period === undefined ? [] : ['any-time']),
		...(time === 'none' ? [] : when.map(dayInName)),
		...(typeof compared === 'number' ? ['against', dayInName(compared)] : []),
		...(compared === 'record' ? ['against-record'] : []),
		...(time === 'days' ? [clockInFileName(lens)] : []),
		...(lens.whatIfs.size > 0 ? ['what-if'] : []),
		...(lens.setAside.size > 0 ? ['set-aside'] : []),
		holds.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
	].join('-');
}

/** A step has a space in it, which a file's name should not have: "step-12". */
function dayInName(day: Day): string {
	return isoOf(day).replace(' ', '-');
}
