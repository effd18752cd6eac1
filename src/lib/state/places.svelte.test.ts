import { expect, test } from 'vitest';
import type { Layout } from '$lib/layout/layout.ts';
import { Places } from './places.svelte.ts';

function layout(): Layout {
	return {
		places: new Map([
			['ada', { x: 0, y: 0 }],
			['bruno', { x: 50, y: 0 }]
		]),
		enclosures: new Map(),
		bends: new Map(),
		ends: new Map(),
		bounds: { left: 0, top: 0, right: 100, bottom: 100 }
	};
}

test('nobody moved stands where the layout puts them', () => {
	const [places, wide] = [new Places(), layout()];

	expect(places.of(wide)).toBe(wide);
	expect(places.areMoved(wide)).toBe(false);
});

test('whoever was dragged stands where they were dragged to last, the others as laid out', () => {
	const [places, wide] = [new Places(), layout()];

	places.move(wide, 'ada', { x: 7, y: 8 });
	places.move(wide, 'ada', { x: 9, y: 10 });

	expect([...places.of(wide).places]).toEqual([
		['ada', { x: 9, y: 10 }],
		['bruno', { x: 50, y: 0 }]
	]);
	expect(places.areMoved(wide)).toBe(true);
});

test('places in one layout say nothing of another, and are put back one layout at a time', () => {
	const [places, wide, narrow] = [new Places(), layout(), layout()];
	places.move(wide, 'ada', { x: 7, y: 8 });
	expect(places.of(narrow)).toBe(narrow);

	places.move(narrow, 'bruno', { x: 1, y: 2 });
	places.reset(wide);

	expect(places.of(wide)).toBe(wide);
	expect(places.of(narrow).places.get('bruno')).toEqual({ x: 1, y: 2 });
});
