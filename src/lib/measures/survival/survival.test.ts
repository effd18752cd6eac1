import { describe, expect, test } from 'vitest';
import { historyWith, supposing, then, today } from '../../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../../tests/fixtures/small.ts';
import type { Person, Report } from '../../dataset/dataset.ts';
import type { Lens } from '../../view/view.ts';
import { isoOf } from '../../time/day.ts';
import { survivalOf } from './survival.ts';

const four = roster(['amir', 'basil', 'cyrus', 'dawud'], { drawnUp: day('2014-06-30') });
const people = four.members.map((id) => person(id));
const until = day('2015-12-31');

const reports = [
	// On some day of February 2015, on 1 March 2015, alive at the end, and last heard of on 31 July 2014.
	report('a', 'amir', 'killed', { occurred: '2015-02', published: '2015-04-01' }),
	report('b', 'basil', 'killed', { occurred: '2015-03-01' }),
	report('c', 'cyrus', 'alive', { occurred: '2015-12-31' }),
	report('d', 'dawud', 'alive', { occurred: '2014-07-31' })
];

describe('a roster of four', () => {
	test('is estimated with its losses on their last days, and on their first', () => {
		const { latest, earliest } = survive(reports);

		// The fourth is watched until 31 July 2014. Three at risk: 2/3; then two: 2/3 · 1/2 = 1/3.
		expect(stepsOf(latest)).toEqual([
			['2015-02-28', 3, expect.closeTo(2 / 3, 12)],
			['2015-03-01', 2, expect.closeTo(1 / 3, 12)]
		]);
		expect(stepsOf(earliest)).toEqual([
			['2015-02-01', 3, expect.closeTo(2 / 3, 12)],
			['2015-03-01', 2, expect.closeTo(1 / 3, 12)]
		]);
		expect(latest.median).toBe(day('2015-03-01'));
	});

	test('has those at risk who are observed, the not known only until the last evidence of life', () => {
		expect(survive(reports).latest.atRisk.map(({ from, value }) => [isoOf(from), value])).toEqual([
			['2014-06-30', 4],
			['2014-07-31', 3],
			['2015-02-28', 2],
			['2015-03-01', 1]
		]);
	});

	test('counts the maybe lost as lost in the earliest curve, and as present in the latest', () => {
		const disputed = reports.map((each) => (each.id === 'b' ? { ...each, verdict: 'disputed' as const } : each));
		const { latest, earliest } = survive(disputed);

		expect(stepsOf(latest)).toEqual([['2015-02-28', 3, expect.closeTo(2 / 3, 12)]]);
		expect(stepsOf(earliest)).toEqual([
			['2015-02-01', 3, expect.closeTo(2 / 3, 12)],
			['2015-03-01', 2, expect.closeTo(1 / 3, 12)]
		]);
	});

	test('does not count a member who had been lost when it was drawn up', () => {
		const early = [...reports.slice(1), report('a', 'amir', 'killed', { occurred: '2014-06-30' })];
		const { latest, lostBefore } = survive(early);

		expect(lostBefore).toEqual(['amir']);
		expect(stepsOf(latest)).toEqual([['2015-03-01', 2, 1 / 2]]);
	});

	test('counts a member who comes later from then on', () => {
		const late = people.map((each) => (each.id === 'cyrus' ? person('cyrus', { joined: undefined }) : each));
		const { latest, enterLater } = survive(reports.slice(0, 2), today, late);

		expect(enterLater).toEqual([]);
		expect(stepsOf(latest)).toEqual([
			['2015-02-28', 2, 1 / 2],
			['2015-03-01', 1, 0]
		]);
		expect(survive(reports, today, late).enterLater).toEqual(['cyrus']);
	});

	test('is observed again after a release', () => {
		const released = [
			report('c1', 'cyrus', 'captured', { occurred: '2014-09-01' }),
			report('c2', 'cyrus', 'released', { occurred: '2014-11-01' }),
			...reports
		];

		expect(survive(released).observedAgain).toEqual(['cyrus']);
		expect(survive(reports).observedAgain).toEqual([]);
		expect(
			survive(released)
				.latest.atRisk.slice(0, 4)
				.map(({ value }) => value)
		).toEqual([4, 3, 2, 3]);
	});

	test('is as it was known on each day under clock then, and as it is supposed under a what-if', () => {
		expect(stepsOf(survive(reports, then).earliest)[0]?.[0]).toBe('2015-03-01');
		expect(stepsOf(survive(reports, supposing(['amir', { kind: 'alive' }])).latest)[0]?.[0]).toBe('2015-03-01');
	});
});

test('half of twenty-four have been lost with the twelfth', () => {
	const many = roster(
		Array.from({ length: 24 }, (_, index) => `p${index}`),
		{ drawnUp: day('2014-06-30') }
	);
	const killed = many.members
		.slice(0, 12)
		.map((id, index) => report(`${id}-killed`, id, 'killed', { occurred: isoOf(day('2014-07-01') + index) }));
	const alive = many.members.slice(12).map((id) => report(`${id}-alive`, id, 'alive', { occurred: '2015-12-31' }));
	const history = historyWith({ people: many.members.map((id) => person(id)), reports: [...killed, ...alive] });

	expect(survivalOf(history, many, until)).toMatchObject({ latest: { median: day('2014-07-12') } });
});

test('there is no estimate before a roster is drawn up, or of nobody', () => {
	expect(survivalOf(historyWith({ people, reports }), four, day('2014-06-29'))).toMatchObject({ kind: 'undefined' });
	expect(survivalOf(historyWith({ people, reports }), roster([]), until)).toMatchObject({ kind: 'undefined' });
});

function survive(given: readonly Report[], lens: Lens = today, who: readonly Person[] = people) {
	const survival = survivalOf(historyWith({ people: who, reports: given }, lens), four, until);
	if (survival.kind === 'undefined') throw new RangeError(survival.reason);
	return survival;
}

function stepsOf({ steps }: ReturnType<typeof survive>['latest']): readonly (readonly [string, number, number])[] {
	return steps.map(({ from, atRisk, estimate }) => [isoOf(from), atRisk, estimate]);
}
