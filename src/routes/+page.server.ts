import type { Dataset } from '$lib/dataset/dataset.ts';
import { parseView } from '$lib/view/view-query.ts';
import { historyOf } from '$lib/history/history-of.ts';
import { snapshotOn } from '$lib/history/snapshot.ts';
import { castOf } from '$lib/network/cast.ts';
import { networkOf } from '$lib/network/network-of.ts';
import { rosterOf } from '$lib/network/rosters.ts';
import { summaryWords } from '$lib/words/count.ts';
import { countOf } from '$lib/history/count.ts';
import { inkVariable } from '$lib/scene/palette.ts';
import { extentOf } from '$lib/scene/scene-extent.ts';
import { sceneOf } from '$lib/scene/scene-of.ts';
import { sceneSvg } from '$lib/scene/svg/scene-svg.ts';
import { datasets } from './datasets.server.ts';
import { openingLayouts } from './layouts.server.ts';
import type { PageServerLoad } from './$types';

/** For each dataset its finding, how it stands at the end of its opening years, and a small drawing of that day. */
export const load: PageServerLoad = () => ({ datasets: [...datasets.values()].map(introductionOf) });

function introductionOf(dataset: Dataset) {
	const { id } = dataset;
	const network = networkOf(dataset);
	const { view } = parseView(new URLSearchParams(), dataset);
	const roster = rosterOf(network, view.roster);
	const day = view.period.to;
	const history = historyOf(network, view.lens);
	const snapshot = snapshotOn(history, day);
	const [layout] = openingLayouts(network);
	if (layout === undefined) throw new RangeError(`No layout for roster ${roster.id}`);
	const cast = castOf(network, roster);
	const { shown, hidden } = view;
	const scene = sceneOf({ history, snapshot, cast, layout, shown, hidden });
	const state = summaryWords(countOf(snapshot, roster), network, day);
	return {
		id,
		title: dataset.title,
		finding: dataset.finding,
		state,
		people: dataset.people.length,
		reports: dataset.reports.length,
		sources: dataset.sources.length,
		drawing: sceneSvg(scene, extentOf(scene), { prefix: id, title: dataset.title, desc: state, ink: inkVariable })
	};
}
