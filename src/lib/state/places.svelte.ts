import type { Id } from '$lib/dataset/dataset.ts';
import type { Layout } from '$lib/layout/layout.ts';

/** Where the viewer has dragged people to, per layout; the rest stand where the layout puts them. */
export class Places {
	#moved: ReadonlyMap<Layout, Layout['places']> = $state.raw(new Map());

	/** The layout with whoever was dragged at their new place. */
	of(layout: Layout): Layout {
		const moved = this.#moved.get(layout);
		if (moved === undefined) return layout;
		return { ...layout, places: new Map([...layout.places, ...moved]) };
	}

	/** Whether somebody stands elsewhere than the layout puts them. */
	areMoved(layout: Layout): boolean {
		return this.#moved.has(layout);
	}

	/** Keeps somebody where they were dragged to. */
	move(layout: Layout, person: Id, place: { readonly x: number; readonly y: number }): void {
		const moved = new Map([...(this.#moved.get(layout) ?? []), [person, place] as const]);
		this.#moved = new Map([...this.#moved, [layout, moved] as const]);
	}

	/** Puts everyone back. */
	reset(layout: Layout): void {
		this.#moved = new Map([...this.#moved].filter(([other]) => other !== layout));
	}
}
