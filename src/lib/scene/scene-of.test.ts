import { describe, expect, test } from 'vitest';
import { historyWith } from '../../../tests/fixtures/lenses.ts';
import { body, day, occupancy, person, post, report, roster, tie } from '../../../tests/fixtures/small.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { snapshotOn } from '../history/snapshot.ts';
import { unionIn } from '../history/union.ts';
import { emptyLayout, type Layout, type Seat } from '../layout/layout.ts';
import { castOf } from '../network/cast.ts';
import { comparisonOf } from '../history/comparison.ts';
import type { PersonMark, Scene, TieMark } from './scene.ts';
import { type SceneInput, sceneOf } from './scene-of.ts';

/** A council of Amir and Badr, whom Daud served under; Amir is killed on 18 August 2015. */
const data: Partial<Dataset> = {
	people: [person('amir'), person('badr'), person('daud')],
	bodies: [body('council', { collegial: true, name: 'The council' })],
	posts: [post('seat', { body: 'council', seats: undefined, portfolio: 'council' })],
	occupancies: [occupancy('o1', 'amir', 'seat', '2012'), occupancy('o2', 'badr', 'seat', '2012')],
	ties: [tie('t1', 'daud', 'badr', 'service', '2013', '2014'), tie('t2', 'daud', 'badr', 'mentorship', '2013')],
	reports: [
		report('r1', 'amir', 'killed', { occurred: '2015-08-18' }),
		report('r2', 'badr', 'alive', { occurred: '2016' })
	]
};

function seat(x: number, y: number, radius: number): Seat {
	const box = { left: x + radius + 8, top: y - 21, right: x + radius + 128, bottom: y + 21 };
	const font = { size: 12, weight: 500, lineHeight: 14 };
	return {
		x,
		y,
		radius,
		row: 0,
		hasFoot: true,
		label: { box, align: 'left', name: ['a name'], font, captionLines: 2 }
	};
}

const outline = { body: 'council', people: ['amir', 'badr'], left: -100, top: -60, right: 300, bottom: 90 };
const titleLook = { box: { left: -80, top: 70, right: 0, bottom: 84 }, align: 'left' } as const;

const layout: Layout = {
	...emptyLayout({ width: 400, height: 400 }),
	seats: new Map([
		['amir', seat(0, 0, 20)],
		['badr', seat(200, 0, 20)],
		['daud', seat(200, 300, 12)]
	]),
	outlines: [outline],
	titles: [
		{ ...titleLook, kind: 'body', lines: ['The council'], people: outline.people },
		{ ...titleLook, kind: 'group', lines: ['No post', 'on record'], people: ['daud', 'faris'] }
	]
};

function sceneOn(on: string, given: Partial<SceneInput> = {}): Scene {
	const history = historyWith(data);
	const members = roster(['amir', 'badr']);
	return sceneOf({
		history,
		snapshot: snapshotOn(history, day(on)),
		cast: castOf(history.network, members),
		layout,
		shown: new Set(),
		hidden: new Set(),
		...given
	});
}

const mark = (scene: Scene, id: string): PersonMark | undefined => scene.people.get(id);
const kinds = (scene: Scene): readonly TieMark['kind'][] => [...scene.ties.values()].map(({ kind }) => kind);

describe('the people of a scene', () => {
	test('are the cast who have entered the record', () => {
		expect([...sceneOn('2009-12-31').people.keys()]).toEqual([]);
		expect([...sceneOn('2014-06-30').people.keys()]).toEqual(['amir', 'badr', 'daud']);
	});

	test('stay when they are lost, with the date under their name', () => {
		expect(mark(sceneOn('2015-08-18'), 'amir')).toMatchObject({ fate: 'lost', line: 'killed 18 Aug 2015' });
	});

	test('are as large as their seats', () => {
		const scene = sceneOn('2014-06-30');
		expect([mark(scene, 'amir')?.radius, mark(scene, 'daud')?.radius]).toEqual([20, 12]);
	});

	test('stand on the outline inside it, on the background outside', () => {
		const scene = sceneOn('2014-06-30');
		expect(mark(scene, 'amir')?.ground).toBe('enclosure');
		expect(mark(scene, 'daud')?.ground).toBe('ground');
	});

	test('are those who have a seat', () => {
		const seats = new Map([...layout.seats].filter(([id]) => id !== 'daud'));
		expect([...sceneOn('2014-06-30', { layout: { ...layout, seats } }).people.keys()]).toEqual(['amir', 'badr']);
	});
});

describe('somebody who was dragged', () => {
	const moved = (id: string, x: number, y: number) => sceneOn('2014-06-30', { places: new Map([[id, { x, y }]]) });

	test('stands there with their words, and changes no outline', () => {
		const [before, scene] = [sceneOn('2014-06-30'), moved('badr', 210, 40)];
		const [from, to] = [mark(before, 'badr')?.label, mark(scene, 'badr')?.label];
		expect(mark(scene, 'badr')).toMatchObject({ x: 210, y: 40, seat: { x: 200, y: 0 } });
		expect([(to?.x ?? 0) - (from?.x ?? 0), (to?.top ?? 0) - (from?.top ?? 0)]).toEqual([10, 40]);
		expect(scene.bodies).toEqual(before.bodies);
	});

	test('is joined to the seat while they stand outside the outline it is in', () => {
		expect(mark(moved('badr', 900, 0), 'badr')?.tethered).toBe(true);
		expect(mark(moved('badr', 210, 40), 'badr')?.tethered).toBe(false);
		expect(mark(moved('daud', 900, 0), 'daud')?.tethered).toBe(false);
	});

	test('has straight lines', () => {
		const [line] = moved('badr', 100, 300).lines.values();
		expect(line?.corners.map(({ y }) => y)).toEqual([300, 300]);
	});
});

