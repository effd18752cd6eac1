import type { Dataset } from '../../dataset/dataset.ts';
import { historyOf } from '../../history/history-of.ts';
import type { History } from '../../history/history.ts';
import { answerTo, lensKey, type MeasureRequest, requestKey } from '../../measures/measure-request.ts';
import { networkOf } from '../../network/network-of.ts';
import type { Network } from '../../network/network.ts';
import type { Answer, ToWorker } from './measure-protocol.ts';

let network: Network | undefined;
/** The histories of the last order. */
let histories: ReadonlyMap<string, History> = new Map();
let orders = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'dataset') network = networkIn(data.dataset);
	else if (network !== undefined) answerAll(network, data.requests).catch(reportError);
});

function networkIn(dataset: Dataset): Network {
	histories = new Map();
	return networkOf(dataset);
}

/** Answers one request after another, until there is another order. */
async function answerAll(on: Network, requests: readonly MeasureRequest[]): Promise<void> {
	orders += 1;
	const order = orders;
	const lenses = new Map(requests.map(({ lens }) => [lensKey(lens), lens] as const));
	histories = new Map([...lenses].map(([key, lens]) => [key, histories.get(key) ?? historyOf(on, lens)] as const));
	for (const request of requests) {
		await untilHeard();
		const history = histories.get(lensKey(request.lens));
		if (order !== orders || history === undefined) return;
		postMessage({ key: requestKey(request), steps: answerTo(history, request) } satisfies Answer);
	}
}

/** Lets a message that has come in meanwhile be heard first. */
function untilHeard(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
