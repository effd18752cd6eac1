import type { Core } from 'cytoscape';
import { untrack } from 'svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { Box } from '$lib/layout/label-size.ts';
import type { Theme } from '$lib/picture/palette.ts';
import type { Scene } from '$lib/picture/scene.ts';
import type { SizeWatch } from './size.ts';
import { turnsWith } from './turns.ts';

/** What a canvas is to show. */
interface Due {
	readonly scene: Scene;
	/** What to fit into view. */
	readonly bounds: Box;
	readonly theme: Theme;
	/** People who changed. */
	readonly changed: ReadonlySet<Id> | undefined;
}

/** With more people than these, a picture is not changed in a frame in which the page changes too. */
const mostBesidePage = 40;

/**
 * What a canvas shows: what it is to show, but for a frame or two after a change. A large picture that has changed while it
 * was out of view is covered until it is up to date, since whoever comes back is not to see the old one first. To be called
 * while what holds the canvas is set up.
 */
export function takenInTurns(cy: Core, container: HTMLElement, size: SizeWatch, due: () => Due) {
	const now = $derived.by(due);
	let taken = $state.raw(untrack(() => now));
	let isCovered = $state(false);
	const take = () => {
		taken = now;
		// It is drawn in the next frame.
		if (isCovered) requestAnimationFrame(() => (isCovered = false));
	};
	const turns = turnsWith(cy, take);
	$effect(() => turns.end);
	$effect(() => {
		const before = untrack(() => taken);
		if (now === before) return;
		const isLarge = now.scene.people.size > mostBesidePage;
		const isSame = now.scene === before.scene && now.bounds === before.bounds && now.theme === before.theme;
		if (size.isAway() && (isSame || !isLarge)) {
			untrack(take);
			return;
		}
		if (size.isAway()) isCovered = true;
		turns.ask(isLarge);
	});
	$effect(() => {
		container.style.visibility = isCovered ? 'hidden' : '';
	});
	return {
		get current(): Due {
			return taken;
		},
		/** Whether it waits, out of sight, to be brought up to date or drawn. */
		get isCovered(): boolean {
			return isCovered;
		}
	};
}
