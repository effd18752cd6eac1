import { expect, test } from 'vitest';
import { dataset, day, occupancy, person, post, report } from '../../../tests/fixtures/small.ts';
import { readData } from '../../../tests/fixtures/read-data.ts';
import { presencePost } from './presence-post.ts';
import { firstPeriod } from './first-period.ts';
import { wholePeriod } from './whole-period.ts';

const given = dataset({
	people: [person('ada'), person('ben')],
	posts: [post('chief')],
	occupancies: [
		occupancy('o', 'ada', 'chief', '1793-04-07', '1794-07-10'),
		occupancy('p', 'ben', 'chief', '1794-08', '1796-01-01')
	],
	reports: [
		report('born', 'ada', 'alive', { occurred: '1780', verdict: 'established' }),
		report('died', 'ben', 'died', { occurred: '1841-05-22', verdict: 'established' })
	]
});

test('the first period runs in full years as long as posts were held, whatever is told before and after', () => {
	expect(firstPeriod(given)).toEqual({ from: day('1793-01-01'), to: day('1795-12-31') });
	expect(wholePeriod(given)).toEqual({ from: day('1780-01-01'), to: day('1841-12-31') });
});

test('a term without an end lasts to the last loss of its holder, else to the end of the record', () => {
	const openFor = (who: string) => {
		const occupancies = [...given.occupancies, occupancy('q', who, 'chief', '1795')];
		return firstPeriod({ ...given, occupancies, reports: [...given.reports, killed, captured] }).to;
	};
	const killed = report('killed', 'ada', 'killed', { occurred: '1797-03', verdict: 'established' });
	const captured = report('captured', 'ada', 'captured', { occurred: '1796-01', verdict: 'established' });

	expect(openFor('ada')).toBe(day('1797-12-31'));
	expect(openFor('cyd')).toBe(day('1841-12-31'));
});

test('a term without a start is as old as the record', () => {
	const occupancies = [...given.occupancies, occupancy('q', 'ada', 'chief', '../1793', '1794')];

	expect(firstPeriod({ ...given, occupancies }).from).toBe(day('1780-01-01'));
});

test('without posts it is the whole period', () => {
	const untold = { ...given, occupancies: [] };

	expect(firstPeriod(untold)).toEqual(wholePeriod(untold));
	expect(firstPeriod({ ...given, posts: [post('chief', { name: presencePost })] })).toEqual(wholePeriod(given));
});

test.each([
	['shura-council', '2000-01-01', '2022-12-31'],
	['committee-of-public-safety', '1793-01-01', '1795-12-31']
] as const)('%s starts with everyone from %s to %s', (id, from, to) => {
	expect(firstPeriod(readData(id))).toEqual({ from: day(from), to: day(to) });
});
