import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opened } from '../../../../tests/fixtures/opened.ts';

const name = fc.constantFrom('Ada Lind', 'Bo Ek', 'Cy Dahl', 'Di Holm', 'Eve Berg', 'Fay Moss', 'Gus Vik');
const files = fc.record({
	terms: fc.array(fc.record({ name, body: fc.constantFrom('Council', 'Court', 'Guild') }), {
		minLength: 1,
		maxLength: 6
	}),
	ties: fc.array(fc.record({ from: name, to: name, place: fc.constantFrom('here', 'there') }), {
		minLength: 1,
		maxLength: 8
	})
});

function filesFrom({ terms, ties }: typeof files extends fc.Arbitrary<infer Value> ? Value : never) {
	return {
		'terms.csv': `Name,Post,Body,From\n${terms.map((each) => `${each.name},Member,${each.body},2010\n`).join('')}`,
		'ties.csv': `source,target,place\n${ties.map(({ from, to, place }) => `${from},${to},${place}\n`).join('')}`
	};
}

/** Some seven people in three bodies: 100 runs meet every distance from nobody to everybody. */
const runs = { numRuns: 100 };

test('two steps hold all of one step, which holds all who are named; and no record is about somebody who is left out', async () => {
	await fc.assert(
		fc.asyncProperty(files, name, async (given, seed) => {
			const parts = await Promise.all(
				(['0', '1', '2'] as const).map((steps) =>
					opened(filesFrom(given), [
						['part-people', seed],
						['part-steps', steps]
					])
				)
			);
			const [none = new Set(), one = new Set(), two = new Set()] = parts.map(
				({ dataset }) => new Set(dataset?.people.map((person) => person.name))
			);
			expect([...none].every((person) => person === seed && one.has(person))).toBe(true);
			expect([...one].every((person) => two.has(person))).toBe(true);
			for (const { dataset, report } of parts) {
				const ids = new Set(dataset?.people.map(({ id }) => id));
				for (const { person } of dataset?.occupancies ?? []) expect(ids).toContain(person);
				for (const { from, to } of dataset?.ties ?? []) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
				// A name in several bodies is asked about in any case.
				const others = report.toMend.filter(
					({ about: [kind], what }) => kind !== 'same' && !what.includes('of the part')
				);
				expect(others).toEqual([]);
			}
		}),
		runs
	);
});

test('people whom the chosen rows do not name are in no other row', async () => {
	await fc.assert(
		fc.asyncProperty(files, fc.constantFrom('Council', 'Court', 'Guild'), async (given, body) => {
			const { dataset } = await opened(filesFrom(given), [['part', 'terms', 'Body', body]]);
			const members = given.terms.filter((term) => term.body === body).map((term) => term.name);
			expect(new Set(dataset?.people.map((person) => person.name))).toEqual(new Set(members));
			const among = given.ties.filter(({ from, to }) => from !== to && members.includes(from) && members.includes(to));
			expect(dataset?.ties.length ?? 0).toBeLessThanOrEqual(among.length);
		}),
		runs
	);
});
