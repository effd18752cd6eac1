import { group } from 'd3-array';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Dataset, Id } from '../../src/lib/dataset/dataset.ts';
import type { Box, Point } from '../../src/lib/geometry/box.ts';
import { textWidth } from '../../src/lib/geometry/text-width.ts';
import { snapshotOn } from '../../src/lib/history/snapshot.ts';
import { crossingsOf } from '../../src/lib/layout/crossings.ts';
import { layoutOf } from '../../src/lib/layout/layout-of.ts';
import type { Pair } from '../../src/lib/layout/layout.ts';
import { pairId, timedPairs } from '../../src/lib/layout/people/timed-pairs.ts';
import { waysOf } from '../../src/lib/layout/ways-of.ts';
import { castOf } from '../../src/lib/network/cast.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { rosterOf } from '../../src/lib/network/rosters.ts';
import type { Label, Scene } from '../../src/lib/scene/scene.ts';
import type { Day } from '../../src/lib/time/day.ts';
import { everyone } from '../../src/lib/view/view.ts';
import { parseView } from '../../src/lib/view/view-query.ts';
import { datasets, type SubjectName } from './datasets.ts';
import { mean, quantile } from './statistics.ts';
import { rooms, spread, type Subject, subjectOf } from './subject.ts';
import type { Table } from './table.ts';
import { times } from './tables.ts';

/** Who is laid out: everyone of a dataset, or the roster that it opens with. */
const pictures: readonly (readonly [name: string, SubjectName, roster?: 'first'])[] = [
	['the seven', 'flagship', 'first'],
	['flagship', 'flagship'],
	['Committee', 'committee'],
	['made', 'made-40'],
	['made', 'made-100'],
	['made', 'made-300'],
	['made', 'made-1000'],
	['made', 'no-posts-300'],
	['made', 'no-posts-1200']
];

/** How often a layout is made, and after how many milliseconds no more. */
const mostLayouts = 7;
const patience = 4000;

/** The rounds of the peer. */
const peerRounds = 500;

/** On how many dates a made network is looked at; any other is on all on which something changes. */
const datesOfMade = 12;

/** Names of this size in pixels can be read. */
const legible = 11;

const councilTies: ReadonlySet<string> = new Set(['council']);

/** How long a layout and the ways of a date take, and how well the picture can be read. It runs in Node. */
export function layoutTables(): readonly Table[] {
	const measured = pictures.map(([name, subjectName, roster]) => {
		console.log(`Laying out ${name}, ${subjectName}…`);
		const dataset = datasets[subjectName]();
		const id = roster === 'first' ? parseView(new URLSearchParams(), dataset).view.roster : everyone;
		const [wide, ...others] = rooms.map((room) => subjectOf(dataset, id, room));
		if (wide === undefined) throw new RangeError('There is no room');
		const dates = name === 'made' ? spread(wide.stops, datesOfMade) : wide.stops;
		const title = `${name}: ${wide.title}`;
		const overDates = (measure: (day: Day) => number | undefined) => mean(dates.flatMap((day) => measure(day) ?? []));
		return {
			speed: [title, ...layoutTimes(dataset, id), ...wayTimes(wide, dates)],
			reading: [
				title,
				`${dates.length}`,
				decimals(overDates((day) => crossingsAPair(wide, wide.sceneOn(day)))),
				decimals(overDates((day) => crossingsAPair(wide, wide.sceneOn(day, councilTies)))),
				decimals(overDates((day) => namesCrossed(wide.sceneOn(day)))),
				...[wide, ...others].map((subject) => percent(overDates((day) => shareOfNames(subject, day))))
			]
		};
	});
	const [{ width, height }] = rooms;
	return [
		{
			caption: `Layout at ${width} × ${height} against ${peerRounds} rounds of ForceAtlas2 on the same people and ties (median), and the ways of a date (ms)`,
			columns: ['network', 'times', 'layout', 'ForceAtlas2', 'layout ÷ ForceAtlas2', 'dates', 'ways, median', 'most'],
			rows: measured.map(({ speed }) => speed)
		},
		{
			caption: `What can be read, in the mean over dates: crossings and names crossed at ${width} × ${height}, names of ${legible} px or more in three rooms`,
			columns: [
				'network',
				'dates',
				'crossings a pair',
				'with council ties',
				'names crossed a line',
				...rooms.map((room) => `names at ${room.width} × ${room.height}`)
			],
			rows: measured.map(({ reading }) => reading)
		}
	];
}

