import { expect, test } from 'vitest';
import { knownWith, supposing, then, today } from '../../../tests/fixtures/lenses.ts';
import { day, person, report } from '../../../tests/fixtures/small.ts';
import type { Lens } from '../view/view.ts';
import { lanesOf, reportLook } from './lanes.ts';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const given = {
	people: ['amir', 'basil', 'cyrus', 'dawud'].map((id) => person(id)),
	reports: [
		report('a1', 'amir', 'killed', { occurred: '2015-02-01', verdict: 'refuted' }),
		report('a2', 'amir', 'killed', { occurred: '2016-03-24', published: '2016-03-25' }),
		report('b', 'basil', 'alive', { occurred: '2014-10-28' }),
		report('c', 'cyrus', 'killed', { occurred: '2015-05', verdict: 'open' }),
		report('c2', 'cyrus', 'alive', { occurred: '2014-10-28', published: '2013-01-01' }),
		report('d', 'dawud', 'alive', { occurred: '2017-12-31' })
	]
};

test('a lane is cut to the period, and each stretch runs to the next', () => {
	expect(laneOf('basil')?.stretches).toEqual([
		{ from: period.from, to: day('2015-10-29'), fate: 'alive', contested: false, whatIf: false },
		{ from: day('2015-10-29'), to: period.to, fate: 'not-known', contested: false, whatIf: false }
	]);
});

test('a stretch under a what-if says so', () => {
	const lens = supposing(['basil', { kind: 'lost', from: day('2015-01-01') }]);

	expect(laneOf('basil', lens)?.stretches).toMatchObject([
		{ fate: 'alive', whatIf: true },
		{ fate: 'lost', from: day('2015-01-01'), whatIf: true }
	]);
});

test('every report published in the period is marked where it was published, by what became of it', () => {
	expect(laneOf('amir')?.marks).toMatchObject([
		{ report: { id: 'a1' }, day: day('2015-02-01'), look: 'refuted' },
		{ report: { id: 'a2' }, day: day('2016-03-25'), look: 'established' }
	]);
	expect(laneOf('cyrus')?.marks).toMatchObject([{ report: { id: 'c' }, day: day('2015-05-31'), look: 'unsettled' }]);
});

test('under clock then no verdict is known', () => {
	expect(laneOf('amir', then)?.marks.map(({ look }) => look)).toEqual(['reported', 'reported']);
	expect(reportLook({ verdict: 'superseded' })).toBe('unsettled');
});

test('under clock then a lane holds nothing later: the last fate that is known runs on, and no later report is marked', () => {
	expect(laneOf('amir', then, '2015-03-01')).toMatchObject({
		person: 'amir',
		stretches: [
			{ from: period.from, to: day('2015-02-01'), fate: 'not-known', contested: false, whatIf: false },
			{ from: day('2015-02-01'), to: period.to, fate: 'maybe-lost', contested: false, whatIf: false }
		],
		marks: [{ report: { id: 'a1' }, day: day('2015-02-01'), look: 'reported' }]
	});
});

function laneOf(id: string, lens: Lens = today, on?: string) {
	return lanesOf(knownWith(given, lens, on), [id], period)[0];
}
