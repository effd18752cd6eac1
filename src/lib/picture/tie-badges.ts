import type { Id } from '../dataset/dataset.ts';
import { type Box, bodyName, labelBox, labelText, textWidth } from '../layout/label-size.ts';
import { differenceRadius, differenceReach } from './difference-svg.ts';
import type { BodyMark, PersonMark, Place, TieMark } from './scene.ts';
import { shapeExtent } from './shapes.ts';
import { tieCurve } from './tie-curve.ts';

/** Where along a tie its badge may stand, as shares of its length: midway, failing that as near to there as is free. */
const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85];

/** Into how many straight pieces a curve is cut to measure its length. */
const pieces = 8;

/** Half the side of the square that is kept free for a badge. */
const reach = differenceReach(differenceRadius.tie);

/** Ties with a badge where they came, left or changed: on no mark, on no label and on no other badge, where there is room. */
export function withBadges(
	ties: readonly TieMark[],
	people: ReadonlyMap<Id, PersonMark>,
	bodies: ReadonlyMap<Id, BodyMark>
): readonly TieMark[] {
	const taken: Box[] = [...[...people.values()].flatMap(boxesOf), ...[...bodies.values()].map(nameBox)];
	return ties.map((tie) => {
		const { difference } = tie;
		const from = people.get(tie.from);
		const to = people.get(tie.to);
		if (difference === undefined || difference === 'stayed' || from === undefined || to === undefined) return tie;
		const run = runOf(tie, from, to);
		if (run === undefined) return tie;
		const share = shares.find((candidate) => isFree(boxAround(alongRun(run, candidate)), taken)) ?? 0.5;
		const place = alongRun(run, share);
		taken.push(boxAround(place));
		return { ...tie, badge: { ...place, share } };
	});
}

/** The place a share of the way along a tie between two marks; undefined where nothing of the tie is drawn. */
export function placeAlong(tie: TieMark, from: PersonMark, to: PersonMark, share: number): Place | undefined {
	const run = runOf(tie, from, to);
	return run === undefined ? undefined : alongRun(run, share);
}

/** The corners of a tie as if it were made of straight pieces. */
function runOf(tie: TieMark, from: PersonMark, to: PersonMark): readonly Place[] | undefined {
	const curve = tieCurve(tie, from, to);
	if (curve === undefined) return undefined;
	const run: Place[] = [curve.start];
	for (const { control, end } of curve.parts) {
		const start = run.at(-1) ?? curve.start;
		for (let piece = 1; piece <= pieces; piece += 1) run.push(onCurve(start, control, end, piece / pieces));
	}
	return run;
}

function onCurve(start: Place, control: Place, end: Place, share: number): Place {
	const along = (a: number, b: number, c: number) =>
		(1 - share) ** 2 * a + 2 * (1 - share) * share * b + share ** 2 * c;
	return { x: along(start.x, control.x, end.x), y: along(start.y, control.y, end.y) };
}

function alongRun(run: readonly Place[], share: number): Place {
	const steps = run.slice(1).map((end, index) => ({ start: run[index] ?? end, end }));
	const lengths = steps.map(({ start, end }) => Math.hypot(end.x - start.x, end.y - start.y));
	let left = share * lengths.reduce((sum, length) => sum + length, 0);
	for (const [index, { start, end }] of steps.entries()) {
		const length = lengths[index] ?? 0;
		if (left <= length && length > 0) {
			const way = left / length;
			return { x: start.x + (end.x - start.x) * way, y: start.y + (end.y - start.y) * way };
		}
		left -= length;
	}
	return run.at(-1) ?? { x: 0, y: 0 };
}

/** What a person takes up: the mark with its badges, and the label. */
function boxesOf(mark: PersonMark): readonly Box[] {
	const half = mark.radius * shapeExtent + 4;
	return [
		{ left: mark.x - half, top: mark.y - half, right: mark.x + half, bottom: mark.y + half },
		labelBox(mark, labelText(mark.name, mark.line, mark.member), mark.member)
	];
}

function nameBox({ left, top, name }: BodyMark): Box {
	const start = left + bodyName.left;
	const above = top + bodyName.top;
	const width = textWidth(name, bodyName.size, bodyName.weight);
	return { left: start, top: above, right: start + width, bottom: above + bodyName.lineHeight };
}

function boxAround({ x, y }: Place): Box {
	return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function isFree(box: Box, taken: readonly Box[]): boolean {
	return !taken.some(
		(other) => other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom
	);
}
