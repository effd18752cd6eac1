import type { Core, NodeSingular } from 'cytoscape';
import { smallestText } from '$lib/scene/encoding.ts';
import type { Id } from '$lib/dataset/dataset.ts';
import type { Box } from '$lib/geometry/box.ts';

/** What a page can ask of the canvas. */
export interface CanvasControls {
	readonly zoomIn: () => void;
	readonly zoomOut: () => void;
	/** Shows all of it again, in the middle. */
	readonly fit: () => void;
}

/** How much one step zooms in. */
const step = 1.25;

/** Zooms and pans so that bounds fill the canvas as far as their shape allows, in the middle, as the SVG does. */
export function fitTo(cy: Core, bounds: Box): void {
	const [width, height] = [cy.width(), cy.height()];
	if (width === 0 || height === 0) return;
	const zoom = Math.min(width / (bounds.right - bounds.left), height / (bounds.bottom - bounds.top));
	// Never farther out than half of that; as far in as the smallest name needs, but not so far that one mark fills the canvas.
	const fontSizes = cy.nodes('[kind = "person"]').map((person) => Number(person.data('fontSize')));
	cy.minZoom(0);
	cy.maxZoom(Math.max(4, 2 * zoom, 1.5 * (smallestText / Math.min(smallestText, ...fontSizes))));
	cy.viewport({
		zoom,
		pan: {
			x: (width - zoom * (bounds.left + bounds.right)) / 2,
			y: (height - zoom * (bounds.top + bounds.bottom)) / 2
		}
	});
	cy.minZoom(zoom / 2);
}

/** How long it takes to move to somebody. */
const flightMs = 300;

/** Moves the canvas to somebody who stands out of view, or the page where somebody is covered; else all stays where it is. */
export function bringIntoView(cy: Core, person: Id, isAnimated: boolean): void {
	const mark = cy.getElementById(person);
	if (mark.empty()) return;
	const { x, y } = mark.renderedPosition();
	const isInView = x >= 0 && y >= 0 && x <= cy.width() && y <= cy.height();
	if (isInView) scrollBy({ top: coveredBelow(cy, mark), behavior: isAnimated ? 'smooth' : 'instant' });
	else if (isAnimated) cy.animate({ center: { eles: mark } }, { duration: flightMs });
	else cy.center(mark);
}

/** How far a mark with its name reaches under what covers the foot of the window, in pixels. The page's scroll padding is as high as that. */
function coveredBelow(cy: Core, mark: NodeSingular): number {
	const { top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
	const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0;
	return Math.max(0, top + mark.renderedBoundingBox().y2 - (innerHeight - covered));
}

/** Zooms by some steps, keeping the middle of the canvas where it is. */
export function zoomBy(cy: Core, steps: number): void {
	cy.zoom({
		level: cy.zoom() * step ** steps,
		renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 }
	});
}
