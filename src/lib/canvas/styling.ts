import type { Core } from 'cytoscape';
import { rendererOf } from './renderer.ts';

/** The part of Cytoscape's renderer that works out how what has changed is to be drawn. */
interface StylingRenderer {
	flushRenderedStyleQueue: () => void;
}

/**
 * Works out at once how everything that has changed is to be drawn. Cytoscape would do so in the frame in which it draws,
 * which takes as long as drawing.
 */
export function styleNow(cy: Core): void {
	rendererOf<StylingRenderer>(cy).flushRenderedStyleQueue?.();
}
