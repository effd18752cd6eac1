import type { Point } from '../../geometry/box.ts';
import { lineCorner } from '../encoding.ts';
import type { LineMark } from '../scene.ts';

/** Lines that are cut at one mark by way of different corners may begin a rounding error apart. */
const near = 0.01;

/** How far a line that is not sure runs along sure ones of its net, from its beginning; 0 for a sure line. */
export function sharedWithSure({ look, corners }: LineMark, net: readonly LineMark[]): number {
	if (look === 'sure') return 0;
	return Math.max(0, ...net.map((other) => (other.look === 'sure' ? sharedLength(corners, other.corners) : 0)));
}

/** How far two lines run along the same pieces from their beginning, in pixels. */
export function sharedLength(a: readonly Point[], b: readonly Point[]): number {
	let length = 0;
	for (let index = 1; ; index += 1) {
		const [start, here, there, other] = [a[index - 1], a[index], b[index], b[index - 1]];
		if (start === undefined || here === undefined || there === undefined || other === undefined) return length;
		if (lengthOf(start, other) > near) return length;
		const [first, second] = [lengthOf(start, here), lengthOf(start, there)];
		const cross = (here.x - start.x) * (there.y - start.y) - (here.y - start.y) * (there.x - start.x);
		const along = (here.x - start.x) * (there.x - start.x) + (here.y - start.y) * (there.y - start.y);
		if (Math.abs(cross) > 0.001 * first * second || along <= 0) return length;
		length += Math.min(first, second);
		if (Math.abs(first - second) > near) return length;
	}
}

/**
 * The part of a line that is drawn: without the pieces on which a sure line runs, since dashes would show on it. It begins
 * before it turns off, so that it keeps the round corner there. The dashes go on as if they began at its beginning.
 */
export function ownPart({ corners, shared }: Pick<LineMark, 'corners' | 'shared'>) {
	let cut = Math.max(0, shared - 2 * lineCorner);
	const dashOffset = cut;
	for (const [index, corner] of corners.entries()) {
		const next = corners[index + 1];
		if (next === undefined) break;
		const length = lengthOf(corner, next);
		if (cut < length) {
			const share = cut / length;
			const start = { x: corner.x + (next.x - corner.x) * share, y: corner.y + (next.y - corner.y) * share };
			return { corners: [start, ...corners.slice(index + 1)], dashOffset };
		}
		cut -= length;
	}
	return { corners, dashOffset: 0 };
}

function lengthOf(a: Point, b: Point): number {
	return Math.hypot(b.x - a.x, b.y - a.y);
}
