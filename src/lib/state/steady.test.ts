import { expect, test } from 'vitest';
import { steady } from './steady.ts';

const fate = { kind: 'alive' };

test('a row that holds what it held before stays the same object, wherever it stands now', () => {
	let now = [
		{ id: 'ada', fate },
		{ id: 'bo', fate }
	];
	const rows = steady(() => now);
	const [ada, bo] = rows();

	now = [
		{ id: 'bo', fate },
		{ id: 'ada', fate }
	];

	expect(rows()[0]).toBe(bo);
	expect(rows()[1]).toBe(ada);
});

test('a row of which anything is another is a new object', () => {
	let now = [{ id: 'ada', fate }];
	const rows = steady(() => now);
	const [first] = rows();

	now = [{ id: 'ada', fate: { ...fate } }];

	expect(rows()[0]).not.toBe(first);
});

test('a row that was gone in between is a new one', () => {
	let now = [{ id: 'ada', fate }];
	const rows = steady(() => now);
	const [first] = rows();

	now = [];
	rows();
	now = [{ id: 'ada', fate }];

	expect(rows()[0]).not.toBe(first);
});
