import type { Id } from '$lib/dataset/dataset.ts';
import type { Point } from '$lib/geometry/box.ts';
import type { Layout } from '$lib/layout/layout.ts';

const none: ReadonlyMap<Id, Point> = new Map();

/** Where the viewer has dragged people to, per layout; the rest stand where the layout puts them. */
export class Places {
	#moved: ReadonlyMap<Layout, ReadonlyMap<Id, Point>> = $state.raw(new Map());

	/** Whoever was dragged, at their new place. */
	of(layout: Layout): ReadonlyMap<Id, Point> {
		return this.#moved.get(layout) ?? none;
	}

	/** Keeps somebody where they were dragged to. */
	move(layout: Layout, person: Id, place: Point): void {
		this.#moved = new Map([...this.#moved, [layout, new Map([...this.of(layout), [person, place] as const])] as const]);
	}

	/** Puts everyone back. */
	reset(layout: Layout): void {
		this.#moved = new Map([...this.#moved].filter(([other]) => other !== layout));
	}
}
