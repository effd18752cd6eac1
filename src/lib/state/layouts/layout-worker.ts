import type { Dataset, Id } from '../../dataset/dataset.ts';
import { layoutOf } from '../../layout/layout-of.ts';
import type { LayoutShape } from '../../layout/layout.ts';
import { networkOf } from '../../network/network-of.ts';
import { rosterOf } from '../../network/rosters.ts';

/** What a worker is asked for; it answers with the layout. */
export interface LayoutRequest {
	readonly dataset: Dataset;
	readonly roster: Id;
	readonly shape: LayoutShape;
}

addEventListener('message', ({ data: { dataset, roster, shape } }: MessageEvent<LayoutRequest>) => {
	const network = networkOf(dataset);
	postMessage(layoutOf(network, rosterOf(network, roster), shape));
});
