import type { Core } from 'cytoscape';

type Draw = (...parameters: unknown[]) => void;

/** The parts of Cytoscape's canvas renderer that decide between drawing elements and copying kept drawings of them. */
interface CanvasRenderer {
	drawElements: Draw;
	drawCachedElements: Draw;
	drawLayeredElements: Draw;
}

/** Up to so many elements, drawing each of them still fits easily into a frame. */
const mostDrawn = 300;

/**
 * Has every element of a small picture drawn directly. Cytoscape keeps elements as small images and copies those, which
 * is faster with hundreds of people, but blurs text by up to a pixel and makes it paler.
 */
export function drawDirectly(cy: Core): void {
	const { renderer } = cy as unknown as { renderer: () => Partial<CanvasRenderer> };
	const canvas = renderer.call(cy);
	const { drawElements, drawCachedElements, drawLayeredElements } = canvas;
	if (drawElements === undefined) return;
	const unlessSmall =
		(kept: Draw = drawElements): Draw =>
		(...parameters) => {
			const draw = cy.elements().length > mostDrawn ? kept : drawElements;
			draw.apply(canvas, parameters);
		};
	canvas.drawCachedElements = unlessSmall(drawCachedElements);
	canvas.drawLayeredElements = unlessSmall(drawLayeredElements);
}
