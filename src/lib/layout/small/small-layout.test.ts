import { expect, test } from 'vitest';
import { alike, laidOut, laidOutPeople } from '../../../../tests/fixtures/laid-out.ts';
import { layoutFaults } from '../../../../tests/fixtures/layout-faults.ts';
import { smallLayout } from './small-layout.ts';

test('what finds no room is left out of the context, whoever is tied to fewest first, and no more than must be', () => {
	const members = alike(7, { rank: 2, bodies: ['council'] });
	const context = Array.from({ length: 60 }, (_, index) =>
		laidOut(`c${String(index).padStart(2, '0')}`, { member: false, partners: index })
	);
	const layoutIn = (height: number) =>
		smallLayout(laidOutPeople([...members, ...context]), { width: 1096, height }, (body) => body);
	const layout = layoutIn(400);
	expect(layout.leftOut.length).toBeGreaterThan(0);
	expect([...layout.leftOut].sort()).toEqual(context.slice(0, layout.leftOut.length).map(({ id }) => id));
	expect(layoutFaults(layout)).toEqual([]);
	// Rows of the context hold six.
	expect((60 - layout.leftOut.length) % 6).toBe(0);
	expect(layoutIn(2000).leftOut).toEqual([]);
});

test('the name of the body stands apart from the words above it where there is room, and nearer where there is not', () => {
	const members = alike(7, { rank: 2, bodies: ['council'] });
	const toTitle = (height: number) => {
		const { seats, titles } = smallLayout(laidOutPeople(members), { width: 1096, height }, (body) => body);
		return (titles[0]?.box.top ?? NaN) - Math.max(...[...seats.values()].map(({ label }) => label.box.bottom));
	};
	expect(toTitle(400)).toBe(12);
	expect(toTitle(130)).toBe(2);
});

test('who finds no room above stands below where a row has a free place, and the other way round', () => {
	const head = laidOut('head', { rank: 1 });
	const members = alike(7, { rank: 3, bodies: ['council'] });
	const context = (count: number, rank: number, letter: string) => alike(count, { member: false, rank }, letter);
	const leftOutWith = (above: number, below: number) => {
		const all = [head, ...members, ...context(above, 2, 'a'), ...context(below, Infinity, 'b')];
		return smallLayout(laidOutPeople(all, { head }), { width: 1096, height: 240 }, (body) => body).leftOut;
	};
	// There is room for a row above and one below, of five each, the head included.
	expect(leftOutWith(4, 5)).toEqual([]);
	expect(leftOutWith(5, 4)).toEqual([]);
	expect(leftOutWith(3, 6)).toEqual([]);
	expect(leftOutWith(5, 5)).toHaveLength(1);
});
