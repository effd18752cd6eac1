import { expect, test } from 'vitest';
import { alike, always, laidOutPeople } from '../../../tests/fixtures/laid-out.ts';
import { smallLayout } from './small/small-layout.ts';
import { tracksIn } from './tracks-in.ts';

test('tracksIn counts the ways beside each other in the road above each row, on the busiest dates', () => {
	const members = alike(4, { bodies: ['council'], rank: 2 });
	const layout = smallLayout(laidOutPeople(members), { width: 1096, height: 505 }, (body) => body);
	const nested = [always('p00', 'p03'), always('p01', 'p03')];
	expect(tracksIn(layout, [])).toEqual([0]);
	expect(tracksIn(layout, [always('p00', 'p02')])).toEqual([1]);
	expect(tracksIn(layout, nested)).toEqual([2]);
});
