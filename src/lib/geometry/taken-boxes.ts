import { type Box, overlaps } from './box.ts';

/** The side of the squares into which the plane is cut, and more of them than any picture has from side to side. */
const side = 64;
const squaresARow = 100_000;

/** Boxes, kept by squares of the plane, so that a look-up checks only those nearby. */
export class TakenBoxes {
	readonly #squares = new Map<number, Box[]>();

	/** Takes a box. */
	add(box: Box): void {
		for (const square of squaresOf(box)) {
			const boxes = this.#squares.get(square);
			if (boxes === undefined) this.#squares.set(square, [box]);
			else boxes.push(box);
		}
	}

	/** Whether a box overlaps none that is taken. */
	isFree(box: Box): boolean {
		return !squaresOf(box).some((square) => this.#squares.get(square)?.some((other) => overlaps(box, other)));
	}
}

function squaresOf({ left, top, right, bottom }: Box): readonly number[] {
	const squares: number[] = [];
	for (let x = Math.floor(left / side); x <= right / side; x += 1) {
		for (let y = Math.floor(top / side); y <= bottom / side; y += 1) squares.push(y * squaresARow + x);
	}
	return squares;
}
