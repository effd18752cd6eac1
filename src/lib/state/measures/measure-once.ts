import type { Dataset } from '../../dataset/dataset.ts';
import type { StepFunction } from '../../history/step-function.ts';
import { type MeasureRequest, requestKey } from '../../measures/measure-request.ts';
import type { MeasureValue } from '../../measures/value.ts';
import type { Answer, ToWorker } from './measure-protocol.ts';

/**
 * Measures over time, in the order asked for, computed once beside the page.
 *
 * @returns a promise that fails where the browser could not compute them
 */
export async function measuresOnce(
	dataset: Dataset,
	requests: readonly MeasureRequest[]
): Promise<readonly StepFunction<MeasureValue>[]> {
	const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' });
	const answers = new Map<string, StepFunction<MeasureValue>>();
	try {
		await new Promise<void>((resolve, reject) => {
			worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
				answers.set(data.key, data.course);
				if (requests.every((request) => answers.has(requestKey(request)))) resolve();
			});
			worker.addEventListener('error', () => {
				reject(new Error('The measures could not be computed in this browser.'));
			});
			worker.postMessage({ kind: 'dataset', dataset } satisfies ToWorker);
			worker.postMessage({ kind: 'order', requests } satisfies ToWorker);
		});
	} finally {
		worker.terminate();
	}
	return requests.map((request) => answers.get(requestKey(request)) ?? []);
}
