import type { Id } from '../dataset/dataset.ts';
import { nameOfBody } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import type { Box, Point } from '../geometry/box.ts';
import type { Layout, Outline } from '../layout/layout.ts';
import type { Ground, PersonMark, Scene, TitleMark } from './scene.ts';

/**
 * The outlines of bodies that are drawn: while one of its people is. Where every seat of the people in one is set aside, no
 * record says that there is such a body, and it is not drawn.
 */
export function outlinesIn(network: Network, layout: Layout, isDrawn: (person: Id) => boolean): readonly Outline[] {
	const isSeated = (person: Id, body: Id) =>
		(network.occupanciesOf.get(person) ?? []).some(({ post }) => network.posts.get(post)?.body === body);
	return layout.outlines.filter(
		({ body, people }) => people.some(isDrawn) && people.some((person) => isSeated(person, body))
	);
}

/** The outlines as marks. */
export function bodiesOf(network: Network, outlines: readonly Outline[]): Scene['bodies'] {
	return new Map(
		outlines.map(({ body, left, top, right, bottom }) => [
			body,
			{ id: body, name: nameOfBody(network, body), left, top, right, bottom }
		])
	);
}

/** The titles that are drawn: each while one of its people is, and one of a body while its outline is. */
export function titlesOf(
	{ titles }: Layout,
	outlines: readonly Outline[],
	people: ReadonlyMap<Id, PersonMark>
): Scene['titles'] {
	const seated = new Set(outlines.flatMap((outline) => outline.people));
	const marks = titles.flatMap((title, index): TitleMark[] => {
		const { kind, lines, align, box } = title;
		if (!title.people.some((id) => people.has(id)) || (kind !== 'group' && !title.people.some((id) => seated.has(id))))
			return [];
		const written = kind === 'group' ? lines.map((line) => line.toUpperCase()) : lines;
		const x = align === 'left' ? box.left : box.right;
		const ground = groundAt({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, outlines);
		// No id of a record has a tilde.
		return [{ id: `~${index}`, kind, lines: written, align, x, top: box.top, ground }];
	});
	return new Map(marks.map((mark) => [mark.id, mark]));
}

/** What a place stands on. */
export function groundAt(place: Point, outlines: Iterable<Box>): Ground {
	const count = [...outlines].filter((outline) => isInside(place, outline)).length;
	return count === 0 ? 'ground' : count === 1 ? 'enclosure' : 'enclosure-twice';
}

/** Whether somebody at a place stands outside an outline that their seat is in. */
export function isTethered(seat: Point, place: Point, outlines: Iterable<Box>): boolean {
	return [...outlines].some((outline) => isInside(seat, outline) && !isInside(place, outline));
}

/** Whether a place lies in a box, its edges included. */
export function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}
