import { describe, expect, test } from 'vitest';
import { alike, always, laidOut, laidOutPeople } from '../../../../../tests/fixtures/laid-out.ts';
import type { LaidOutPeople, LaidOutPerson } from '../../people/people-of.ts';
import type { Headings, Plan } from './plan.ts';
import { orderedOf, planOf } from './plan-of.ts';

const council = (count: number, given: Partial<LaidOutPerson> = {}) =>
	alike(count, { bodies: ['council'], rank: 3, ...given });

function planIn(
	people: readonly LaidOutPerson[],
	columns: number,
	{ headings = 'none', ...given }: Partial<LaidOutPeople> & { readonly headings?: Headings } = {}
): Plan {
	return planOf(orderedOf(laidOutPeople(people, given)), columns, headings);
}

/** Who stands where, a line for each row. */
const written = ({ rows }: Plan) => rows.map(({ cells }) => Array.from(cells, (person) => person?.id ?? '.').join(' '));

describe('the order in which cells are filled', () => {
	test('is by rank, then ties to whoever has most, then the first day, then the id', () => {
		const people = [
			laidOut('e', { bodies: ['council'], rank: 3 }),
			laidOut('d', { bodies: ['council'], rank: 3, firstDay: 9 }),
			laidOut('c', { bodies: ['council'], rank: 3 }),
			laidOut('b', { bodies: ['council'], rank: 3, firstDay: 9, partners: 1 }),
			laidOut('a', { bodies: ['council'], rank: 4, firstDay: -9 }),
			laidOut('hub', { bodies: ['council'], rank: 5, partners: 9 })
		];
		expect(written(planIn(people, 6, { pairs: [always('b', 'hub')] }))).toEqual(['b c e d a hub']);
	});
});

describe('those who lead', () => {
	const head = laidOut('head', { rank: 1, partners: 9 });

	test('stand above the bodies, the head on the channel', () => {
		const plan = planIn([head, laidOut('second', { rank: 2 }), ...council(8)], 4, { head });
		expect(written(plan)).toEqual(['. . head .', 'second . . .', 'p00 p01 p02 p03', 'p04 p05 p06 p07']);
		expect([plan.channel, plan.head]).toEqual([2, head]);
		expect(plan.rows.map(({ band }) => band)).toEqual(['leaders', 'leaders', 'bodies', 'bodies']);
	});

	test('share the first row with the others of their rank, and with peers at its end', () => {
		const people = [head, ...alike(2, { rank: 1 }, 'h'), laidOut('peer'), ...council(6)];
		const [first] = written(planIn(people, 6, { head, peers: new Set(['peer']) }));
		expect(first).toBe('h00 h01 . head . peer');
	});

	test('pass on whom a full row does not hold, and after two rows to the groups', () => {
		const people = [head, ...alike(9, { rank: 1, groups: ['Office'] }, 'h'), ...council(4)];
		expect(written(planIn(people, 4, { head }))).toEqual([
			'h00 h01 head h02',
			'h03 h04 h05 h06',
			'p00 p01 p02 p03',
			'h07 h08 . .'
		]);
	});

	test('stand beside bodies of up to three, which are right of the channel', () => {
		const small = alike(2, { bodies: ['senate'], rank: 2 }, 's');
		const plan = planIn([head, ...alike(2, { rank: 2 }, 'd'), ...small, ...council(8)], 4, { head });
		expect(written(plan)[1]).toBe('d00 d01 s00 s01');
		expect(plan.blocks[0]).toMatchObject({ bodies: ['senate'], rows: [1, 1], columns: [2, 3], isLow: true });
	});

	test('are missing where nobody leads: then the bodies begin', () => {
		expect(written(planIn(council(4), 4))).toEqual(['p00 p01 p02 p03']);
	});
});

