import { createContext } from 'svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { Comparison } from '$lib/history/comparison.ts';
import type { Snapshot } from '$lib/history/snapshot.ts';
import type { Layout } from '$lib/layout/layout.ts';
import type { Scene } from '$lib/scene/scene.ts';
import { sceneOf } from '$lib/scene/scene-of.ts';
import type { Explorer } from './explorer.svelte.ts';
import { Places } from './places.svelte.ts';

/** The layouts of one roster: for a broad picture, and for a narrow one. */
export interface RosterLayouts {
	readonly wide: Layout;
	readonly narrow: Layout;
}

/** A form the picture can have. */
export type Shape = keyof RosterLayouts;

/** What one can ask of a picture that stands. */
export interface Zoom {
	readonly zoomIn: () => void;
	readonly zoomOut: () => void;
	/** Shows all of it. */
	readonly fit: () => void;
}

/** A scene with the states that it shows. */
interface Picture {
	readonly scene: Scene;
	readonly shown: Snapshot;
	readonly comparison: Comparison | undefined;
}

/** What the picture shows of the explorer: the scene, in the form there is room for. */
export class Drawing {
	readonly #explorer: Explorer;
	readonly #layouts: ReadonlyMap<Id, RosterLayouts>;
	readonly #shape: () => Shape;
	readonly #places = new Places();
	/** Whom the pointer or the focus is on. */
	emphasis: Id | undefined = $state();
	/** Zooming the picture, once it stands. */
	zoom: Zoom | undefined = $state.raw();

	/** The layout as computed. */
	readonly layout: Layout = $derived.by(() => this.#layoutIn(this.#shape()));
	/** What is drawn; while another tab hides the picture it stays as it was, so that stepping through time is free of it. */
	readonly picture: Picture = $derived.by(() => {
		if (this.#explorer.view.tab === 'network' || this.#seen === undefined) this.#seen = this.#current;
		return this.#seen;
	});
	readonly scene: Scene = $derived.by(() => this.picture.scene);
	/** What is to be drawn now. */
	readonly #current: Picture = $derived.by(() => {
		const { shown, comparison } = this.#explorer.comparing;
		return { scene: this.#sceneOn(this.#places.of(this.layout)), shown, comparison };
	});
	#seen: Picture | undefined;

	constructor(explorer: Explorer, layouts: ReadonlyMap<Id, RosterLayouts>, shape: () => Shape) {
		this.#explorer = explorer;
		this.#layouts = layouts;
		this.#shape = shape;
	}

	/** The scene in a form of one's choice, with everyone at the place the layout gives. */
	sceneIn(shape: Shape): { readonly scene: Scene; readonly bounds: Layout['bounds'] } {
		const layout = this.#layoutIn(shape);
		return { scene: this.#sceneOn(layout), bounds: layout.bounds };
	}

	/** Whether somebody was dragged elsewhere. */
	get isRearranged(): boolean {
		return this.#places.areMoved(this.layout);
	}

	/** Keeps somebody where they were dragged to. */
	move(person: Id, place: { readonly x: number; readonly y: number }): void {
		this.#places.move(this.layout, person, place);
	}

	/** Puts everyone back. */
	resetPlaces(): void {
		this.#places.reset(this.layout);
	}

	#layoutIn(shape: Shape): Layout {
		const { roster } = this.#explorer;
		const layouts = this.#layouts.get(roster.id);
		if (layouts === undefined) throw new RangeError(`No layout for roster ${roster.id}`);
		return layouts[shape];
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
