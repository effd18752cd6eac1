import { expect, test } from 'vitest';
import { dataset, day, person, report, roster } from '../../../tests/fixtures/small.ts';
import { networkOf } from './network-of.ts';
import { rosterOf, rostersOf } from './rosters.ts';

const network = networkOf(
	dataset({
		people: [person('amir'), person('basil')],
		reports: [report('r', 'basil', 'alive', { occurred: '2012-06-01' })],
		rosters: [roster(['amir'])]
	})
);

test("everyone in the record is a roster too, after the dataset's own, over the whole period", () => {
	const [own, everyone] = rostersOf(network);

	expect(own?.members).toEqual(['amir']);
	expect(everyone).toMatchObject({
		members: ['amir', 'basil'],
		period: { from: day('2012-01-01'), to: day('2012-12-31') }
	});
});

test('a roster is found by its id, and asking for one that is not there is a mistake', () => {
	expect(rosterOf(network, 'everyone').members).toHaveLength(2);
	expect(() => rosterOf(network, 'nobody')).toThrow(RangeError);
});
