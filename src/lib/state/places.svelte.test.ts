import { expect, test } from 'vitest';
import { emptyLayout } from '$lib/layout/layout.ts';
import { Places } from './places.svelte.ts';

const layout = () => emptyLayout({ width: 100, height: 100 });

test('whoever was dragged stands where they were dragged to last, and nobody else', () => {
	const [places, wide] = [new Places(), layout()];
	expect([...places.of(wide)]).toEqual([]);

	places.move(wide, 'ada', { x: 7, y: 8 });
	places.move(wide, 'ada', { x: 9, y: 10 });

	expect([...places.of(wide)]).toEqual([['ada', { x: 9, y: 10 }]]);
});

test('places in one layout say nothing of another, and are put back one layout at a time', () => {
	const [places, wide, narrow] = [new Places(), layout(), layout()];
	places.move(wide, 'ada', { x: 7, y: 8 });
	expect([...places.of(narrow)]).toEqual([]);

	places.move(narrow, 'bruno', { x: 1, y: 2 });
	places.reset(wide);

	expect([...places.of(wide)]).toEqual([]);
	expect([...places.of(narrow)]).toEqual([['bruno', { x: 1, y: 2 }]]);
});