/** How often both were made, the medians of ours and of the peer, and how many times the peer's ours is. Both in turn. */
function layoutTimes(dataset: Dataset, roster: Id): readonly string[] {
	const network = networkOf(dataset);
	const followed = rosterOf(network, roster);
	const people = [...castOf(network, followed).keys()];
	const pairs = timedPairs(network, new Set(people), true);
	const [ours, peer]: [number[], number[]] = [[], []];
	const start = performance.now();
	do {
		ours.push(timeOf(() => layoutOf(network, followed, rooms[0])));
		peer.push(timeOf(() => forced(people, pairs)));
	} while (ours.length < mostLayouts && performance.now() - start < patience);
	const [own, other] = [quantile(ours, 0.5), quantile(peer, 0.5)];
	return [`${ours.length}`, own.toFixed(1), other.toFixed(1), times(own, other)];
}

/** Places by ForceAtlas2, from a circle. */
function forced(people: readonly Id[], pairs: readonly Pair[]): unknown {
	const graph = new UndirectedGraph();
	for (const [index, id] of people.entries()) graph.addNode(id, { x: Math.cos(index), y: Math.sin(index) });
	for (const { from, to } of pairs) graph.addEdge(from, to);
	return forceAtlas2(graph, { iterations: peerRounds, settings: forceAtlas2.inferSettings(graph) });
}

/** On how many dates, and the median and the most that the ways of one take. */
function wayTimes({ layout, sceneOn }: Subject, dates: readonly Day[]): readonly string[] {
	const spent = dates.map((day) => {
		const pairs = pairsOf(sceneOn(day));
		return timeOf(() => waysOf(layout, pairs));
	});
	return [`${dates.length}`, ...[0.5, 1].map((share) => quantile(spent, share).toFixed(2))];
}

function timeOf(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function pairsOf({ ties }: Scene): readonly Pair[] {
	const pairs = group(ties.values(), ({ from, to }) => pairId(from, to));
	return [...pairs].flatMap(([id, [first]]) => (first === undefined ? [] : { id, from: first.from, to: first.to }));
}

/** Undefined where ties do not run in streets, or there are none. */
function crossingsAPair({ layout }: Subject, scene: Scene): number | undefined {
	const pairs = pairsOf(scene);
	if (layout.streets === undefined || pairs.length === 0) return undefined;
	return crossingsOf(waysOf(layout, pairs).values()).length / pairs.length;
}

/** How many legible names a line crosses; undefined without lines. */
function namesCrossed({ people, lines }: Scene): number | undefined {
	const names = [...people.values()].flatMap(({ label }) => (isLegible(label) ? boxOfName(label) : []));
	const crossed = ({ corners }: { readonly corners: readonly Point[] }) =>
		names.filter((name) => corners.some((end, index) => meets(corners[index - 1] ?? end, end, name))).length;
	return mean([...lines.values()].map(crossed));
}

/** The share of those present whose name can be read; undefined where nobody is. */
function shareOfNames({ cast, history, sceneOn }: Subject, day: Day): number | undefined {
	const { fates } = snapshotOn(history, day);
	const { people } = sceneOn(day);
	const present = [...cast.keys()].filter((id) => fates.has(id));
	return mean(present.map((id) => Number(isLegible(people.get(id)?.label))));
}

function isLegible(label: Label | undefined): label is Label {
	return label !== undefined && label.font.size >= legible;
}

function boxOfName({ align, x, top, name, font }: Label): Box {
	const width = Math.max(...name.map((line) => textWidth(line, font.size, font.weight)));
	const left = x - width * { left: 0, middle: 0.5, right: 1 }[align];
	return { left, top, right: left + width, bottom: top + name.length * font.lineHeight };
}

/** Whether a straight line meets a box: some part of it is within both its width and its height. */
function meets(start: Point, end: Point, { left, top, right, bottom }: Box): boolean {
	const [fromX, toX] = within(start.x, end.x, left, right);
	const [fromY, toY] = within(start.y, end.y, top, bottom);
	return Math.max(fromX, fromY, 0) < Math.min(toX, toY, 1);
}

/** Between which shares of a way from a value to another it is within limits. */
function within(start: number, end: number, least: number, most: number): readonly [number, number] {
	if (start === end) return start > least && start < most ? [-Infinity, Infinity] : [0, 0];
	const [one, other] = [(least - start) / (end - start), (most - start) / (end - start)];
	return [Math.min(one, other), Math.max(one, other)];
}

function decimals(value: number | undefined): string {
	return value?.toFixed(2) ?? '–';
}

function percent(value: number | undefined): string {
	return value === undefined ? '–' : `${Math.round(100 * value)} %`;
}
