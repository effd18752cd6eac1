import { expect, test } from 'vitest';
import { portfolio } from '../../../tests/fixtures/vocabulary.ts';
import { paletteOf } from '$lib/scene/palette.ts';
import { addressOf, markAddress } from './images.ts';

const svg = (colour: string) => `<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0H9" stroke="${colour}"/></svg>`;

test('an image has one address, however often it is asked for, and no other image has it', () => {
	expect(addressOf(svg('red'))).toBe(addressOf(svg('red')));
	expect(addressOf(svg('red'))).not.toBe(addressOf(svg('blue')));
});

test('an address leads to the image, and is shorter than it', async () => {
	const response = await fetch(addressOf(svg('green')));

	expect(response.headers.get('content-type')).toBe('image/svg+xml');
	expect(await response.text()).toBe(svg('green'));
	expect(addressOf(svg('green')).length).toBeLessThan(svg('green').length);
});

test('marks that look alike share an address; in another theme it is another one', () => {
	const look = {
		portfolio: portfolio('media'),
		fate: 'alive',
		contested: false,
		whatIf: false,
		member: true,
		radius: 20
	} as const;
	const light = paletteOf('light');

	expect(markAddress({ ...look }, light)).toBe(markAddress(look, light));
	expect(markAddress({ ...look, contested: true }, light)).not.toBe(markAddress(look, light));
	expect(markAddress(look, paletteOf('dark'))).not.toBe(markAddress(look, light));
});
