import type { Id } from '../dataset/dataset.ts';
import { bodyNameBox, labelBox, labelText } from '../geometry/label-size.ts';
import { type Box, overlaps, type Point, squareAround } from '../geometry/box.ts';
import { differenceRadius, differenceReach } from './svg/difference-svg.ts';
import type { BodyMark, PersonMark, TieMark } from './scene.ts';
import { shapeExtent } from '../geometry/shapes.ts';
import { pointOnCurve, tieCurve } from './tie-curve.ts';

/** Where along a tie its badge may stand, as shares of its length: midway, else as near to that as is free. */
const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85];

/** The number of straight pieces in which the length of a curve is measured. */
const pieces = 8;

/** Half the side of the square that is kept free for a badge. */
const reach = differenceReach(differenceRadius.tie);

/** Ties with a badge where they came, left or changed. It covers no mark, label or other badge where there is room. */
export function withBadges(
	ties: readonly TieMark[],
	people: ReadonlyMap<Id, PersonMark>,
	bodies: ReadonlyMap<Id, BodyMark>
): readonly TieMark[] {
	const taken = new TakenBoxes();
	for (const box of [
		...[...people.values()].flatMap(boxesOf),
		...[...bodies.values()].map((body) => bodyNameBox(body.name, body))
	])
		taken.add(box);
	return ties.map((tie) => {
		const { difference } = tie;
		const from = people.get(tie.from);
		const to = people.get(tie.to);
		if (difference === undefined || difference === 'stayed' || from === undefined || to === undefined) return tie;
		const run = runOf(tie, from, to);
		if (run === undefined) return tie;
		const share = shares.find((candidate) => taken.isFree(squareAround(alongRun(run, candidate), reach))) ?? 0.5;
		const place = alongRun(run, share);
		taken.add(squareAround(place, reach));
		return { ...tie, badge: { ...place, share } };
	});
}

/** The place a share of the way along a tie between two marks; undefined where nothing of the tie is drawn. */
export function placeAlong(tie: TieMark, from: PersonMark, to: PersonMark, share: number): Point | undefined {
	const run = runOf(tie, from, to);
	return run === undefined ? undefined : alongRun(run, share);
}

/** A tie cut into straight pieces. */
interface Run {
	readonly corners: readonly Point[];
	/** The length of the tie up to each corner. */
	readonly lengths: readonly number[];
}

function runOf(tie: TieMark, from: PersonMark, to: PersonMark): Run | undefined {
	const curve = tieCurve(tie, from, to);
	if (curve === undefined) return undefined;
	const corners: Point[] = [curve.start];
	const lengths = [0];
	const goTo = (corner: Point) => {
		const last = corners.at(-1) ?? corner;
		lengths.push((lengths.at(-1) ?? 0) + Math.hypot(corner.x - last.x, corner.y - last.y));
		corners.push(corner);
	};
	let start = curve.start;
	for (const { control, end } of curve.parts) {
		for (let piece = 1; piece <= pieces; piece += 1) goTo(pointOnCurve(start, control, end, piece / pieces));
		start = end;
	}
	return { corners, lengths };
}

function alongRun({ corners, lengths }: Run, share: number): Point {
	const at = share * (lengths.at(-1) ?? 0);
	const next = Math.max(
		1,
		lengths.findIndex((length) => length >= at)
	);
	const [start, end] = [corners[next - 1], corners[next]];
	const [before, after] = [lengths[next - 1] ?? 0, lengths[next] ?? 0];
	if (start === undefined || end === undefined) return corners[0] ?? { x: 0, y: 0 };
	const part = after === before ? 0 : (at - before) / (after - before);
	return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
}

/** The room that a person takes up: the mark with its badges, and the label. */
function boxesOf(mark: PersonMark): readonly Box[] {
	return [
		squareAround(mark, mark.radius * shapeExtent + 4),
		labelBox(mark, labelText(mark.name, mark.line, mark.member), mark.member)
	];
}

/** The boxes taken so far, by squares of the plane, so that a look-up checks only those nearby. */
class TakenBoxes {
	readonly #side = 64;
	/** More squares than any picture has from side to side. */
	readonly #squaresARow = 100_000;
	readonly #squares = new Map<number, Box[]>();

	add(box: Box): void {
		for (const square of this.#squaresOf(box)) {
			const boxes = this.#squares.get(square);
			if (boxes === undefined) this.#squares.set(square, [box]);
			else boxes.push(box);
		}
	}

	isFree(box: Box): boolean {
		return !this.#squaresOf(box).some((square) => this.#squares.get(square)?.some((other) => overlaps(box, other)));
	}

	#squaresOf({ left, top, right, bottom }: Box): readonly number[] {
		const squares: number[] = [];
		for (let x = Math.floor(left / this.#side); x <= right / this.#side; x += 1) {
			for (let y = Math.floor(top / this.#side); y <= bottom / this.#side; y += 1) {
				squares.push(y * this.#squaresARow + x);
			}
		}
		return squares;
	}
}
