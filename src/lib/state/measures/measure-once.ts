import type { Dataset } from '../../dataset/dataset.ts';
import type { StepFunction } from '../../history/step-function.ts';
import type { MeasureRequest } from '../../measures/measure-request.ts';
import type { MeasureValue } from '../../measures/value.ts';
import { startMeasureWorker } from './measure-client.svelte.ts';
import type { ToWorker } from './measure-protocol.ts';

/**
 * Measures over time, in the order asked for, computed once beside the page.
 *
 * @returns a promise that fails where the browser could not compute them
 */
export async function measuresOnce(
	dataset: Dataset,
	requests: readonly MeasureRequest[]
): Promise<readonly StepFunction<MeasureValue>[]> {
	let worker: Worker | undefined;
	const answers: StepFunction<MeasureValue>[] = [];
	await new Promise<void>((resolve, reject) => {
		worker = startMeasureWorker(
			dataset,
			({ steps }) => {
				answers.push(steps);
				if (answers.length === requests.length) resolve();
			},
			() => reject(new Error('The measures could not be computed in this browser.'))
		);
		worker.postMessage({ kind: 'order', requests } satisfies ToWorker);
	}).finally(() => worker?.terminate());
	return answers;
}
