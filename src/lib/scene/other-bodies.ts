import type { Id } from '../dataset/dataset.ts';
import type { Box, Point } from '../geometry/box.ts';
import type { Snapshot } from '../history/snapshot.ts';
import type { Outline } from '../layout/layout.ts';
import type { Network } from '../network/network.ts';
import { isInside } from './grounds.ts';
import type { OtherBody } from './scene.ts';

/** How far a line leads into the outline of a body. */
const reach = 10;

/**
 * The bodies in which people sit for sure on a day beside the one they stand in, by person. Whoever stands in no outline is told
 * of by their caption alone.
 */
export function othersByPerson(
	{ occupancies, posts }: Pick<Network, 'occupancies' | 'posts'>,
	snapshot: Pick<Snapshot, 'occupancies'>,
	outlines: readonly Outline[]
): ReadonlyMap<Id, ReadonlySet<Outline>> {
	const others = new Map<Id, Set<Outline>>();
	if (outlines.length < 2) return others;
	const standing = new Set(outlines.flatMap(({ people }) => people));
	for (const [id, presence] of snapshot.occupancies) {
		const { person = '', post = '' } = occupancies.get(id) ?? {};
		const outline = outlines.find(({ body }) => body === posts.get(post)?.body);
		if (presence !== 'yes' || outline === undefined) continue;
		if (!standing.has(person) || outline.people.includes(person)) continue;
		others.set(person, (others.get(person) ?? new Set()).add(outline));
	}
	return others;
}

/**
 * The lines of somebody who sits in other bodies too. From a seat each runs along the road above its row, where nothing stands;
 * from elsewhere straight. None leads to an outline that they were dragged into.
 *
 * @param road the height of that road
 */
export function otherBodiesFrom(
	place: Point,
	road: number | undefined,
	outlines: Iterable<Outline>
): readonly OtherBody[] {
	return [...outlines].flatMap((outline): OtherBody[] => {
		if (isInside(place, outline)) return [];
		const { body, left, top, right, bottom } = outline;
		const inner = { left: left + reach, top: top + reach, right: right - reach, bottom: bottom - reach };
		if (road === undefined) return [{ body, way: [nearestIn(place, inner)] }];
		const above = { x: place.x, y: road };
		const end = nearestIn(above, inner);
		const turns = [above, { x: end.x, y: road }, end];
		return [{ body, way: turns.filter(({ x, y }, at) => x !== turns[at + 1]?.x || y !== turns[at + 1]?.y) }];
	});
}

function nearestIn({ x, y }: Point, { left, top, right, bottom }: Box): Point {
	return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}
