import { describe, expect, test } from 'vitest';
import { madeDataset, type MadeSize } from './made-dataset.ts';

const sizes: readonly MadeSize[] = [
	{ people: 300, ties: 1000 },
	{ people: 1000, ties: 5000 }
];

describe.each(sizes)('a made network of $people people and $ties ties', (size) => {
	const made = madeDataset(size);

	test('has as many of both as asked for', () => {
		expect(made.people).toHaveLength(size.people);
		expect(made.ties).toHaveLength(size.ties);
	});

	test('is the same each time', () => {
		expect(madeDataset(size)).toEqual(made);
	});

	test('has every tie begin when both its people are there, and none of them is lost', () => {
		const joined = new Map(made.people.map((person) => [person.id, person.joined?.latest ?? Infinity]));
		const lost = new Map(made.reports.map((report) => [report.person, report.occurred?.earliest ?? -Infinity]));
		for (const { from, to, spell } of made.ties) {
			for (const end of [from, to]) {
				expect(spell.start?.earliest).toBeGreaterThanOrEqual(joined.get(end) ?? Infinity);
				expect(spell.end?.latest ?? spell.start?.latest).toBeLessThan(lost.get(end) ?? Infinity);
			}
		}
	});

	test('has no two ties of one kind between the same two people', () => {
		const pairs = made.ties.map(({ kind, from, to }) => [kind, ...[from, to].sort()].join(' '));
		expect(new Set(pairs).size).toBe(size.ties);
	});

	test('gives no id to two records', () => {
		const { people, bodies, posts, occupancies, ties, reports } = made;
		const ids = [people, bodies, posts, occupancies, ties, reports].flatMap((table) => table.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
	});
});
