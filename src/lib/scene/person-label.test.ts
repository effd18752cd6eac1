import { describe, expect, test } from 'vitest';
import type { LabelRoom, Seat } from '../layout/layout.ts';
import { boxOfLabel, labelAt } from './person-label.ts';

function seat(given: Partial<LabelRoom> = {}): Seat {
	const room = {
		box: { left: 121, top: 79, right: 241, bottom: 121 },
		align: 'left',
		name: ['Abu Amir', 'al-Badri'],
		font: { size: 12, weight: 500, lineHeight: 14 },
		captionLines: 2
	} as const;
	return { x: 100, y: 100, radius: 13, row: 0, hasFoot: true, label: { ...room, ...given } };
}

const here = { x: 100, y: 100 };

describe('the words at a mark', () => {
	test('beside it are centred on it as one block of name and caption, and stay where no caption is', () => {
		expect(labelAt(seat(), here, ['killed'])).toMatchObject({ align: 'left', x: 121, top: 79, caption: ['killed'] });
		expect(labelAt(seat(), here, [''])).toMatchObject({ top: 79, caption: [] });
		expect(labelAt(seat({ align: 'right' }), here, [''])).toMatchObject({ align: 'right', x: 241 });
	});

	test('under it begin at the top of the room, in its middle', () => {
		expect(labelAt(seat({ align: 'middle' }), here, ['killed'])).toMatchObject({ align: 'middle', x: 181, top: 79 });
	});

	test('leave out a caption that does not fit whole', () => {
		const long = 'maybe dead since 7 Nov 2014';
		expect(labelAt(seat(), here, [long])?.caption).toEqual(['maybe dead since', '7 Nov 2014']);
		expect(labelAt(seat({ captionLines: 1 }), here, [long])?.caption).toEqual([]);
		expect(labelAt(seat({ captionLines: 1 }), here, [long, 'maybe dead'])?.caption).toEqual(['maybe dead']);
	});

	test('move along with somebody who was dragged', () => {
		expect(labelAt(seat(), { x: 150, y: 90 }, ['killed'])).toMatchObject({ x: 171, top: 69 });
	});

	test('are none where there is no room for a name', () => {
		expect(labelAt(seat({ name: [] }), here, ['killed'])).toBeUndefined();
		expect(labelAt(seat({ name: [''] }), here, ['killed'])).toBeUndefined();
	});

	test('stay in their room', () => {
		for (const align of ['left', 'middle', 'right'] as const) {
			const words = labelAt(seat({ align }), here, ['killed']);
			expect(words && boxOfLabel(words)).toEqual({ left: 121, top: 79, right: 241, bottom: 121 });
		}
	});
});
