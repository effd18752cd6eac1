import type { Core } from 'cytoscape';
import { untrack } from 'svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { Box } from '$lib/layout/label-size.ts';
import type { Theme } from '$lib/picture/palette.ts';
import { emptyScene, type Scene } from '$lib/picture/scene.ts';
import { drawnSceneOf } from './drawn-scene.ts';
import { inFrames } from './in-frames.ts';
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

/** With more people than these, a picture is not changed in a frame in which the page changes too, nor all in one. */
const mostBesidePage = 40;

/** How long a large picture is changed in a frame, in milliseconds: the page may have something to do in it as well. */
const msAFrame = 4;

/**
 * What a canvas shows: what it is to show, but for the frames that a change takes. It is whole whenever it is drawn; what
 * is to be shown by then is what is brought in next. A large picture that has changed while it was out of view is covered
 * until it is up to date, since whoever comes back is not to see the old one first. To be called while what holds the
 * canvas is set up.
 */
export function takenInTurns(cy: Core, container: HTMLElement, size: SizeWatch, due: () => Due) {
	const now = $derived.by(due);
	const drawn = drawnSceneOf(cy);
	let taken: Due = $state.raw({ ...untrack(() => now), scene: emptyScene });
	let isCovered = $state(false);
	let isBringingIn = false;
	let stopBringingIn: (() => void) | undefined;
	const turns = turnsWith(cy, take);

	function take(): void {
		const next = now;
		isBringingIn = true;
		stopBringingIn = inFrames(cy, drawn.bringIn(next.scene, next.theme), isLarge(next) ? msAFrame : Infinity, () => {
			isBringingIn = false;
			taken = next;
			// It is drawn in the next frame.
			if (isCovered) requestAnimationFrame(() => (isCovered = false));
			follow();
		});
	}

	function follow(): void {
		if (isBringingIn || now === taken) return;
		const isSame = now.scene === taken.scene && now.bounds === taken.bounds && now.theme === taken.theme;
		if (size.isAway() && (isSame || !isLarge(now))) {
			take();
			return;
		}
		if (size.isAway()) isCovered = true;
		turns.ask(isLarge(now));
	}

	untrack(take);
	$effect(() => () => {
		turns.end();
		stopBringingIn?.();
	});
	$effect(() => {
		if (now !== untrack(() => taken)) untrack(follow);
	});
	$effect(() => {
		container.style.visibility = isCovered ? 'hidden' : '';
	});
	return {
		get current(): Due {
			return taken;
		},
		/** The scene as it is drawn. */
		get drawn(): Scene {
			return drawn.scene;
		},
		/** Whether it waits, out of sight, to be brought up to date or drawn. */
		get isCovered(): boolean {
			return isCovered;
		}
	};
}

function isLarge({ scene }: Due): boolean {
	return scene.people.size > mostBesidePage;
}
