import type { Core } from 'cytoscape';

/**
 * What draws for an instance: a part of Cytoscape that has no types, and no promise to stay as it is. Whoever asks looks
 * whether it has what is expected of it.
 */
export function rendererOf<Renderer>(cy: Core): Partial<Renderer> {
	const { renderer } = cy as unknown as { renderer: () => Partial<Renderer> };
	return renderer.call(cy);
}
