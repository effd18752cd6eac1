import { describe, expect, test } from 'vitest';
import { historyWith } from '../../../tests/fixtures/lenses.ts';
import { body, day, occupancy, person, post, report, roster, tie } from '../../../tests/fixtures/small.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { snapshotOn } from '../history/snapshot.ts';
import type { Layout } from '../layout/layout.ts';
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

const layout: Layout = {
	places: new Map([
		['amir', { x: 0, y: 0 }],
		['badr', { x: 200, y: 0 }],
		['daud', { x: 200, y: 300 }]
	]),
	enclosures: new Map([['council', { left: -100, top: -60, right: 300, bottom: 90 }]]),
	bends: new Map(),
	ends: new Map(),
	bounds: { left: -100, top: -60, right: 300, bottom: 360 }
};

function sceneOn(on: string, given: Partial<SceneInput> = {}): Scene {
	const history = historyWith(data);
	const members = roster(['amir', 'badr']);
	return sceneOf({
		history,
		snapshot: snapshotOn(history, day(on)),
		roster: members,
		cast: castOf(history.network, members),
		layout,
		shown: new Set(),
		hidden: new Set(),
		selection: undefined,
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

	test('are large as members, small as context', () => {
		const scene = sceneOn('2014-06-30');
		expect(mark(scene, 'amir')?.radius).toBeGreaterThan(mark(scene, 'daud')?.radius ?? Infinity);
	});

	test('stand on the enclosure inside it, on the background outside', () => {
		const scene = sceneOn('2014-06-30');
		expect(mark(scene, 'amir')?.enclosed).toBe(true);
		expect(mark(scene, 'daud')?.enclosed).toBe(false);
	});
});

describe('the ties of a scene', () => {
	test('are those that last, without the council unless it is asked for', () => {
		expect(kinds(sceneOn('2014-06-30'))).toEqual(['service', 'mentorship']);
		expect(kinds(sceneOn('2014-06-30', { shown: new Set(['council']) }))).toContain('council');
	});

	test('of the council show for the selected person', () => {
		expect(kinds(sceneOn('2014-06-30', { selection: 'amir' }))).toContain('council');
		expect(kinds(sceneOn('2014-06-30', { selection: 'daud' }))).not.toContain('council');
	});

	test('of hidden kinds are left out', () => {
		expect(kinds(sceneOn('2014-06-30', { hidden: new Set(['service']) }))).toEqual(['mentorship']);
	});

	test('that have ended show as ghosts on request only', () => {
		expect(kinds(sceneOn('2015-06-30'))).toEqual(['mentorship']);
		const looks = [...sceneOn('2015-06-30', { shown: new Set(['ghosts']) }).ties.values()];
		expect(looks).toContainEqual(expect.objectContaining({ kind: 'service', look: 'ghost' }));
	});

	test('between the same two run beside each other', () => {
		const bends = [...sceneOn('2014-06-30').ties.values()].map((line) => line.bends[0]?.distance);
		expect(new Set(bends).size).toBe(2);
	});
});

describe('the enclosure of a body', () => {
	test('is as laid out while its people are', () => {
		expect(sceneOn('2014-06-30').bodies.get('council')).toMatchObject({
			name: 'The council',
			seats: ['amir', 'badr'],
			...layout.enclosures.get('council')
		});
	});

	test('grows with a member who is dragged out of it, and stands still for others', () => {
		const moved = (id: string) => {
			const places = new Map([...layout.places, [id, { x: 900, y: 0 }] as const]);
			return sceneOn('2014-06-30', { layout: { ...layout, places } }).bodies.get('council')?.right;
		};
		expect(moved('badr')).toBeGreaterThan(900);
		expect(moved('daud')).toBe(300);
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

	test('holds the ties of either date, those that left as ghosts, with badges on all but those that stayed', () => {
		expect([...scene.ties.values()].map(({ kind, look, difference }) => [kind, look, difference])).toEqual([
			['service', 'ghost', 'left'],
			['mentorship', 'maybe', 'stayed']
		]);
		expect([...scene.ties.values()].map(({ badge }) => badge !== undefined)).toEqual([true, false]);
	});

	test('has no differences where nothing is compared', () => {
		const plain = sceneOn('2016-01-01');

		expect([...plain.people.values(), ...plain.ties.values()].filter((drawn) => 'difference' in drawn)).toEqual([]);
		expect([...plain.ties.values()].filter((drawn) => 'badge' in drawn)).toEqual([]);
	});
});
