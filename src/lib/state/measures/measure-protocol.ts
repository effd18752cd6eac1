import type { Dataset } from '../../dataset/dataset.ts';
import type { StepFunction } from '../../history/step-function.ts';
import type { MeasureRequest } from '../../measures/measure-request.ts';
import type { MeasureValue } from '../../measures/value.ts';

/** What the worker that computes measures is told: first what of, then what; an order takes the place of the last. */
export type ToWorker =
	| { readonly kind: 'dataset'; readonly dataset: Dataset }
	| { readonly kind: 'order'; readonly requests: readonly MeasureRequest[] };

/** What it gives back, one request at a time. */
export interface Answer {
	/** The key of the request. */
	readonly key: string;
	readonly steps: StepFunction<MeasureValue>;
}
