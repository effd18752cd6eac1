import { describe, expect, test } from 'vitest';
import { label, lineMark, personMark } from '../../../tests/fixtures/marks.ts';
import { paletteOf } from '$lib/scene/palette.ts';
import type { PersonMark } from '$lib/scene/scene.ts';
import { lineElements, partOf, personElements, titleElements } from './elements.ts';

const light = paletteOf('light');

const words = label(10, 20, { name: ['Abu Amir', 'al-Badri'], caption: ['killed', '18 Aug 2015'] });
const amir = personMark('amir', 10, 20, { fate: 'lost', label: words, ground: 'enclosure' });
const badr = personMark('badr', 210, 20);

const dataOf = (mark: PersonMark, ink = light) => personElements(mark, ink).map(({ data }) => data);

describe('a person on the canvas', () => {
	test('has a companion at the same place for the caption, which is also the ring', () => {
		const [person, caption] = personElements(amir, light);
		expect(caption?.position).toEqual(person?.position);
		expect(person?.data).toMatchObject({ id: 'amir', text: 'Abu Amir\nal-Badri' });
		expect(caption?.data).toMatchObject({ id: partOf('amir', 'caption'), text: 'killed\n18 Aug 2015', ring: 0 });
		expect(dataOf({ ...amir, ring: 'bold' })[1]).toMatchObject({ ring: 2 });
		expect(dataOf({ ...amir, ring: 'thin' })[1]).toMatchObject({ ring: 1 });
	});

	test('is another image in another theme, and with another fate', () => {
		const image = (mark: PersonMark, ink = light) => dataOf(mark, ink)[0]?.['image'];
		expect(image(amir, paletteOf('dark'))).not.toBe(image(amir));
		expect(image({ ...amir, fate: 'alive' })).not.toBe(image(amir));
	});

	test('has a halo in the colour of the ground', () => {
		expect(dataOf(amir)[0]).toMatchObject({ halo: light('enclosure') });
		expect(dataOf({ ...amir, ground: 'ground' })[0]).toMatchObject({ halo: light('ground') });
	});

	test('has words at either side, or under it', () => {
		const side = (align: 'left' | 'middle' | 'right') => {
			const [person] = dataOf({ ...amir, label: { ...words, align, x: 10 } });
			return [person?.['textSide'], Math.sign(Number(person?.['textX']))];
		};
		expect([side('left'), side('middle'), side('right')]).toEqual([
			['right', -1],
			['center', 0],
			['left', 1]
		]);
	});

	test('has no words without a label, a caption or ring only if there is one, and a line to the seat if they are tethered', () => {
		expect(dataOf({ ...amir, label: undefined }).map(({ text }) => text)).toEqual(['']);
		expect(dataOf({ ...amir, label: undefined, ring: 'thin' }).map(({ text }) => text)).toEqual(['', '']);
		expect(dataOf({ ...amir, tethered: true, seat: { x: 90, y: 20 } })[2]).toMatchObject({ kind: 'tether', width: 80 });
	});

	test('has one node for the lines to all other bodies', () => {
		const otherBodies = [
			{ body: 'board', way: [{ x: 110, y: 20 }] },
			{ body: 'guild', way: [{ x: 10, y: 90 }] }
		];
		const lines = dataOf({ ...amir, otherBodies }).filter(({ kind }) => kind === 'other-bodies');
		expect(lines).toMatchObject([{ id: 'amir~~other-bodies', width: 100.5, height: 70.5 }]);
	});
});

describe('a line on the canvas', () => {
	const edge = (given: Parameters<typeof lineMark>[2] = {}) =>
		lineElements(lineMark(amir, badr, given), light)[0]?.data;

	test('runs straight between its ends, or along its corners', () => {
		expect(edge()).toMatchObject({ run: 'straight', weights: '', distances: '', start: '0px 0px', end: '0px 0px' });
		const corners = [
			{ x: 10, y: 0 },
			{ x: 60, y: -50 },
			{ x: 160, y: 50 },
			{ x: 210, y: 0 }
		];
		expect(edge({ corners })).toMatchObject({
			run: 'bent',
			weights: '0.25 0.75',
			distances: '-50 50',
			start: '0px -20px',
			end: '0px -20px'
		});
	});

	test('speaks for its strongest tie', () => {
		expect(edge({ ties: ['a', 'b'] })).toMatchObject({ id: 'amir~badr', about: 'a', source: 'amir', target: 'badr' });
	});

	test('is wider and in another colour while it is raised, and paler while others are', () => {
		expect(edge({ width: 2, emphasis: 'raised' })).toMatchObject({ width: 2.7, colour: light('accent') });
		expect(edge({ width: 2, emphasis: 'quiet' })).toMatchObject({ width: 2, colour: light('tie-quiet') });
	});

	test('has a node for each arrow', () => {
		const arrow = [
			{ x: 200, y: 16 },
			{ x: 208, y: 20 },
			{ x: 200, y: 24 }
		];
		const [, first] = lineElements(lineMark(amir, badr, { arrows: [arrow] }), light);
		expect(first).toMatchObject({
			data: { kind: 'arrow', width: 8, height: 8, points: '-1 -1 1 0 -1 1' },
			position: { x: 204, y: 20 }
		});
	});
});

test('a title on the canvas is nothing but its words', () => {
	const [title] = titleElements(
		{ id: '~0', kind: 'body', lines: ['The', 'council'], align: 'right', x: 90, top: 10, ground: 'enclosure' },
		light
	);
	expect(title?.data).toMatchObject({ text: 'The\ncouncil', textSide: 'left', textX: 0, fontWeight: 600 });
	expect(title?.position).toEqual({ x: 90, y: 10 });
});
