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
