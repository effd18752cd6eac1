import type { Core, SingularElementReturnValue } from 'cytoscape';
import { loadedImage } from './images.ts';

type Context = CanvasRenderingContext2D;
type Element = SingularElementReturnValue;
type Draw = (context: Context, elements: Iterable<Element>) => void;

/** The parts of Cytoscape's canvas renderer that draw elements. They have no types, and no promise to stay. */
interface Renderer {
	/** Draws what is not in the viewer's hand. */
	drawLayeredElements: Draw;
	/** Draws what is in the viewer's hand, with its ties. */
	drawCachedElements: Draw;
	drawElement: (context: Context, element: Element, movedTo: undefined, withText: boolean) => void;
	drawElementText: (context: Context, element: Element, movedTo: undefined, withText: boolean) => void;
	/** Whether the text of an element is large enough at this zoom to be drawn. */
	eleTextBiggerThanMin: (element: Element, zoom: number) => boolean;
}

/** Of more nodes than these, and below this share of their full size, the images of marks are drawn from bitmaps. */
const manyNodes = 300;
const smallScale = 2 / 3;

/** The last bitmap of each image. */
const bitmaps = new WeakMap<HTMLImageElement, OffscreenCanvas>();

/**
 * Lets Cytoscape draw every element anew in each frame, marks as the images they are. This is the only file that reaches
 * into private parts of Cytoscape. There are four reasons:
 *
 * - By itself Cytoscape keeps elements as bitmaps of half to full size and copies those, which makes text paler and blurs
 *   it by up to a pixel. No option turns that off.
 * - It draws text of less than the smallest size too, up to half of it, as it goes by the bitmap and not by the zoom.
 * - It has no letter spacing.
 * - It loads the image of a mark only when it first draws it, so that a mark is missing for some frames whenever it takes
 *   on a new look. Ours are loaded before.
 *
 * Where a part is missing, Cytoscape draws as it does by itself.
 */
export function drawDirectly(cy: Core): void {
	const { renderer } = cy as unknown as { renderer: () => Partial<Renderer> };
	const parts = renderer.call(cy);
	if (!isWhole(parts)) return;
	const drawElements: Draw = (context, elements) => {
		const scale = context.getTransform().a;
		const fromBitmaps = scale < smallScale || cy.nodes().length > manyNodes;
		for (const element of elements) draw(parts, context, element, fromBitmaps ? 2 * scale : undefined);
	};
	parts.drawLayeredElements = drawElements;
	parts.drawCachedElements = drawElements;
}

function isWhole(parts: Partial<Renderer>): parts is Renderer {
	const { drawLayeredElements, drawCachedElements, drawElement, drawElementText, eleTextBiggerThanMin } = parts;
	return [drawLayeredElements, drawCachedElements, drawElement, drawElementText, eleTextBiggerThanMin].every(
		(part) => typeof part === 'function'
	);
}

/** @param bitmapScale pixels of a bitmap for each pixel of a mark; undefined where the image itself is drawn */
function draw(renderer: Renderer, context: Context, element: Element, bitmapScale: number | undefined): void {
	// Edges have no text.
	const withText = element.isNode() && renderer.eleTextBiggerThanMin(element, element.cy().zoom());
	const { image: address, spacing } = dataOf(element);
	const image = loadedImage(address);
	if (spacing !== undefined) context.letterSpacing = `${spacing}px`;
	if (image === undefined) {
		renderer.drawElement(context, element, undefined, withText);
	} else {
		drawImage(context, element, image, bitmapScale);
		renderer.drawElementText(context, element, undefined, withText);
	}
	context.letterSpacing = '0px';
}

/** What the data of an element say of its image, and how far its letters are moved apart. */
function dataOf(element: Element) {
	const data = element.data() as Partial<{
		readonly image: string;
		readonly imageSide: number;
		readonly opacity: number;
		readonly spacing: number;
	}>;
	return { image: '', imageSide: 0, opacity: 1, ...data };
}

/** Draws the image of a node round its place, which is all that its style asks for. */
function drawImage(context: Context, node: Element, image: HTMLImageElement, bitmapScale: number | undefined): void {
	const { x, y } = node.position();
	const { imageSide: side, opacity } = dataOf(node);
	const source = bitmapScale === undefined ? image : bitmapOf(image, side * bitmapScale);
	const alpha = context.globalAlpha;
	context.globalAlpha = opacity;
	context.drawImage(source, x - side / 2, y - side / 2, side, side);
	context.globalAlpha = alpha;
}

/** A bitmap of an image, at least so many pixels wide: to draw an SVG image is to draw all its shapes, in every frame. */
function bitmapOf(image: HTMLImageElement, width: number): OffscreenCanvas {
	// A power of two, so that zooming seldom asks for another one.
	const pixels = 2 ** Math.ceil(Math.log2(Math.max(1, width)));
	const known = bitmaps.get(image);
	if (known?.width === pixels) return known;
	const bitmap = new OffscreenCanvas(pixels, pixels);
	bitmap.getContext('2d')?.drawImage(image, 0, 0, pixels, pixels);
	bitmaps.set(image, bitmap);
	return bitmap;
}
