import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearer } from './nearer.ts';

interface Row {
	readonly id: string;
	readonly fate: { readonly kind: string };
}

const row = (id: string, kind = 'alive'): Row => ({ id, fate: { kind } });
const idOf = ({ id }: Row) => id;

/** Lists of rows with ids of their own. */
const someRows = fc.uniqueArray(
	fc.record({
		id: fc.constantFrom('ada', 'bo', 'cy', 'dee', 'eve', 'flo'),
		fate: fc.record({ kind: fc.constantFrom('alive', 'lost') })
	}),
	{ selector: idOf }
);

describe('a list brought nearer to another', () => {
	test('has a row that holds what it held before as the same object, wherever it stands now', () => {
		const [ada, bo] = [row('ada'), row('bo')];

		const { rows } = nearer([ada, bo], [row('bo'), row('ada')], () => 1, idOf);

		expect(rows[0]).toBe(bo);
		expect(rows[1]).toBe(ada);
	});

	test('is the same list where nothing changed', () => {
		const from = [row('ada'), row('bo')];

		expect(nearer(from, [row('ada'), row('bo')], () => 1, idOf)).toEqual({ rows: from, renewed: [], isThere: true });
		expect(nearer(from, [row('ada'), row('bo')], () => 1, idOf).rows).toBe(from);
	});

	test('stands as it was but for the rows that have their turn, the upper ones first', () => {
		const from = [row('ada'), row('bo'), row('cy')];
		const to = [row('ada', 'lost'), row('bo'), row('cy', 'lost'), row('dee')];

		expect(nearer(from, to, () => 1, idOf)).toEqual({
			rows: [row('ada', 'lost'), row('bo'), row('cy')],
			renewed: ['ada'],
			isThere: false
		});
	});

	test('gives rows that have had a turn another one after all others', () => {
		const from = [row('ada'), row('bo'), row('cy')];
		const to = [row('ada', 'lost'), row('bo', 'lost'), row('cy', 'lost')];

		expect(nearer(from, to, () => 2, idOf, new Set(['bo', 'ada'])).renewed).toEqual(['cy', 'bo']);
	});

	test('changes in as many rows as are let, once it is known how many are due', () => {
		const from = [row('ada'), row('bo'), row('cy')];
		const to = [row('ada', 'lost'), row('bo'), row('dee')];
		let due: number | undefined;
		const none = nearer(from, to, (many) => ((due = many), 0), idOf);

		expect(due).toBe(3);
		expect(none).toEqual({ rows: from, renewed: [], isThere: false });
	});

	test('loses first what is to go', () => {
		const from = [row('ada'), row('bo'), row('cy')];
		const to = [row('cy'), row('dee')];

		expect(nearer(from, to, () => 1, idOf).rows).toEqual([row('cy'), row('bo')]);
		expect(nearer(from, to, () => 2, idOf)).toEqual({ rows: [row('cy')], renewed: [], isThere: false });
		expect(nearer([row('cy')], to, () => 2, idOf)).toEqual({ rows: to, renewed: ['dee'], isThere: true });
	});

	test('differs from what it was in no more rows than it may, none of them twice in it, and gets there', () => {
		fc.assert(
			fc.property(someRows, someRows, fc.integer({ min: 1, max: 4 }), (from, to, most) => {
				let { rows, isThere } = { rows: from as readonly Row[], isThere: false };
				for (let turns = 0; !isThere; turns++) {
					const before = rows;
					({ rows, isThere } = nearer(before, to, () => most, idOf));
					const changed = rows.filter((each) => !before.includes(each)).length;
					const gone = before.filter(({ id }) => !rows.some((each) => each.id === id)).length;
					expect(changed + gone).toBeLessThanOrEqual(most);
					expect(new Set(rows.map(idOf)).size).toBe(rows.length);
					expect(turns).toBeLessThanOrEqual(from.length + to.length);
				}
				expect(rows).toEqual(to);
			})
		);
	});
});
