import type { Series, SeriesPoint } from '../../dataset/dataset.ts';

const number = new Intl.NumberFormat('en-GB');

/** What a series measures, where, of what, and who estimated it: "Area, the north: the survey". */
export function seriesName({ metric, scope, estimator, baseline }: Series): string {
	const of = baseline === '' ? '' : ` (${baseline})`;
	return `${metric}, ${scope}: ${estimator}${of}`;
}

/** A value with its unit: "90,800 km²", "16–20%". */
export function valueWords({ value, valueMax }: SeriesPoint, { unit }: Series): string {
	const range = valueMax === undefined ? number.format(value) : `${number.format(value)}–${number.format(valueMax)}`;
	return `${range}${unit}`;
}
