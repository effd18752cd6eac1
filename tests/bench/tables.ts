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
		caption: 'Script for each step, going through every change in order (ms; how many times the work of ours)',
		columns: ['network', 'way', 'steps', 'median', '95 %', 'largest', 'over 16 ms', 'median ÷ ours', 'all ÷ ours'],
		rows: measured.flatMap((network) =>
			wayNames.map((way) => {
				const [steps, ours] = [network.steps[way], network.steps.ours];
				return [
					nameOf(network),
					way,
					`${steps.length}`,
					...[0.5, 0.95, 1].map((share) => quantile(steps, share).toFixed(1)),
					`${steps.filter((step) => step > oneFrame).length}`,
					times(quantile(steps, 0.5), quantile(ours, 0.5)),
					times(total(steps), total(ours))
				];
			})
		)
	};
}

/** What our steps consist of, by network. */
export function partTable(measured: readonly Measured[]): Table {
	const parts = measured[0]?.parts.map(([part]) => part) ?? [];
	return {
		caption: 'What a step of ours consists of, in the mean (ms), and what comes before all steps, once (ms)',
		columns: ['network', ...parts, 'drawing', 'before'],
		rows: measured.map((network) => {
			const steps = network.steps.ours;
			const spent = network.parts.map(([, time]) => time);
			const means = [...spent, total(steps) - total(spent)].map((time) => (time / steps.length).toFixed(2));
			return [nameOf(network), ...means, network.preparing.toFixed(0)];
		})
	};
}

/** How the slider follows, by network and way. */
export function dragTable(measured: readonly Measured[]): Table {
	return {
		caption: 'Dragging the slider along the whole period, one date a frame (60 frames a second at best)',
		columns: ['network', 'way', 'frames', 'late', 'ms a frame'],
		rows: measured.flatMap((network) =>
			([...wayNames, 'nothing'] as const).map((who) => {
				const { frames, late, time } = network.drags[who];
				return [nameOf(network), who, `${frames}`, `${late}`, (time / frames).toFixed(1)];
			})
		)
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

function quantilesOf(times: readonly number[], shares: readonly number[]): readonly string[] {
	return shares.map((share) => quantile(times, share).toFixed(1));
}

function over(times: readonly number[], limit: number): string {
	return `${times.filter((time) => time > limit).length}/${times.length}`;
}

function nameOf({ people, ties }: Measured): string {
	return `${people} people, ${ties} ties`;
}

function times(spent: number, ours: number): string {
	return `${(spent / ours).toFixed(1)} ×`;
}
