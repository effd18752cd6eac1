import type { Drawn } from '$lib/scene/svg/framed-svg.ts';
import { px } from './drawn-item.ts';

/**
 * A picture in which each text says how long it is, as it is set in the fonts of the page. Where it is opened with others,
 * programs that heed that make its letters narrower or wider, so that no text reaches into another.
 *
 * @throws if the picture is not well-formed
 */
export function withTextLengths(drawn: Drawn): Drawn {
	const read = new DOMParser().parseFromString(drawn.svg, 'image/svg+xml');
	if (read.querySelector('parsererror') !== null) throw new Error('The picture is not well-formed.');
	const picture = document.importNode(read.documentElement, true);
	for (const { text, length } of measured(picture)) {
		// Of a text that takes no room not even that is to be said: some programs leave out what is 0 long.
		if (length === 0) continue;
		text.setAttribute('textLength', px(length));
		// Letters that are only moved closer would have their halos painted over one another.
		text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
	}
	return { ...drawn, svg: new XMLSerializer().serializeToString(picture) };
}

function measured(picture: Element): readonly { readonly text: SVGTextElement; readonly length: number }[] {
	// A browser sets only what is part of the page. It paints nothing in between, so that nobody sees it.
	const place = document.createElement('div');
	place.style.cssText = 'all: initial; position: absolute; visibility: hidden';
	place.append(picture);
	document.body.append(place);
	try {
		return [...picture.querySelectorAll('text')].map((text) => ({ text, length: text.getComputedTextLength() }));
	} finally {
		place.remove();
	}
}
