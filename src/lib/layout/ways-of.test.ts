import { describe, expect, test } from 'vitest';
import { drawnDates, siteRosters } from '../../../tests/fixtures/drawn-dates.ts';
import { always, laidOut, laidOutPeople, rooms } from '../../../tests/fixtures/laid-out.ts';
import { crossingsIn, followedEdges, sharedLines, wayFaults } from '../../../tests/fixtures/layout-faults.ts';
import { forceLayout } from './force/force-layout.ts';
import type { Layout } from './layout.ts';
import { layoutOf } from './layout-of.ts';
import { smallLayout } from './small/small-layout.ts';
import { waysOf } from './ways-of.ts';

/** `npm run sweep` walks over all dates; here so many show what breaks on more than a few of them. */
const count = process.env['CADRE_SWEEP'] === 'all' ? 'all' : 200;

const sites = siteRosters();
const dates = drawnDates(sites, count);

describe.each(rooms)('in a room of $width × $height', (room) => {
	const layouts = new Map(sites.map((site) => [site, layoutOf(site.network, site.roster, room)]));
	const drawn = dates.flatMap(({ site, day, clock, pairs }) => {
		const layout: Layout | undefined = layouts.get(site);
		if (layout === undefined) return [];
		return [{ on: `${site.name}, day ${day}, clock ${clock}`, layout, pairs, ways: waysOf(layout, pairs) }];
	});

	test('every pair has a way, from mark to mark, which meets no other mark, no name and no title', () => {
		const faults = drawn.flatMap(({ on, layout, pairs, ways }) =>
			wayFaults(layout, pairs, ways).map((fault) => `${on}: ${fault}`)
		);
		expect(faults).toEqual([]);
	});

	test('ways that do not belong together never run on one another', () => {
		expect(drawn.flatMap(({ on, ways }) => sharedLines(ways).map((fault) => `${on}: ${fault}`))).toEqual([]);
	});

	test('no way runs along the edge of an outline, where it would look like a thick edge', () => {
		const faults = drawn.flatMap(({ on, layout, ways }) =>
			followedEdges(layout, ways).map((fault) => `${on}: ${fault}`)
		);
		expect(faults).toEqual([]);
	});

	test('in the mean two people have 0.32 crossings at most', () => {
		const pairs = drawn.reduce((sum, { ways }) => sum + ways.size, 0);
		const crossings = drawn.reduce((sum, { ways }) => sum + crossingsIn(ways), 0);
		expect(pairs).toBeGreaterThan(0);
		expect(crossings / pairs).toBeLessThanOrEqual(0.32);
	});
});

describe('waysOf', () => {
	const room = { width: 1096, height: 505 };
	const head = laidOut('amir', { rank: 1 });
	const members = ['basil', 'cyrus', 'dawud'].map((id) => laidOut(id, { rank: 2, bodies: ['council'] }));
	const pairs = [always('amir', 'basil'), always('amir', 'cyrus'), always('amir', 'dawud'), always('basil', 'dawud')];
	const layout = smallLayout(laidOutPeople([head, ...members], { head, pairs }), room, (body) => body);

	test('gives the pairs of somebody with three or more one net, and each other pair one of its own', () => {
		const nets = [...waysOf(layout, pairs)].map(([pair, { net }]) => [pair, net]);
		expect(Object.fromEntries(nets)).toEqual({
			'amir basil': 'amir',
			'amir cyrus': 'amir',
			'amir dawud': 'amir',
			'basil dawud': 'basil dawud'
		});
	});

	test('gives the same ways in whatever order the pairs come', () => {
		const backwards = waysOf(layout, [...pairs].reverse());
		expect(Object.fromEntries(backwards)).toEqual(Object.fromEntries(waysOf(layout, pairs)));
	});

	test('leaves out the pairs of somebody without a seat', () => {
		expect(waysOf(layout, [always('amir', 'edris')]).size).toBe(0);
	});

	test('draws a straight line to somebody who was moved', () => {
		const way = waysOf(layout, pairs, new Set(['basil'])).get('amir basil');
		const ends = ['amir', 'basil'].map((id) => layout.seats.get(id)).map((seat) => ({ x: seat?.x, y: seat?.y }));
		expect(way?.corners).toEqual(ends);
	});

	test('draws straight lines where there are no streets', () => {
		const free = forceLayout(laidOutPeople(members, { pairs: [always('basil', 'cyrus')] }), room);
		expect(waysOf(free, [always('basil', 'cyrus')]).get('basil cyrus')?.corners).toHaveLength(2);
	});

	test('draws only the nets of the two largest hubs where the layout says so, and nothing where it has no lines', () => {
		const hubs = ['amir', 'basil', 'cyrus'];
		const others = ['u', 'v', 'w', 'x'];
		const all = hubs.flatMap((hub, index) =>
			others.slice(0, 4 - Math.min(index, 1)).map((other) => always(hub, other))
		);
		const people = [...hubs, ...others].map((id) => laidOut(id));
		const whole = smallLayout(laidOutPeople(people, { pairs: all }), room, (body) => body);
		const nets = (given: Layout) => [...new Set([...waysOf(given, all).values()].map(({ net }) => net))].sort();
		expect(nets(whole)).toEqual(['amir', 'basil', 'cyrus']);
		expect(nets({ ...whole, lines: 'largest hubs' })).toEqual(['amir', 'basil']);
		expect(nets({ ...whole, lines: 'none' })).toEqual([]);
	});
});
