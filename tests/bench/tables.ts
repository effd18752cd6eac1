import type { Measured, MeasuredTab } from './measured.ts';
import { plus, type Weight } from './page-weight.ts';
import { quantile, total } from './statistics.ts';
import type { Table } from './table.ts';
import { wayNames } from './ways.ts';

/** What a step has to fit into, in milliseconds. */
const oneFrame = 16;

/** What no step is to take, in milliseconds. */
const threeFrames = 50;

/** Bytes in a KB, as in the aim for the page. */
const bytesPerKb = 1000;

/** How much script a step is, by network and way. */
export function stepTable(measured: readonly Measured[]): Table {
	return {
		caption: 'Script for a step from change to change (ms; how many times the work of ours)',
		columns: ['network', 'lines', 'way', 'steps', 'median', '95 %', 'largest', 'over 16 ms', 'median ÷ ours'],
		rows: measured.flatMap(({ title, lines, steps }) =>
			wayNames.map((way) => [
				title,
				`${lines}`,
				way,
				`${steps[way].length}`,
				...quantilesOf(steps[way], [0.5, 0.95, 1]),
				over(steps[way], oneFrame),
				times(quantile(steps[way], 0.5), quantile(steps.ours, 0.5))
			])
		)
	};
}

/** What our work consists of, by network: a step, and pointing at somebody. */
export function partTable(measured: readonly Measured[]): Table {
	const parts = ['snapshot', 'scene', 'images', 'emphasis', 'difference', 'applying'];
	return {
		caption: 'What a step of ours and pointing at somebody consist of, in the mean (ms)',
		columns: ['network', 'what', 'times', 'median', 'largest', ...parts, 'drawing'],
		rows: measured.flatMap(({ title, ours }) =>
			Object.entries(ours).map(([what, work]) => {
				const spent = new Map(work.parts);
				const drawing = total(work.times) - total([...spent.values()]);
				const inTheMean = (time = 0) => (time / work.times.length).toFixed(2);
				return [
					title,
					what,
					`${work.times.length}`,
					...quantilesOf(work.times, [0.5, 1]),
					...parts.map((part) => inTheMean(spent.get(part))),
					inTheMean(drawing)
				];
			})
		)
	};
}

/** How the picture follows while it is panned and zoomed, by way. */
export function roamingTable(title: string, rates: readonly (readonly [string, readonly [number, number]])[]): Table {
	return {
		caption: `Panning and zooming for two seconds each, ${title} (frames a second, 60 at best)`,
		columns: ['way', 'panning', 'zooming'],
		rows: rates.map(([way, measured]) => [way, ...measured.map((rate) => rate.toFixed(1))])
	};
}

/**
 * What a step through time, a jump from one end of the record to the other, and opening a tab cost the page: script, styles
 * and layout, its picture included.
 */
export function tabTable(caption: string, tabs: readonly MeasuredTab[]): Table {
	return {
		caption,
		columns: [
			'tab',
			'a step, median',
			'95 %',
			'largest',
			'over 16 ms',
			'over 50 ms',
			'a jump, median',
			'largest',
			'opening, median',
			'largest'
		],
		rows: tabs.map(({ tab, reading, opening, steps, jumps }) => [
			reading === 'as it opens' ? tab : `${tab}, ${reading}`,
			...quantilesOf(steps, [0.5, 0.95, 1]),
			over(steps, oneFrame),
			over(steps, threeFrames),
			...quantilesOf(jumps, [0.5, 1]),
			...quantilesOf(opening, [0.5, 1])
		])
	};
}

/** What a page loads at first, by kind and in all. */
export function weightTable(path: string, weights: ReadonlyMap<string, Weight>): Table {
	const all = [...weights.values()].reduce<Weight | undefined>(plus, undefined);
	const rows = [...weights, ...(all === undefined ? [] : [['all', all] as const])];
	return {
		caption: `First load of ${path} (KB)`,
		columns: ['kind', 'files', 'uncompressed', 'gzip', 'brotli'],
		rows: rows.map(([kind, { files, raw, gzip, brotli }]) => [
			kind,
			`${files}`,
			...[raw, gzip, brotli].map((bytes) => (bytes / bytesPerKb).toFixed(1))
		])
	};
}

/** How many times as much one is as another. */
export function times(spent: number, other: number): string {
	return `${Number((spent / other).toPrecision(2))} ×`;
}

function quantilesOf(spent: readonly number[], shares: readonly number[]): readonly string[] {
	return shares.map((share) => quantile(spent, share).toFixed(1));
}

function over(spent: readonly number[], limit: number): string {
	return `${spent.filter((time) => time > limit).length}/${spent.length}`;
}
