/** A point of the picture in CSS pixels at zoom 1: x to the right, y down. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A rectangle of the picture, in the same units. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}
