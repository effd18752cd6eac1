import type { Change, Measured, MeasuredTab } from './measured.ts';
import { plus, type Weight } from './page-weight.ts';
import { quantile, total } from './statistics.ts';
import type { Table } from './table.ts';
import { wayNames } from './ways.ts';

/** What a step has to fit into, in milliseconds. */
const oneFrame = 16;

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
 * The longest frame of opening a tab, of a step through time with it open, and of a jump; and what a step is in all frames,
 * against one with the picture open. A step is taken several times, and counts with its median: what the browser clears
 * away once in a while falls on another step each time.
 */
export function tabTable(caption: string, tabs: readonly MeasuredTab[]): Table {
	const network = stepOf(tabs.find(({ tab }) => tab === 'network')?.steps ?? []);
	return {
		caption,
		columns: [
			'tab',
			'a step',
			'÷ network',
			'longest frame of a step, median',
			'95 %',
			'largest',
			'steps over 16 ms',
			'taken singly',
			'of a jump, median',
			'largest',
			'of opening, median',
			'largest'
		],
		rows: tabs.map(({ tab, reading, opening, steps, jumps }) => {
			const step = stepOf(steps);
			const longest = steps.map((taken) => medianOf(taken, 'longest'));
			return [
				reading === 'as it opens' ? tab : `${tab}, ${reading}`,
				step.toFixed(1),
				times(step, network),
				...quantilesOf(longest, [0.5, 0.95, 1]),
				overOneFrame(longest),
				overOneFrame(steps.flat().map((taken) => taken.longest)),
				...[jumps, opening].flatMap((changes) =>
					quantilesOf(
						changes.map(({ longest }) => longest),
						[0.5, 1]
					)
				)
			];
		})
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

/** What a step is in all its frames. */
function stepOf(steps: readonly (readonly Change[])[]): number {
	return quantile(
		steps.map((taken) => medianOf(taken, 'whole')),
		0.5
	);
}

/** A part of a change that was made several times. */
function medianOf(changes: readonly Change[], part: keyof Change): number {
	return quantile(
		changes.map((change) => change[part]),
		0.5
	);
}

function quantilesOf(frames: readonly number[], shares: readonly number[]): readonly string[] {
	return shares.map((share) => quantile(frames, share).toFixed(1));
}

function overOneFrame(frames: readonly number[]): string {
	return `${frames.filter((time) => time > oneFrame).length}/${frames.length}`;
}

function nameOf({ people, ties }: Measured): string {
	return `${people} people, ${ties} ties`;
}

function times(spent: number, ours: number): string {
	return `${(spent / ours).toFixed(1)} ×`;
}
