import { createContext } from 'svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { Comparison } from '$lib/history/comparison.ts';
import type { Snapshot } from '$lib/history/snapshot.ts';
import type { Box, Point } from '$lib/geometry/box.ts';
import type { Layout, Size } from '$lib/layout/layout.ts';
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

/** A scene with the states that it shows. */
export interface Picture {
	readonly scene: Scene;
	/** The room that it is laid out for, from (0, 0); the same object as long as the layout is the same. */
	readonly bounds: Box;
	readonly shown: Snapshot;
	readonly comparison: Comparison | undefined;
	/** Whoever of the context finds no room in it. */
	readonly leftOut: readonly Id[];
}

/** What the picture shows of the explorer: the scene, laid out for the room there is. */
export class Drawing {
	readonly #explorer: Explorer;
	readonly #layouts: Layouts;
	readonly #places = new Places();
	/** The room of the picture; undefined until it is measured. */
	room: Size | undefined = $state.raw();
	/** Whom the pointer or the focus is on. */
	emphasis: Id | undefined = $state();
	/** Zooming the picture, once it stands. */
	zoom: Zoom | undefined = $state.raw();

	/** Whoever something changed about on the day; nobody where the picture is of no day. */
	readonly changed: ReadonlySet<Id> = $derived.by(() => {
		const { union, sentences } = this.#explorer;
		return new Set(union === undefined ? sentences.map(({ about }) => about) : []);
	});
	/** The layout to be shown, once there is one. */
	readonly #layout: Layout | undefined = $derived.by(() =>
		this.#layouts.layoutFor(this.#explorer.roster.id, this.room)
	);
	readonly #bounds: Box | undefined = $derived(
		this.#layout && { left: 0, top: 0, right: this.#layout.room.width, bottom: this.#layout.room.height }
	);
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
		const [layout, bounds] = [this.#layout, this.#bounds];
		if (layout === undefined || bounds === undefined) return undefined;
		const { shown, comparison } = this.#explorer.comparing;
		const scene = this.#sceneOn(layout, this.#places.of(layout));
		return { scene, bounds, shown, comparison, leftOut: layout.leftOut };
	});
	#seen: Picture | undefined;

	constructor(explorer: Explorer, layouts: Layouts) {
		this.#explorer = explorer;
		this.#layouts = layouts;
	}

	/** Whether the people cannot be placed in this browser, so that no picture comes. */
	get hasFailed(): boolean {
		return this.room !== undefined && this.#layouts.hasFailed(this.#explorer.roster.id, this.room);
	}

	/** Whether the people were placed for the room once; until then a layout given for another room may stand in. */
	get isPlaced(): boolean {
		return this.#layouts.isPlaced(this.#explorer.roster.id) || this.hasFailed;
	}

	/** The scenes that the page comes with, for the rooms that layouts are given for, with nobody dragged. */
	get givenScenes(): readonly Scene[] {
		return this.#layouts.givenFor(this.#explorer.roster.id).map((layout) => this.#sceneOn(layout, new Map()));
	}

	/** Whether somebody was dragged elsewhere. */
	get isRearranged(): boolean {
		return this.#layout !== undefined && this.#places.of(this.#layout).size > 0;
	}

	/** Keeps somebody where they were dragged to. */
	move(person: Id, place: Point): void {
		if (this.#layout !== undefined) this.#places.move(this.#layout, person, place);
	}

	/** Puts everyone back. */
	resetPlaces(): void {
		if (this.#layout !== undefined) this.#places.reset(this.#layout);
	}

	#sceneOn(layout: Layout, places: ReadonlyMap<Id, Point>): Scene {
		const { history, comparing, cast, view } = this.#explorer;
		const { shown, hidden } = view;
		const { shown: snapshot, comparison } = comparing;
		return sceneOf({ history, snapshot, comparison, cast, layout, places, changed: this.changed, shown, hidden });
	}
}

/** The drawing of the page; a page sets it once, for its components. */
export const [getDrawing, setDrawing] = createContext<Drawing>();
