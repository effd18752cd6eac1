import type { Core, SingularElementReturnValue } from 'cytoscape';
import { loadedImage } from './images.ts';
import { rendererOf } from './renderer.ts';
import { imageAt } from './small-images.ts';

type Context = CanvasRenderingContext2D;
type Element = SingularElementReturnValue;
type Draw = (context: Context, elements: Iterable<Element>, ...more: unknown[]) => void;

/** The parts of Cytoscape's canvas renderer that draw elements, or copy kept drawings of them. */
interface CanvasRenderer {
	drawElements: Draw;
	drawCachedElements: Draw;
	drawLayeredElements: Draw;
	drawElement: (context: Context, element: Element, movedTo: undefined, withText: boolean) => void;
	drawElementText: (context: Context, element: Element, movedTo: undefined, withText: boolean) => void;
	/** Whether the text of an element is large enough at this zoom to be drawn. */
	eleTextBiggerThanMin: (element: Element) => boolean;
}

/** With some hundreds of elements, drawing each was measured to take less time than copying; beyond this it was not tried. */
const mostDrawn = 1500;

/**
 * Has every element of a picture drawn directly, and no more of it than our style gives it to draw.
 *
 * Cytoscape keeps elements as small images and copies those, which blurs text by up to a pixel, makes it paler, and with
 * every change costs more than drawing a few hundred of them anew: a mark is one image, and most else is text, which is
 * left out where it is too small to be read. Pictures of thousands of elements are left to Cytoscape.
 */
export function drawDirectly(cy: Core): void {
	const canvas = rendererOf<CanvasRenderer>(cy);
	if (!isWhole(canvas)) return;
	const { drawCachedElements, drawLayeredElements } = canvas;
	const drawElements: Draw = (context, elements) => {
		const scale = context.getTransform().a;
		for (const element of elements) draw(canvas, context, element, scale);
	};
	const unlessSmall =
		(kept: Draw): Draw =>
		(...parameters) => {
			const way = cy.elements().length > mostDrawn ? kept : drawElements;
			way.apply(canvas, parameters);
		};
	canvas.drawElements = drawElements;
	canvas.drawCachedElements = unlessSmall(drawCachedElements);
	canvas.drawLayeredElements = unlessSmall(drawLayeredElements);
}

function isWhole(canvas: Partial<CanvasRenderer>): canvas is CanvasRenderer {
	const { drawElements, drawCachedElements, drawLayeredElements, drawElement, drawElementText } = canvas;
	const draws = [drawElements, drawCachedElements, drawLayeredElements, drawElement, drawElementText];
	return [...draws, canvas.eleTextBiggerThanMin].every((part) => typeof part === 'function');
}

function draw(canvas: CanvasRenderer, context: Context, element: Element, scale: number): void {
	// An edge has no text to ask about.
	const withText = element.isNode() && canvas.eleTextBiggerThanMin(element);
	const { kind, image = '' } = element.data() as { readonly kind: string; readonly image?: string };
	const isImage = kind === 'person' || kind === 'badge';
	if (isImage && drawImage(context, element, image, scale)) {
		if (withText) canvas.drawElementText(context, element, undefined, true);
	} else if ((kind === 'line' && !element.hasClass('selected')) || kind === 'body-name') {
		if (withText) canvas.drawElementText(context, element, undefined, true);
	} else {
		canvas.drawElement(context, element, undefined, withText);
	}
}

/**
 * Draws the image of a node round its place, which is all that its style asks for.
 *
 * @returns whether that could be done: Cytoscape waits for an image that is not decoded, and passes over one that is broken
 */
function drawImage(context: Context, node: Element, address: string, scale: number): boolean {
	const image = loadedImage(address);
	if (image === undefined) return false;
	const { x, y } = node.position();
	const side = Number(node.numericStyle('background-width'));
	const alpha = context.globalAlpha;
	context.globalAlpha = node.effectiveOpacity();
	context.drawImage(imageAt(image, side, scale), x - side / 2, y - side / 2, side, side);
	context.globalAlpha = alpha;
	return true;
}
