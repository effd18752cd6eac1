import { describe, expect, test } from 'vitest';
import { drawnDates, type DrawnDate, type SiteRoster, siteRosters } from '../../../tests/fixtures/drawn-dates.ts';
import { then, today } from '../../../tests/fixtures/lenses.ts';
import { type Box, overlaps, type Point, squareAround } from '../geometry/box.ts';
import { captionFont } from '../geometry/label-size.ts';
import { textWidth } from '../geometry/text-width.ts';
import type { History } from '../history/history.ts';
import { historyOf } from '../history/history-of.ts';
import { type Snapshot, snapshotOn } from '../history/snapshot.ts';
import { unionIn } from '../history/union.ts';
import { layoutOf } from '../layout/layout-of.ts';
import type { Layout, Size } from '../layout/layout.ts';
import { castOf } from '../network/cast.ts';
import { withEmphasis } from './emphasis.ts';
import { smallestText, titleLooks } from './encoding.ts';
import { captionTop } from './person-label.ts';
import type { Label, Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';

/** So many dates find what a change of the layout or of words breaks; all dates are walked for ways by `npm run sweep`. */
const sites = siteRosters();
const dates = drawnDates(sites, 60);
const rooms: readonly Size[] = [
	{ width: 1096, height: 477 },
	{ width: 390, height: 560 }
];
const layouts = new Map<string, Layout>();

function sceneOn({ site, clock, day }: DrawnDate, room: Size): Scene {
	const history = historyOf(site.network, clock === 'today' ? today : then);
	return sceneOfSnapshot(site, history, snapshotOn(history, day), room);
}

function sceneOfYears(site: SiteRoster, room: Size): Scene {
	const history = historyOf(site.network, today);
	return sceneOfSnapshot(site, history, unionIn(history, site.roster.period), room);
}

function sceneOfSnapshot(
	{ name, network, roster }: SiteRoster,
	history: History,
	snapshot: Snapshot,
	room: Size
): Scene {
	const key = `${name} ${room.width}`;
	const layout = layouts.get(key) ?? layoutOf(network, roster, room);
	layouts.set(key, layout);
	return sceneOf({
		history,
		snapshot,
		cast: castOf(network, roster),
		layout,
		shown: new Set(),
		hidden: new Set()
	});
}

interface Words {
	readonly owner: string;
	readonly box: Box;
}

/** The lines of a label as they are written. */
function wordsOf(owner: string, label: Label): readonly Words[] {
	const { align, x, top, name, font, caption } = label;
	const box = (line: string, at: number, { size, weight, lineHeight }: typeof font): Words => {
		const width = textWidth(line, size, weight);
		const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
		return { owner, box: { left, top: at, right: left + width, bottom: at + lineHeight } };
	};
	return [
		...name.map((line, index) => box(line, top + index * font.lineHeight, font)),
		...caption.map((line, index) => box(line, captionTop(label) + index * captionFont.lineHeight, captionFont))
	];
}

function allWords({ people, titles }: Scene): readonly Words[] {
	return [
		...[...people.values()].flatMap(({ id, label }) => (label === undefined ? [] : wordsOf(id, label))),
		...[...titles.values()].flatMap(({ id, kind, lines, align, x, top }) => {
			const label = {
				align,
				x,
				top,
				name: lines,
				font: titleLooks[kind].font,
				caption: [],
				haloed: false,
				width: 0,
				captionLines: 0
			};
			return wordsOf(id, label);
		})
	];
}

/** What covers what, in words. */
function faultsOf(scene: Scene): readonly string[] {
	const words = allWords(scene);
	const marks = [...scene.people.values()].map(({ id, radius, ...place }) => ({
		owner: id,
		box: squareAround(place, radius)
	}));
	const lines = [...scene.lines.values()].flatMap(({ id, corners }) =>
		corners.slice(1).map((corner, index) => ({ owner: id, box: boxBetween(corners[index] ?? corner, corner) }))
	);
	return words.flatMap((one, index) => [
		...words
			.slice(index + 1)
			.filter((other) => other.owner !== one.owner && overlaps(one.box, other.box))
			.map((other) => `words of ${one.owner} on words of ${other.owner}`),
		...marks.filter(({ box }) => overlaps(one.box, box)).map(({ owner }) => `words of ${one.owner} on ${owner}`),
		...lines.filter(({ box }) => overlaps(one.box, box)).map(({ owner }) => `${owner} through words of ${one.owner}`)
	]);
}

function boxBetween(a: Point, b: Point): Box {
	return {
		left: Math.min(a.x, b.x) - 0.5,
		right: Math.max(a.x, b.x) + 0.5,
		top: Math.min(a.y, b.y) - 0.5,
		bottom: Math.max(a.y, b.y) + 0.5
	};
}

describe.each(rooms)('in a room of $width by $height', (room) => {
	test.each(dates)('$site.name on day $day by clock $clock: no words lie on other words, a mark or a line', (date) => {
		expect(faultsOf(sceneOn(date, room))).toEqual([]);
	});

	test.each(sites)('$name at any time in its years: no words lie on other words, a mark or a line', (site) => {
		expect(faultsOf(sceneOfYears(site, room))).toEqual([]);
	});

	test('nor do they while somebody is singled out', () => {
		const faults = dates.flatMap((date) => {
			const scene = sceneOn(date, room);
			const [someone] = [...scene.people.keys()].slice(date.day % Math.max(1, scene.people.size));
			return faultsOf(withEmphasis(scene, someone, undefined)).map(
				(fault) => `${date.site.name} ${date.day}: ${fault}`
			);
		});

		expect(faults).toEqual([]);
	});

	test('no words are too small to be read', () => {
		for (const date of dates) {
			for (const { label } of sceneOn(date, room).people.values()) {
				expect(label?.font.size).toBeGreaterThanOrEqual(smallestText);
			}
		}
	});
});
