import type { Dataset, Period } from '../../src/lib/dataset/dataset.ts';
import { everyone, type Lens } from '../../src/lib/view/view.ts';
import type { History } from '../../src/lib/history/history.ts';
import { historyOf } from '../../src/lib/history/history-of.ts';
import { type Snapshot, snapshotOn } from '../../src/lib/history/snapshot.ts';
import { stopsOf } from '../../src/lib/history/stops.ts';
import type { Box } from '../../src/lib/geometry/box.ts';
import { layoutOf } from '../../src/lib/layout/layout-of.ts';
import { castOf } from '../../src/lib/network/cast.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { rosterOf } from '../../src/lib/network/rosters.ts';
import type { Scene } from '../../src/lib/scene/scene.ts';
import { sceneOf } from '../../src/lib/scene/scene-of.ts';
import type { Day } from '../../src/lib/time/day.ts';

/** What is shown while time is taken: a dataset with everyone in it, read as the page reads it at first. */
export interface Subject {
	readonly history: History;
	readonly period: Period;
	/** The days of the changes, in order. */
	readonly stops: readonly Day[];
	/** What to fit into view. */
	readonly bounds: Box;
	readonly sceneOf: (snapshot: Snapshot) => Scene;
	/** The scene of a day, from the start. */
	readonly sceneOn: (day: Day) => Scene;
}

/** As on a screen of 1440 × 900. */
const room = { width: 1096, height: 505 };

const hindsight: Lens = { clock: 'today', whatIfs: new Map(), setAside: new Set() };

/** Prepares a dataset as the page does once, before anybody steps through it. */
export function subjectOf(dataset: Dataset): Subject {
	const network = networkOf(dataset);
	const history = historyOf(network, hindsight);
	const roster = rosterOf(network, everyone);
	const cast = castOf(network, roster);
	const layout = layoutOf(network, roster, room);
	const drawing = { history, cast, layout, shown: new Set<string>(), hidden: new Set<string>() };
	const sceneOfSnapshot = (snapshot: Snapshot) => sceneOf({ ...drawing, snapshot });
	return {
		history,
		period: roster.period,
		stops: stopsOf(history, new Set(cast.keys()), roster.period),
		bounds: { left: 0, top: 0, right: room.width, bottom: room.height },
		sceneOf: sceneOfSnapshot,
		sceneOn: (day) => sceneOfSnapshot(snapshotOn(history, day))
	};
}
