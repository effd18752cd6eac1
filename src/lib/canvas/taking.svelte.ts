import type { Core } from 'cytoscape';
import { untrack } from 'svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { Box } from '$lib/geometry/box.ts';
import type { Theme } from '$lib/scene/palette.ts';
import { emptyScene, type Scene } from '$lib/scene/scene.ts';
import { drawnSceneOf } from './drawn-scene.ts';
import { type Changing, type Frames, inFrames } from './in-frames.ts';
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

/** How long a large picture is changed in a frame, in milliseconds: the last step may take as long again. */
const msAFrame = 7;

/**
 * What a canvas shows: what it is to show, but for the frames that a change takes. It is whole whenever it is drawn; what
 * is to be shown by then is what is brought in next. A large picture that has changed while it was out of view is covered
 * until it is up to date, since whoever comes back is not to see the old one first. What cannot be drawn is thrown where
 * this is called, which is to be while what holds the canvas is set up.
 *
 * @param frames those in which a large picture is changed
 */
export function takenInTurns(cy: Core, container: HTMLElement, size: SizeWatch, frames: Frames, due: () => Due) {
	const now = $derived.by(due);
	const drawn = drawnSceneOf(cy);
	let taken: Due = $state.raw({ ...untrack(() => now), scene: emptyScene });
	let isCovered = $state(false);
	let failure: { readonly error: unknown } | undefined = $state.raw();
	let bringingIn: Changing | undefined;
	let isBringingIn = false;
	const turns = turnsWith(cy, takeAtOnce);
	// Whoever is in the viewer's hand takes others along, which has to begin with what is due.
	cy.on('grab', finish);

	/** Brings in what is due when the first step is taken. */
	function take(): void {
		let next = now;
		function* steps() {
			next = now;
			yield* drawn.bringIn(next.scene, next.theme);
		}
		isBringingIn = true;
		bringingIn = inFrames(cy, steps(), msAFrame, frames, {
			ondone: () => {
				isBringingIn = false;
				taken = next;
				follow();
				// It is drawn in the next frame.
				if (isCovered) requestAnimationFrame(uncover);
			},
			onfail: (error) => {
				failure = { error };
			}
		});
	}

	function takeAtOnce(): void {
		if (!isBringingIn) take();
		finish();
	}

	function follow(): void {
		if (isBringingIn || now === taken) return;
		const isSame = now.scene === taken.scene && now.bounds === taken.bounds && now.theme === taken.theme;
		if (size.isAway() && (isSame || !isLarge(now))) {
			takeAtOnce();
			return;
		}
		if (size.isAway()) isCovered = true;
		if (isLarge(now) && cy.nodes(':grabbed').empty()) take();
		else turns.ask();
	}

	/** Whether one of the pictures that a change leads from and to is large. */
	function isLarge(next: Due): boolean {
		return Math.max(next.scene.people.size, drawn.scene.people.size) > mostBesidePage;
	}

	function uncover(): void {
		if (now === taken) isCovered = false;
	}

	function finish(): void {
		bringingIn?.finish();
	}

	untrack(() => {
		take();
		if (!isLarge(now)) finish();
	});
	$effect(() => () => {
		turns.end();
		bringingIn?.stop();
	});
	$effect(() => {
		if (failure !== undefined) throw failure.error;
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
		/** The scene that was brought in last. */
		get drawn(): Scene {
			return drawn.scene;
		},
		/** Whether there is nothing in it yet. */
		get isEmpty(): boolean {
			return taken.scene === emptyScene;
		},
		/** Whether it waits, out of sight, to be brought up to date or drawn. */
		get isCovered(): boolean {
			return isCovered;
		},
		/** Brings in at once what is being brought in. */
		finish
	};
}
