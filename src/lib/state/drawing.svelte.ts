import { createContext } from 'svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { Comparison } from '$lib/history/comparison.ts';
import type { Snapshot } from '$lib/history/snapshot.ts';
import type { Box } from '$lib/geometry/box.ts';
import type { Layout, LayoutShape } from '$lib/layout/layout.ts';
import type { Scene } from '$lib/scene/scene.ts';
import { sceneOf } from '$lib/scene/scene-of.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Layouts } from './layouts/layouts.svelte.ts';
import { Places } from './places.svelte.ts';

/** What one can ask of a picture that stands. */
export interface Zoom {
	readonly zoomIn: () => void;
	readonly zoomOut: () => void;
	/** Shows all of it. */
	readonly fit: () => void;
}

/** A scene, and the rectangle that holds everyone where the layout puts them. */
export interface BoundedScene {
	readonly scene: Scene;
	readonly bounds: Box;
}

/** A scene with the states that it shows. */
export interface Picture extends BoundedScene {
	readonly shown: Snapshot;
	readonly comparison: Comparison | undefined;
}

/** What the picture shows of the explorer: the scene, in the form there is room for. */
export class Drawing {
	readonly #explorer: Explorer;
	readonly #layouts: Layouts;
	readonly #shape: () => LayoutShape;
	readonly #places = new Places();
	/** Whom the pointer or the focus is on. */
	emphasis: Id | undefined = $state();
	/** Zooming the picture, once it stands. */
	zoom: Zoom | undefined = $state.raw();

	/** The layout as computed, once it is there. */
	readonly #layout: Layout | undefined = $derived.by(() => this.#layoutIn(this.#shape()));
	/**
	 * What is drawn; undefined until the layout is there. While another tab hides the picture it stays as it was, so that
	 * stepping through time is free of it.
	 */
	readonly picture: Picture | undefined = $derived.by(() => {
		if (this.#explorer.view.tab === 'network' || this.#seen === undefined) this.#seen = this.#current;
		return this.#seen;
	});
	/** What is to be drawn now. */
	readonly #current: Picture | undefined = $derived.by(() => {
		const layout = this.#layout;
		if (layout === undefined) return undefined;
		const { shown, comparison } = this.#explorer.comparing;
		return { scene: this.#sceneOn(this.#places.of(layout)), bounds: layout.bounds, shown, comparison };
	});
	#seen: Picture | undefined;

	constructor(explorer: Explorer, layouts: Layouts, shape: () => LayoutShape) {
		this.#explorer = explorer;
		this.#layouts = layouts;
		this.#shape = shape;
	}

	/** Whether the people cannot be placed in this browser, so that no picture comes. */
	get hasFailed(): boolean {
		return this.#layouts.hasFailed(this.#explorer.roster.id, this.#shape());
	}

	/** The scene in a form of one's choice, with everyone at the place the layout gives, if that is there. */
	sceneIn(shape: LayoutShape): BoundedScene | undefined {
		const layout = this.#layoutIn(shape);
		return layout && { scene: this.#sceneOn(layout), bounds: layout.bounds };
	}

	/** Whether somebody was dragged elsewhere. */
	get isRearranged(): boolean {
		return this.#layout !== undefined && this.#places.areMoved(this.#layout);
	}

	/** Keeps somebody where they were dragged to. */
	move(person: Id, place: { readonly x: number; readonly y: number }): void {
		if (this.#layout !== undefined) this.#places.move(this.#layout, person, place);
	}

	/** Puts everyone back. */
	resetPlaces(): void {
		if (this.#layout !== undefined) this.#places.reset(this.#layout);
	}

	#layoutIn(shape: LayoutShape): Layout | undefined {
		return this.#layouts.layoutFor(this.#explorer.roster.id, shape);
	}

	#sceneOn(layout: Layout): Scene {
		const { history, comparing, roster, cast, view } = this.#explorer;
		const { shown, hidden, selection } = view;
		const { shown: snapshot, comparison } = comparing;
		return sceneOf({ history, snapshot, comparison, roster, cast, layout, shown, hidden, selection });
	}
}

/** The drawing of the page; a page sets it once, for its components. */
export const [getDrawing, setDrawing] = createContext<Drawing>();