describe('bodies', () => {
	const both = alike(2, { bodies: ['council', 'senate'], rank: 3 }, 'b');
	const board = alike(4, { bodies: ['senate'], rank: 3 }, 'q');

	test('stand side by side in the fewest rows, those who sit in two between them', () => {
		const plan = planIn([...council(4), ...both, ...board], 5);
		expect(written(plan)).toEqual(['p00 p01 b00 q00 q01', 'p02 p03 b01 q02 q03']);
		expect(plan.blocks.map(({ bodies, columns, rows }) => [bodies.join('+'), columns, rows])).toEqual([
			['council', [0, 2], [0, 1]],
			['senate', [2, 4], [0, 1]],
			['council+senate', [2, 2], [0, 1]]
		]);
	});

	test('have a wider gap before one that shares nobody', () => {
		const shared = planIn([...council(4), ...both, ...board], 5).gaps;
		const apart = planIn([...council(4), ...board], 4).gaps;
		expect(apart.get(2)).toBeGreaterThan(shared.get(2) ?? Infinity);
	});

	test('have the channel between them where that is near the middle', () => {
		expect(planIn([...council(8), ...board], 6).channel).toBe(4);
		expect(planIn(council(6), 6).channel).toBe(3);
	});

	test('stand on top of each other where there are more strips than columns', () => {
		const plan = planIn([...council(4), ...both, ...board], 2);
		expect(written(plan)).toEqual(['p00 p01', 'p02 p03', 'b00 b01', 'q00 q01', 'q02 q03']);
		expect(plan.blocks.map(({ bodies, rows }) => [bodies.join('+'), rows])).toEqual([
			['council', [0, 2]],
			['senate', [2, 4]],
			['council+senate', [2, 2]]
		]);
	});

	test('that find no room beside each other stand in another row', () => {
		const third = alike(4, { bodies: ['tribunal'], rank: 3 }, 'r');
		expect(written(planIn([...council(4), ...board, ...third], 2))).toEqual([
			'p00 q00',
			'p01 q01',
			'p02 q02',
			'p03 q03',
			'r00 r01',
			'r02 r03'
		]);
	});
});

describe('everyone else', () => {
	const late = alike(3, { rank: 7, groups: ['Media'], firstDay: 20 }, 'm');
	const early = alike(2, { rank: 8, groups: ['Finance'], firstDay: 10 }, 'f');
	const leaders = [5, 6].map((rank) => laidOut(`leader${rank}`, { rank }));
	const planWith = (headings: Headings) => planIn([...leaders, ...late, ...early], 3, { headings });
	const groupsOf = (plan: Plan) => plan.rows.filter(({ band }) => band === 'groups');

	test('stands in groups, the earliest first, whatever their ranks', () => {
		expect(written({ ...planWith('none'), rows: groupsOf(planWith('none')) })).toEqual(['f00 f01 m00', 'm01 m02 .']);
	});

	test('has the name of the group above the first of it in each row', () => {
		expect(groupsOf(planWith('above')).map(({ headings }) => headings)).toEqual([
			[
				{ column: 0, names: ['Finance'], people: ['f00', 'f01'] },
				{ column: 2, names: ['Media'], people: ['m00'] }
			],
			[{ column: 0, names: ['Media'], people: ['m01', 'm02'] }]
		]);
	});

	test('has it in a cell of its own in lists, with the people below, never last in a column', () => {
		const rows = groupsOf(planWith('in cells'));
		expect(written({ ...planWith('in cells'), rows })).toEqual(['. . m02', 'f00 m00 .', 'f01 m01 .']);
		expect(rows.map(({ headings }) => headings.map(({ column, names }) => [column, names[0]]))).toEqual([
			[
				[0, 'Finance'],
				[1, 'Media']
			],
			[],
			[]
		]);
		const narrow = planIn([...leaders, ...late.slice(0, 1), ...early.slice(0, 1)], 2, { headings: 'in cells' });
		const last = groupsOf(narrow).at(-1);
		expect(last?.headings).toEqual([]);
	});

	test('has it above the only one who is left, too', () => {
		const rows = groupsOf(planIn([...leaders, ...late.slice(0, 1)], 3, { headings: 'in cells' }));
		expect(rows.map(({ cells, headings }) => [cells[0]?.id, headings.length])).toEqual([
			[undefined, 1],
			['m00', 0]
		]);
	});

	test('has none where there is no room for them', () => {
		expect(groupsOf(planWith('none')).flatMap(({ headings }) => headings)).toEqual([]);
	});
});
