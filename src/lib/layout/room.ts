import type { Box } from '../geometry/box.ts';
import type { Size } from './layout.ts';

/** The rectangle of a room: from its corner at the left and the top. */
export function boxOf({ width, height }: Size): Box {
	return { left: 0, top: 0, right: width, bottom: height };
}

/** Whether two rooms are of one size. */
export function areAlike(a: Size, b: Size): boolean {
	return a.width === b.width && a.height === b.height;
}
