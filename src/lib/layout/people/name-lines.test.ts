import { describe, expect, test } from 'vitest';
import { textWidth } from '../../geometry/text-width.ts';
import { inTwo, leastWidth, nameLines } from './name-lines.ts';

const font = { size: 12, weight: 500, lineHeight: 14 };
const widthOf = (text: string) => textWidth(text, font.size, font.weight);

describe('nameLines', () => {
	test('keeps a name on one line that fits', () => {
		expect(nameLines('Abu Ali al-Anbari', font, 200)).toEqual(['Abu Ali al-Anbari']);
	});

	test('breaks a name that does not fit in two', () => {
		expect(nameLines('Lazare Carnot', font, 60)).toEqual(['Lazare', 'Carnot']);
	});

	test('cuts what fits in neither', () => {
		expect(nameLines('Jean Robespierre', font, 50)).toEqual(['Jean', expect.stringMatching(/^Robes.*…$/)]);
	});

	test('cuts a name where only one line is allowed', () => {
		const lines = nameLines('Lazare Carnot', font, 60, 1);
		expect(lines).toEqual([expect.stringMatching(/^Lazare.*…$/)]);
		expect(widthOf(lines[0] ?? '')).toBeLessThanOrEqual(60);
	});
});

describe('inTwo', () => {
	test('breaks before a part that begins with "al-" or its like', () => {
		expect(inTwo('Abu Bakr al-Baghdadi', 12, 500)).toEqual(['Abu Bakr', 'al-Baghdadi']);
		expect(inTwo('Abd al-Rahman Mustafa Sheikh', 12, 500)).toEqual(['Abd', 'al-Rahman Mustafa Sheikh']);
		expect(inTwo('Abu Omar Ash-Shishani', 12, 500)).toEqual(['Abu Omar', 'Ash-Shishani']);
		expect(inTwo('al-Baghdadi Junior the Third', 12, 500)).toEqual(['al-Baghdadi', 'Junior the Third']);
	});

	test('else makes the longer line as short as can be', () => {
		expect(inTwo('Marie Jean Hérault de Séchelles', 12, 500)).toEqual(['Marie Jean Hérault', 'de Séchelles']);
	});

	test('leaves a single word whole', () => {
		expect(inTwo('Maximilien', 12, 500)).toEqual(['Maximilien']);
	});
});

test('leastWidth holds the longer of the two lines', () => {
	expect(leastWidth('Abu Bakr al-Baghdadi', font)).toBe(widthOf('al-Baghdadi'));
	expect(nameLines('Abu Bakr al-Baghdadi', font, leastWidth('Abu Bakr al-Baghdadi', font))).toEqual([
		'Abu Bakr',
		'al-Baghdadi'
	]);
});
