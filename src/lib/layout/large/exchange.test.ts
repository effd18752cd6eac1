import { describe, expect, test } from 'vitest';
import { alike, always, laidOut, laidOutPeople } from '../../../../tests/fixtures/laid-out.ts';
import type { LaidOutPeople, LaidOutPerson } from '../people/people-of.ts';
import type { TimedPair } from '../people/timed-pairs.ts';
import { exchanged } from './exchange.ts';
import { formsIn } from './form.ts';
import { placed } from './place.ts';
import { placingOf } from './placing.ts';
import { orderedOf, planOf } from './plan/plan-of.ts';

const room = { width: 760, height: 700 };

/** Who stands where after the exchange, a line for each row. */
function rowsAfter(
	people: readonly LaidOutPerson[],
	pairs: readonly TimedPair[],
	given: Partial<LaidOutPeople> = {}
): readonly string[] {
	const [form] = formsIn(room.width);
	if (form === undefined) throw new RangeError('There is no form');
	const plan = planOf(orderedOf(laidOutPeople(people, given)), 4, form.headings);
	const layout = placed(
		placingOf(plan, form, room, (body) => body),
		[],
		'all'
	);
	const after = exchanged(plan, layout, pairs);
	return after.rows.map(({ cells }) => Array.from(cells, (person) => person?.id ?? '.').join(' '));
}

/** Two rows of a council: the first above the second. */
const upper = alike(4, { bodies: ['council'], rank: 2 }, 'a');
const lower = alike(4, { bodies: ['council'], rank: 2, firstDay: 1 }, 'b');
const crossing = [always('a00', 'b01'), always('a01', 'b00')];

describe('exchanged', () => {
	test('exchanges neighbours whose ties cross', () => {
		const [first, second] = rowsAfter([...upper, ...lower], crossing);
		const column = (row: string | undefined, id: string) => row?.split(' ').indexOf(id);
		expect(column(first, 'a00')).toBe(column(second, 'b01'));
		expect(column(first, 'a01')).toBe(column(second, 'b00'));
	});

	test('leaves everyone in place where nothing is gained', () => {
		expect(rowsAfter([...upper, ...lower], [always('a00', 'b00')])).toEqual(['a00 a01 a02 a03', 'b00 b01 b02 b03']);
	});

	test('never mixes ranks', () => {
		const ranked = lower.map((person, index) => ({ ...person, rank: 3 + index }));
		const ranks = upper.map((person, index) => ({ ...person, rank: 1 + index / 10 }));
		expect(rowsAfter([...ranks, ...ranked], crossing)).toEqual(['a00 a01 a02 a03', 'b00 b01 b02 b03']);
	});

	test('never moves a peer of the head', () => {
		const head = laidOut('head', { rank: 1 });
		const people = [head, laidOut('peer'), ...alike(4)];
		const pairs = [always('head', 'p00'), always('head', 'p03')];
		expect(rowsAfter(people, pairs, { head, peers: new Set(['peer']) })[0]).toBe('. . head peer');
	});

	test('never moves anybody out of a body', () => {
		const board = lower.map((person) => ({ ...person, bodies: ['senate'] }));
		const rows = rowsAfter([...upper, ...board], [always('a01', 'b02'), always('a02', 'b01'), always('a00', 'b03')]);
		for (const row of rows) expect(row).toMatch(/^a\d\d a\d\d b\d\d b\d\d$/);
	});
});
