import { expect, test } from 'vitest';
import { toldApart } from './told-apart.ts';
import type { KeptEntry } from './kept-dataset.ts';

function entry(id: string, title: string, opened: number): KeptEntry {
	return { id, title, opened, changed: opened, saved: undefined, summary: undefined, drawing: '' };
}

test('of datasets with one title the second that was opened has a number behind it', () => {
	const listed = [entry('c', 'Cartel', 3), entry('b', 'Council', 2), entry('a', 'Cartel', 1)];

	expect(toldApart(listed).map(({ id, title }) => [id, title])).toEqual([
		['c', 'Cartel (2)'],
		['b', 'Council'],
		['a', 'Cartel']
	]);
});

test('one that cannot be read any more comes last', () => {
	const listed = [{ id: 'x', title: 'Cartel', isUnreadable: true } as const, entry('a', 'Cartel', 1)];

	expect(toldApart(listed).map(({ title }) => title)).toEqual(['Cartel (2)', 'Cartel']);
});
