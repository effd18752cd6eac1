import type { Core } from 'cytoscape';

/** The parts of Cytoscape's canvas renderer that decide between drawing elements and copying kept drawings of them. */
interface CanvasRenderer {
	drawElements: (context: CanvasRenderingContext2D, elements: unknown) => void;
	drawCachedElements?: CanvasRenderer['drawElements'];
	drawLayeredElements?: CanvasRenderer['drawElements'];
}

/**
 * Has every element drawn directly. For large graphs Cytoscape keeps elements as small images and copies those, which
 * blurs text by up to a pixel and makes it paler; a picture of some dozens of people has no need of it.
 */
export function drawDirectly(cy: Core): void {
	const { renderer } = cy as unknown as { renderer: () => Partial<CanvasRenderer> };
	const canvas = renderer.call(cy);
	if (canvas.drawElements === undefined) return;
	canvas.drawCachedElements = canvas.drawElements;
	canvas.drawLayeredElements = canvas.drawElements;
}
