import { describe, expect, test } from 'vitest';
import { textWidth } from '../geometry/text-width.ts';
import { cutTitle, titleAt, titleWidth } from './titles.ts';

describe('titleWidth', () => {
	test('is that of the longest line', () => {
		expect(titleWidth('body', ['Committee', 'of General Security'])).toBe(textWidth('of General Security', 12, 600));
	});

	test('counts the space between the letters of a group', () => {
		expect(titleWidth('group', ['FINANCE'])).toBe(textWidth('FINANCE', 11, 400) + 7 * 0.5);
	});
});

test('cutTitle cuts a line to a width, and no line that fits', () => {
	const width = titleWidth('group', ['FINANCE']);
	expect(cutTitle('group', 'FINANCE', width)).toBe('FINANCE');
	expect(cutTitle('group', 'FINANCE', width - 1)).toMatch(/^FIN.*…$/);
	expect(titleWidth('group', [cutTitle('group', 'FINANCE', width - 1)])).toBeLessThan(width);
});

describe('titleAt', () => {
	const title = { kind: 'group', lines: ['FINANCE'], people: ['amir', 'basil'] } as const;
	const at = { x: 200, top: 10 };

	test('begins or ends where it is put', () => {
		expect(titleAt({ ...title, align: 'left' }, at).box).toMatchObject({ left: 200, top: 10, bottom: 24 });
		expect(titleAt({ ...title, align: 'right' }, at).box).toMatchObject({ right: 200 });
	});
});
