import type { Core, SingularElementReturnValue } from 'cytoscape';
import { rendererOf } from './renderer.ts';

type Element = SingularElementReturnValue & {
	/** Whether it takes a pointer. */
	interactive: () => boolean;
};

/** Elements from bottom to top, with those among them that take a pointer. */
type Layered = Element[] & { interactive?: Element[] };

/** The parts of Cytoscape's renderer that keep elements in the order in which they are drawn. */
interface OrderingRenderer {
	/** None before the first drawing, and once something came, left or changed its layer. */
	cachedZSortedEles?: Layered | null;
	getCachedZSortedEles: (anew?: boolean) => Layered;
	/** Tells those in a viewer's hand from the others, in the order that is kept. */
	updateCachedGrabbedEles: () => void;
}

/**
 * Has the elements of a picture laid over each other by their `z-index` alone, and as they came where it is the same: all
 * that `z-index-compare: manual` asks for. Cytoscape compares them two by two, by four of their styles, each time somebody
 * comes or leaves, which took more than a tenth of the work on such a frame.
 */
export function layerByIndex(cy: Core): void {
	const ordering = rendererOf<OrderingRenderer>(cy);
	if (!isWhole(ordering)) return;
	ordering.getCachedZSortedEles = (anew = false) => {
		if (!anew && ordering.cachedZSortedEles) return ordering.cachedZSortedEles;
		const layers: Element[][] = [];
		for (const element of cy.elements().toArray() as Element[]) {
			const layer = Number(element.numericStyle('z-index'));
			(layers[layer] ??= []).push(element);
		}
		const layered: Layered = layers.flat();
		layered.interactive = layered.filter((element) => element.interactive());
		ordering.cachedZSortedEles = layered;
		ordering.updateCachedGrabbedEles();
		return layered;
	};
}

function isWhole(ordering: Partial<OrderingRenderer>): ordering is OrderingRenderer {
	const { getCachedZSortedEles, updateCachedGrabbedEles } = ordering;
	return typeof getCachedZSortedEles === 'function' && typeof updateCachedGrabbedEles === 'function';
}