describe('the ties of a scene', () => {
	test('are those that last, without the council unless it is asked for', () => {
		expect(kinds(sceneOn('2014-06-30'))).toEqual(['service', 'mentorship']);
		expect(kinds(sceneOn('2014-06-30', { shown: new Set(['council']) }))).toContain('council');
	});

	test('are those of the council too where no outline shows it, unless they are hidden', () => {
		const without = { layout: { ...layout, outlines: [] } };
		expect(kinds(sceneOn('2014-06-30', without))).toContain('council');
		expect(kinds(sceneOn('2014-06-30', { ...without, hidden: new Set(['council']) }))).not.toContain('council');
	});

	test('of hidden kinds are left out', () => {
		expect(kinds(sceneOn('2014-06-30', { hidden: new Set(['service']) }))).toEqual(['mentorship']);
	});

	test('that have ended show as ghosts on request only', () => {
		expect(kinds(sceneOn('2015-06-30'))).toEqual(['mentorship']);
		const looks = [...sceneOn('2015-06-30', { shown: new Set(['ghosts']) }).ties.values()];
		expect(looks).toContainEqual(expect.objectContaining({ kind: 'service', look: 'ghost' }));
	});

	test('between the same two share a line', () => {
		const { ties, lines } = sceneOn('2014-06-30');
		expect([...lines.values()].map((line) => new Set(line.ties))).toEqual([new Set(ties.keys())]);
	});
});

describe('the outline of a body', () => {
	test('is as laid out, with its name', () => {
		const { body, people, ...box } = outline;
		expect(sceneOn('2014-06-30').bodies.get(body)).toEqual({ id: body, name: 'The council', ...box });
		expect(people).toHaveLength(2);
	});

	test('is not drawn where no seat in it counts', () => {
		const scene = sceneOn('2014-06-30', { layout: { ...layout, outlines: [{ ...outline, people: ['daud'] }] } });
		expect([scene.bodies.size, mark(scene, 'amir')?.ground]).toEqual([0, 'ground']);
	});
});

describe('the titles of a scene', () => {
	const titles = (scene: Scene) => [...scene.titles.values()].map(({ lines }) => lines);

	test('are drawn while one of their people is, groups in capitals', () => {
		expect(titles(sceneOn('2009-12-31'))).toEqual([]);
		expect(titles(sceneOn('2014-06-30'))).toEqual([['The council'], ['NO POST', 'ON RECORD']]);
	});

	test('of a body are drawn only with its outline', () => {
		expect(titles(sceneOn('2014-06-30', { layout: { ...layout, outlines: [] } }))).toHaveLength(1);
	});
});

describe('a scene of a period', () => {
	const years = (from: string, to: string, given: Partial<SceneInput> = {}) =>
		sceneOn(to, { snapshot: unionIn(historyWith(data), { from: day(from), to: day(to) }), ...given });

	test('has whoever was there at some time in it, marked as on its last day', () => {
		expect(mark(years('2014-01-01', '2016-12-31'), 'amir')?.fate).toBe('lost');
	});

	test('has nobody who was lost before it', () => {
		expect([...years('2016-01-01', '2016-12-31').people.keys()]).toEqual(['badr', 'daud']);
	});

	test('has the ties of some day of it, though they were over by its last', () => {
		expect(kinds(years('2013-06-01', '2016-12-31'))).toContain('service');
		expect(kinds(years('2016-01-01', '2016-12-31'))).not.toContain('service');
	});
});

describe('a scene of two dates', () => {
	const history = historyWith(data);
	const cast = castOf(history.network, roster(['amir', 'badr']));
	const before = snapshotOn(history, day('2013-12-31'));
	const after = snapshotOn(history, day('2016-01-01'));
	const comparison = comparisonOf(history.network, cast, { of: 'dates', before, after });
	const scene = sceneOn('2016-01-01', { comparison });

	test('gives every person a difference', () => {
		expect([...scene.people.values()].map(({ id, difference }) => [id, difference])).toEqual([
			['amir', 'left'],
			['badr', 'stayed'],
			['daud', 'stayed']
		]);
	});

	test('holds the ties of either date, those that left as ghosts', () => {
		expect([...scene.ties.values()].map(({ kind, look, difference }) => [kind, look, difference])).toEqual([
			['service', 'ghost', 'left'],
			['mentorship', 'maybe', 'stayed']
		]);
	});

	test('has a badge on every line, but for those whose ties all stayed', () => {
		expect([...scene.lines.values()].map(({ difference, badge }) => [difference, badge !== undefined])).toEqual([
			['changed', true]
		]);
	});

	test('has no differences where nothing is compared', () => {
		const plain = sceneOn('2016-01-01');

		expect([...plain.people.values(), ...plain.lines.values()].filter((drawn) => 'difference' in drawn)).toEqual([]);
		expect([...plain.lines.values()].filter((drawn) => 'badge' in drawn)).toEqual([]);
	});
});
