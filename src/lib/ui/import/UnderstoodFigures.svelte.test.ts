import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Understood } from '$lib/opening/report/import-report.ts';
import UnderstoodFigures from './UnderstoodFigures.svelte';

const nothing: Understood = {
	people: 0,
	posts: 0,
	bodies: 0,
	terms: 0,
	ties: 0,
	reports: 0,
	events: 0,
	years: undefined,
	rowsUsed: 0,
	rows: 0
};

function figures(): readonly string[] {
	const terms = page.getByRole('term').elements();
	return page
		.getByRole('definition')
		.elements()
		.map((figure, index) => `${figure.textContent} ${terms[index]?.textContent}`);
}

test('figures leave out what there is none of, but for people', async () => {
	await render(UnderstoodFigures, { props: { understood: { ...nothing, rows: 2 } } });
	expect(figures()).toEqual(['0 people', 'no dates from 0 of 2 rows']);
});

test('figures say one in the singular, thousands with a comma, and the years', async () => {
	const understood = {
		...nothing,
		people: 1149,
		posts: 1,
		terms: 3667,
		years: ['1979', '2026'],
		rows: 9793,
		rowsUsed: 9733
	};
	await render(UnderstoodFigures, { props: { understood: { ...understood, years: ['1979', '2026'] } } });
	expect(figures()).toEqual(['1,149 people', '1 post', '3,667 terms', '1979 to 2026 from 9,733 of 9,793 rows']);
});

test('a record of one year names it once', async () => {
	await render(UnderstoodFigures, { props: { understood: { ...nothing, people: 1, years: ['2012', '2012'] } } });
	expect(figures()).toEqual(['1 person', '2012 from 0 of 0 rows']);
});

test('ties are those that the files state, beside which others follow from posts', async () => {
	await render(UnderstoodFigures, { props: { understood: { ...nothing, people: 2, ties: 1 } } });
	expect(figures()).toContain('1 tie stated');
});
