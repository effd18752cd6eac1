import { describe, expect, test } from 'vitest';
import { madeDataset } from '../../../tests/bench/made-dataset.ts';
import { siteRosters } from '../../../tests/fixtures/drawn-dates.ts';
import { missingIn, placesOf, reversed, rooms, withEveryone } from '../../../tests/fixtures/laid-out.ts';
import { layoutFaults, namelessIn, shareUsed } from '../../../tests/fixtures/layout-faults.ts';
import { body, dataset, occupancy, person, post } from '../../../tests/fixtures/small.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { networkOf } from '../network/network-of.ts';
import { layoutOf } from './layout-of.ts';
import type { Layout } from './layout.ts';

const sites = siteRosters();
const made = [40, 100, 300, 1000].flatMap((people) => {
	const dataset = madeDataset({ people, ties: people });
	const withoutPosts: Dataset = { ...dataset, posts: [], occupancies: [], bodies: [] };
	return [
		{ name: `a made network of ${people}`, ...withEveryone(dataset) },
		{ name: `a made network of ${people} without posts`, ...withEveryone(withoutPosts) }
	];
});
const cases = [...sites, ...made].flatMap((given) =>
	rooms.map((room) => ({
		...given,
		room,
		title: `${given.name} in ${room.width} × ${room.height}`,
		isOfSite: !made.includes(given)
	}))
);

/** Layouts are made once, since those of a hundred people take time. */
const layouts = new Map<string, Layout>();

function layoutIn({ title, network, roster, room }: (typeof cases)[number]): Layout {
	const layout = layouts.get(title) ?? layoutOf(network, roster, room);
	layouts.set(title, layout);
	return layout;
}

describe.each(cases)('the layout of $title', (given) => {
	const { network, roster, room } = given;

	test('seats everyone of the cast, or says whom of the context it leaves out', () => {
		const layout = layoutIn(given);
		expect(missingIn(layout, network, roster)).toEqual([]);
		expect(layout.leftOut.filter((id) => layout.seats.has(id))).toEqual([]);
	});

	test('keeps marks, names, titles and outlines apart, and within the room', () => {
		expect(layoutFaults(layoutIn(given))).toEqual([]);
	});

	test('uses most of the width or the height', () => {
		expect(shareUsed(layoutIn(given))).toBeGreaterThanOrEqual(0.85);
	});

	test('is the same whatever the order of the tables', () => {
		// Few people stand in the order of their roster, so that this order stays.
		const members = roster.members.length > 12 ? [...roster.members].reverse() : roster.members;
		const other = layoutOf(networkOf(reversed(network.dataset)), { ...roster, members }, room);
		expect(placesOf(other)).toEqual(placesOf(layoutIn(given)));
	});
});

const wide = cases.filter(({ room, isOfSite }) => isOfSite && room.width > 900);

test.each(wide)('everyone has a name that can be read in the layout of $title', (given) => {
	expect(namelessIn(layoutIn(given))).toEqual([]);
});

describe('of too many for rows of names, who sit in one body,', () => {
	const ids = Array.from({ length: 150 }, (_, index) => `p${index}`);
	const layoutWhere = (isSeated: (index: number) => boolean) => {
		const given = withEveryone(
			dataset({
				people: ids.map((id) => person(id, { name: `Somebody Named ${id}` })),
				bodies: [body('council', { collegial: true }), body('office')],
				posts: [post('seat', { body: 'council' }), post('desk', { body: 'office' })],
				occupancies: ids.map((id, index) => occupancy(`o${index}`, id, isSeated(index) ? 'seat' : 'desk', '2014'))
			})
		);
		return layoutOf(given.network, given.roster, { width: 940, height: 375 });
	};

	test('everybody has a name and no outline is drawn, as it would hold all', () => {
		const layout = layoutWhere(() => true);
		expect(layout.outlines).toEqual([]);
		expect(namelessIn(layout)).toEqual([]);
		expect(layoutFaults(layout)).toEqual([]);
	});

	test('an outline is drawn where somebody sits in none', () => {
		expect(layoutWhere((index) => index > 0).outlines).toHaveLength(1);
	});
});
