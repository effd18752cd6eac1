import { afterEach, expect, test } from 'vitest';
import { withTextLengths } from './with-text-lengths.ts';

const words = 'Fragmentation & friends';

function pictureIn(font: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40" viewBox="0 0 400 40" font-family="${font}"><title>A picture</title><text x="10" y="20" font-size="14">${words.replace('&', '&amp;')}</text></svg>`;
}

/** The text of a picture, set on the page. */
function textOf(svg: string): SVGTextElement {
	document.body.innerHTML = svg;
	const text = document.querySelector('text');
	if (text === null) throw new Error('There is no text');
	return text;
}

afterEach(() => {
	document.body.innerHTML = '';
});

test('a text says how long it is in the font it was made with', () => {
	const natural = textOf(pictureIn('monospace')).getComputedTextLength();

	const text = textOf(withTextLengths({ svg: pictureIn('monospace'), width: 400, height: 40 }).svg);

	expect(Number(text.getAttribute('textLength'))).toBeCloseTo(natural, 1);
	expect(text.textContent).toBe(words);
});

test('with another font it takes the same room, its letters narrower or wider', () => {
	const natural = textOf(pictureIn('monospace')).getBBox().width;
	const other = textOf(pictureIn('sans-serif')).getBBox().width;
	const letter = textOf(pictureIn('sans-serif')).getExtentOfChar(0).width;

	const made = withTextLengths({ svg: pictureIn('monospace'), width: 400, height: 40 }).svg;
	const text = textOf(made.replace('monospace', 'sans-serif'));

	expect(other).not.toBeCloseTo(natural, 0);
	expect(text.getBBox().width).toBeCloseTo(natural, 0);
	expect(text.getExtentOfChar(0).width / letter).toBeCloseTo(natural / other, 1);
});

test('what is not well-formed is no picture', () => {
	expect(() =>
		withTextLengths({ svg: pictureIn('monospace').replace('</title>', ''), width: 400, height: 40 })
	).toThrow();
});

test('nothing of it is left on the page', () => {
	const before = document.body.childElementCount;
	withTextLengths({ svg: pictureIn('monospace'), width: 400, height: 40 });
	expect(document.body.childElementCount).toBe(before);
});
