import type { Dataset } from '$lib/dataset/dataset.ts';
import type { DrawingRequest } from './drawing-worker.ts';

/** With more people nothing can be told apart in a small drawing, and it would take long to make. */
const mostPeople = 400;

/** A small drawing of a dataset, made beside the page; empty where it is too large or cannot be drawn. */
export function smallDrawing(dataset: Dataset, prefix: string): Promise<string> {
	if (dataset.people.length > mostPeople) return Promise.resolve('');
	const worker = new Worker(new URL('./drawing-worker.ts', import.meta.url), { type: 'module' });
	const drawn = new Promise<string>((resolve) => {
		worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
		worker.addEventListener('error', () => resolve(''));
		worker.postMessage({ dataset, prefix } satisfies DrawingRequest);
	});
	return drawn.finally(() => worker.terminate());
}
