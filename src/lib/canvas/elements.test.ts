import { describe, expect, test } from 'vitest';
import { portfolio } from '../../../tests/fixtures/vocabulary.ts';
import { paletteOf } from '$lib/scene/palette.ts';
import type { PersonMark, TieMark } from '$lib/scene/scene.ts';
import { companionOf, personElements, tieElement } from './elements.ts';

const amir: PersonMark = {
	id: 'amir',
	x: 10,
	y: 20,
	name: 'Amir',
	line: 'killed 18 Aug 2015',
	portfolio: portfolio('media'),
	fate: 'lost',
	contested: false,
	whatIf: false,
	member: true,
	radius: 20,
	enclosed: true
};

const command: TieMark = {
	id: 'command--amir--badr',
	kind: 'command',
	from: 'amir',
	to: 'badr',
	directed: true,
	look: 'sure',
	width: 1.5,
	bends: [],
	ends: {}
};

const light = paletteOf('light');

describe('a person on the canvas', () => {
	test('has a companion at the same place for the line under the name', () => {
		const [person, companion] = personElements(amir, light);
		expect(companion.position).toEqual(person.position);
		expect(companion.data).toMatchObject({ id: companionOf('amir'), text: 'killed 18 Aug 2015' });
	});

	test('is another image in another theme, and with another fate', () => {
		const image = (mark: PersonMark, ink = light) => personElements(mark, ink)[0].data['image'];
		expect(image(amir, paletteOf('dark'))).not.toBe(image(amir));
		expect(image({ ...amir, fate: 'alive' })).not.toBe(image(amir));
	});

	test('stands on the ground or on an enclosure, whose colour the halo takes', () => {
		expect(personElements(amir, light)[0].data['ground']).toBe('enclosure');
		expect(personElements({ ...amir, enclosed: false }, light)[0].data['ground']).toBe('ground');
	});
});

describe('a tie on the canvas', () => {
	test('runs straight without bends, and has their control points otherwise', () => {
		expect(tieElement(command).data).toMatchObject({ run: 'straight', distances: '', weights: '' });
		const bends = [
			{ distance: 8, weight: 0.25 },
			{ distance: -8, weight: 0.75 }
		];
		expect(tieElement({ ...command, bends }).data).toMatchObject({
			run: 'bent',
			distances: '8 -8',
			weights: '0.25 0.75'
		});
	});

	test('has an arrow if it is directed and has not ended', () => {
		expect(tieElement(command).data['arrow']).toBe('yes');
		expect(tieElement({ ...command, directed: false }).data['arrow']).toBe('no');
		expect(tieElement({ ...command, look: 'ghost' }).data['arrow']).toBe('no');
	});

	test('ends at the marks, or where it is told to', () => {
		expect(tieElement(command).data).toMatchObject({ start: 'outside-to-node', end: 'outside-to-node' });
		expect(tieElement({ ...command, ends: { from: { x: 0, y: 60 } } }).data['start']).toBe('0px 60px');
	});
});
