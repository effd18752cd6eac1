import type { Dataset, Id } from '../../dataset/dataset.ts';
import { layoutOf } from '../../layout/layout-of.ts';
import type { Size } from '../../layout/layout.ts';
import { networkOf } from '../../network/network-of.ts';
import type { Network } from '../../network/network.ts';
import { rosterOf } from '../../network/rosters.ts';

/** What a worker is asked for; it answers with the layout. */
export interface LayoutRequest {
	/** The same in every request to one worker. */
	readonly dataset: Dataset;
	readonly roster: Id;
	readonly room: Size;
}

let network: Network | undefined;

addEventListener('message', ({ data: { dataset, roster, room } }: MessageEvent<LayoutRequest>) => {
	network ??= networkOf(dataset);
	postMessage(layoutOf(network, rosterOf(network, roster), room));
});
