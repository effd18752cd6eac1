import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { dataset, roster } from '../../../../tests/fixtures/small.ts';
import DrawnNote from './DrawnNote.svelte';

const few = { ...roster(['amir', 'basil'], { id: 'few' }), shortName: 'the few' };
const many = {
	...roster(
		Array.from({ length: 300 }, (_, index) => `person-${index}`),
		{ id: 'many' }
	),
	shortName: 'everyone'
};
const usual = {
	dataset: dataset(),
	drawn: 30,
	of: 40,
	undrawnTies: 0,
	isAnyTime: false,
	leftOut: [],
	rosters: [few, many],
	onchoose: vi.fn()
};
const note = page.getByRole('paragraph');

test('while everyone of a roster of usual size has a place, nothing is said', async () => {
	await render(DrawnNote, usual);

	await expect.element(note).not.toBeInTheDocument();
});

test('of a large roster it says how many are drawn, and offers the smaller ones', async () => {
	const onchoose = vi.fn();
	await render(DrawnNote, { ...usual, drawn: 212, of: 300, onchoose });

	await expect
		.element(note)
		.toHaveTextContent(/^212 of 300 people are drawn; the others are not in the record on this date\./);
	expect(
		note
			.getByRole('button')
			.elements()
			.map(({ textContent }) => textContent)
	).toEqual(['the few']);
	await note.getByRole('button', { name: 'the few' }).click();
	expect(onchoose).toHaveBeenCalledExactlyOnceWith('few');
});

test('whoever finds no room is counted and named', async () => {
	await render(DrawnNote, { ...usual, undrawnTies: 0, leftOut: ['Cyrus', 'Darius'] });

	await expect.element(note).toHaveTextContent('2 people around them do not fit. Cyrus and Darius');
	await expect.element(page.getByTitle('Cyrus and Darius')).toBeVisible();
});
