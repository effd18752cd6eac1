import type { Drawn } from '$lib/picture/framed-svg.ts';
import { px } from './drawn-item.ts';

/**
 * A picture in which each text says how long it is, as it is set in the fonts of the page. Where it is opened with others
 * its letters are made narrower or wider to that length, so that it looks alike in every program and no text reaches into
 * another.
 */
export function withTextLengths(drawn: Drawn): Drawn {
	const read = new DOMParser().parseFromString(drawn.svg, 'image/svg+xml');
	const picture = document.importNode(read.documentElement, true);
	// A browser sets only what is part of the page. It paints nothing in between, so that nobody sees it.
	const place = document.createElement('div');
	place.style.cssText = 'all: initial; position: absolute; visibility: hidden';
	place.append(picture);
	document.body.append(place);
	const texts = [...picture.querySelectorAll('text')];
	const lengths = texts.map((text) => text.getComputedTextLength());
	place.remove();
	for (const [index, text] of texts.entries()) {
		text.setAttribute('textLength', px(lengths[index] ?? 0));
		// Letters that are only moved closer would have their halos painted over one another.
		text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
	}
	return { ...drawn, svg: new XMLSerializer().serializeToString(picture) };
}
