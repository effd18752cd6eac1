import { untrack } from 'svelte';
import type { Dataset } from '$lib/dataset/dataset.ts';
import type { StepFunction } from '$lib/history/step-function.ts';
import { type MeasureRequest, requestKey } from '$lib/measures/measure-request.ts';
import type { MeasureValue } from '$lib/measures/value.ts';
import type { Answer, ToWorker } from './measure-protocol.ts';

/** Measures over time, computed beside the page, so that moving through it never waits for them. */
export class MeasureClient {
	readonly #dataset: Dataset;
	#worker: Worker | undefined;
	#wanted: ReadonlySet<string> = new Set();
	#answers: ReadonlyMap<string, StepFunction<MeasureValue>> = $state.raw(new Map());
	#failed = $state(false);

	constructor(dataset: Dataset) {
		this.#dataset = dataset;
	}

	/** Whether the worker could not do its work. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Asks for what is not there yet, and forgets the rest: an answer to what is no longer wanted is dropped. */
	want(requests: readonly MeasureRequest[]): void {
		untrack(() => {
			const byKey = new Map(requests.map((request) => [requestKey(request), request] as const));
			this.#wanted = new Set(byKey.keys());
			this.#answers = new Map([...this.#answers].filter(([key]) => byKey.has(key)));
			const missing = [...byKey].flatMap(([key, request]) => (this.#answers.has(key) ? [] : [request]));
			if (missing.length > 0) this.#tell({ kind: 'order', requests: missing });
		});
	}

	/** The answer to a request, or undefined while it is being computed. */
	answerTo(request: MeasureRequest): StepFunction<MeasureValue> | undefined {
		return this.#answers.get(requestKey(request));
	}

	/** Ends the worker. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#tell(message: ToWorker): void {
		this.#worker ??= startMeasureWorker(
			this.#dataset,
			({ key, steps }) => {
				if (this.#wanted.has(key)) this.#answers = new Map([...this.#answers, [key, steps] as const]);
			},
			() => (this.#failed = true)
		);
		this.#worker.postMessage(message);
	}
}

/** A worker that measures a dataset; it waits for an order. */
export function startMeasureWorker(dataset: Dataset, onanswer: (answer: Answer) => void, onerror: () => void): Worker {
	const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' });
	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onanswer(data));
	worker.addEventListener('error', onerror);
	worker.postMessage({ kind: 'dataset', dataset } satisfies ToWorker);
	return worker;
}
