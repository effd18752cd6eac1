import { whilePrinting } from '$lib/state/printing.svelte.ts';

/** What one operates, which a picture has no use for. */
const controls =
	'input, select, textarea, summary, details:not([open]), fieldset, .button, .choice, [role="tablist"], [data-control]';

/**
 * What a function makes of an element while all of it stands, as if nothing were scrolled and no control were there. The
 * browser paints nothing in between, so that nobody sees it.
 */
export function laidOutWhole<Made>(root: HTMLElement, make: () => Made): Made {
	return whilePrinting(() => {
		const scrolled = [root, ...root.querySelectorAll('*')].map(
			(element) => [element, element.scrollTop, element.scrollLeft] as const
		);
		const moved = scrolled.filter(([, top, left]) => top !== 0 || left !== 0);
		const hidden = [...root.querySelectorAll<HTMLElement>(controls)].map(
			(element) => [element, element.style.display] as const
		);
		for (const [element] of hidden) element.style.display = 'none';
		for (const [element] of moved) element.scrollTo({ top: 0, left: 0, behavior: 'instant' });
		try {
			return make();
		} finally {
			for (const [element, display] of hidden) element.style.display = display;
			for (const [element, top, left] of moved) element.scrollTo({ top, left, behavior: 'instant' });
		}
	});
}
