import { countOf } from '../history/count.ts';
import { historyOf } from '../history/history-of.ts';
import { snapshotOn } from '../history/snapshot.ts';
import { layoutOf } from '../layout/layout-of.ts';
import type { Size } from '../layout/layout.ts';
import { castOf } from '../network/cast.ts';
import type { Network } from '../network/network.ts';
import { rosterOf } from '../network/rosters.ts';
import { parseView } from '../view/view-query.ts';
import { summaryWords } from '../words/count.ts';
import { inkVariable } from './palette.ts';
import { extentOf } from './scene-extent.ts';
import { sceneOf } from './scene-of.ts';
import { sceneSvg } from './svg/scene-svg.ts';

/** A dataset on the front page: in words how it stands at the end of its opening years, and a drawing of the day it opens on. */
export interface Introduction {
	readonly state: string;
	/** SVG text in the colours of the page. */
	readonly drawing: string;
}

/** A small room, so that marks are large in the drawing, where names are not shown. */
const room: Size = { width: 460, height: 310 };

/**
 * How it stands with a dataset.
 *
 * @param prefix what ids in the drawing begin with, so that several drawings can stand on a page
 */
export function introductionOf(network: Network, prefix: string): Introduction {
	const { dataset } = network;
	const { view } = parseView(new URLSearchParams(), dataset);
	const roster = rosterOf(network, view.roster);
	const day = view.period.to;
	const history = historyOf(network, view.lens);
	const snapshot = snapshotOn(history, view.date);
	const cast = castOf(network, roster);
	const layout = layoutOf(network, roster, room);
	const { shown, hidden } = view;
	const scene = sceneOf({ history, snapshot, cast, layout, shown, hidden });
	const desc = summaryWords(countOf(snapshot, roster), network, view.date);
	const drawing = sceneSvg(scene, extentOf(scene), { prefix, title: dataset.title, desc, ink: inkVariable });
	return { state: summaryWords(countOf(snapshotOn(history, day), roster), network, day), drawing };
}
