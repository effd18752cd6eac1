import { maxIndex } from 'd3-array';
import type { Dataset, Id } from '../../src/lib/dataset/dataset.ts';
import { everyone, type Lens } from '../../src/lib/view/view.ts';
import type { History } from '../../src/lib/history/history.ts';
import { historyOf } from '../../src/lib/history/history-of.ts';
import { type Snapshot, snapshotOn } from '../../src/lib/history/snapshot.ts';
import { stopsOf } from '../../src/lib/history/stops.ts';
import type { Box } from '../../src/lib/geometry/box.ts';
import type { Layout, Size } from '../../src/lib/layout/layout.ts';
import { layoutOf } from '../../src/lib/layout/layout-of.ts';
import { type CastMember, castOf } from '../../src/lib/network/cast.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { rosterOf } from '../../src/lib/network/rosters.ts';
import type { Scene } from '../../src/lib/scene/scene.ts';
import { sceneOf } from '../../src/lib/scene/scene-of.ts';
import type { Day } from '../../src/lib/time/day.ts';

/** What is shown while time is taken: a roster, read as the page reads it at first. */
export interface Subject {
	/** How many people and ties it has, council ties apart. */
	readonly title: string;
	readonly history: History;
	readonly cast: ReadonlyMap<Id, CastMember>;
	readonly layout: Layout;
	/** The days of the changes, in order. */
	readonly stops: readonly Day[];
	/** What to fit into view. */
	readonly bounds: Box;
	readonly sceneOf: (snapshot: Snapshot, shown?: ReadonlySet<string>) => Scene;
	/** The scene of a day, from the start. */
	readonly sceneOn: (day: Day, shown?: ReadonlySet<string>) => Scene;
}

/** The rooms of a picture: on a screen of 1440 × 900, on one of 1280 × 720, and on a phone. */
export const rooms: readonly [Size, Size, Size] = [
	{ width: 1096, height: 477 },
	{ width: 960, height: 382 },
	{ width: 390, height: 560 }
];

const hindsight: Lens = { clock: 'today', whatIfs: new Map(), setAside: new Set() };
const byDefault: ReadonlySet<string> = new Set();

/** Prepares a roster for a room, as the page does once, before anybody steps through it. */
export function subjectOf(dataset: Dataset, roster: Id = everyone, room: Size = rooms[0]): Subject {
	const network = networkOf(dataset);
	const history = historyOf(network, hindsight);
	const followed = rosterOf(network, roster);
	const cast = castOf(network, followed);
	const layout = layoutOf(network, followed, room);
	const ties = [...network.ties.values()].filter(
		({ kind, from, to }) => kind !== 'council' && cast.has(from) && cast.has(to)
	);
	const sceneOfSnapshot = (snapshot: Snapshot, shown = byDefault) =>
		sceneOf({ history, cast, layout, snapshot, shown, hidden: new Set() });
	return {
		title: `${cast.size} people, ${ties.length} ties${dataset.posts.length === 0 ? ', no posts' : ''}`,
		history,
		cast,
		layout,
		stops: stopsOf(history, new Set(cast.keys()), followed.period),
		bounds: { left: 0, top: 0, right: room.width, bottom: room.height },
		sceneOf: sceneOfSnapshot,
		sceneOn: (day, shown) => sceneOfSnapshot(snapshotOn(history, day), shown)
	};
}

/** A subject of which only some changes count: at most so many, one after the other, round the date with most ties. */
export function roundTheBusiest(subject: Subject, most: number): Subject {
	const { history, stops } = subject;
	const busiest = maxIndex(stops, (day) => snapshotOn(history, day).ties.size);
	const first = Math.max(0, Math.min(busiest - Math.floor(most / 2), stops.length - most));
	return { ...subject, stops: stops.slice(first, first + most) };
}

/** So many of some items, evenly spread, or all of them. */
export function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
	const stride = Math.max(1, items.length / count);
	return items.filter((_, index) => Math.floor(index / stride) !== Math.floor((index - 1) / stride));
}
