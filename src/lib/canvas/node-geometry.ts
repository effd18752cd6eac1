import type { Shape } from '$lib/dataset/vocabulary.ts';
import { baselineOf, fontDescent } from '$lib/scene/encoding.ts';
import { outlineOf, shapeExtent } from '$lib/geometry/shapes.ts';

/**
 * The font of a label whose first line box begins at `top` under the middle of its node, `half` being half the height
 * of the node: the canvas puts the foot of the letters one font size and a margin below the node.
 */
export function fontStyle(
	font: { readonly size: number; readonly weight: number; readonly lineHeight: number },
	top: number,
	half: number
) {
	const foot = baselineOf(top, font) + fontDescent * font.size;
	return { 'font-size': font.size, 'font-weight': font.weight, 'text-margin-y': foot - font.size - half };
}

/** Too little to be seen. */
const hair = 0.0001;

/**
 * The outline of a shape, as Cytoscape takes it: from -1 to 1 across the box of the node. It stands a hair off,
 * since Cytoscape takes a pointer exactly above or below a corner for outside. It has four decimals and no more, since
 * Cytoscape goes through all its digits whenever it styles a node.
 */
export function unitPoints(shape: Shape): string {
	return outlineOf(shape)
		.flatMap(({ x, y }) => [x / shapeExtent + hair, y / shapeExtent])
		.map((share) => String(Number(share.toFixed(4))))
		.join(' ');
}
