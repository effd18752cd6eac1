import type { Dataset } from '../../dataset/dataset.ts';
import { networkOf } from '../../network/network-of.ts';
import { introductionOf } from '../../scene/introduction.ts';

/** What a worker is asked to draw; it answers with the drawing. */
export interface DrawingRequest {
	readonly dataset: Dataset;
	/** What ids in the drawing begin with. */
	readonly prefix: string;
}

addEventListener('message', ({ data: { dataset, prefix } }: MessageEvent<DrawingRequest>) => {
	postMessage(introductionOf(networkOf(dataset), prefix).drawing);
});
