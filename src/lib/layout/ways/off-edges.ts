import type { Box } from '../../geometry/box.ts';
import { type Draft, measure, type Piece, runsOnAny, verge } from './piece.ts';

/** How far a way stays from an edge that it runs along: nearer, the two look like one thick line. */
const keep = 3;
/** What rounding may take of it. */
const slip = 0.01;

/** The straight edge of an outline: across at a y, or down at an x. */
type Edge = Pick<Piece, 'isAcross' | 'at' | 'from' | 'to'>;

/** Moves pieces that run along an edge of an outline to the nearest free place beside it in their street. */
export function moveOffEdges(drafts: readonly Draft[], pieces: readonly Piece[], outlines: readonly Box[]): void {
	const edges = outlines.flatMap(edgesOf);
	for (const one of pieces) {
		const was = one.at;
		const places = edges
			.filter((edge) => runsAlong(one, edge))
			.flatMap(({ at }) => [keep, keep + verge].flatMap((far) => [at - far, at + far]))
			.sort((a, b) => Math.abs(a - was) - Math.abs(b - was));
		const isFree = (at: number) =>
			Math.abs(at - one.middle) <= one.room / 2 - verge &&
			!edges.some((edge) => runsAlong({ ...one, at }, edge)) &&
			!runsOnAny({ ...one, at }, pieces);
		const place = places.find(isFree);
		if (place === undefined) continue;
		one.at = place;
		measure(drafts);
	}
}

function edgesOf({ left, top, right, bottom }: Box): readonly Edge[] {
	return [
		{ isAcross: true, at: top, from: left, to: right },
		{ isAcross: true, at: bottom, from: left, to: right },
		{ isAcross: false, at: left, from: top, to: bottom },
		{ isAcross: false, at: right, from: top, to: bottom }
	];
}

function runsAlong(one: Edge, edge: Edge): boolean {
	return (
		one.isAcross === edge.isAcross &&
		Math.abs(one.at - edge.at) < keep - slip &&
		one.from < edge.to &&
		edge.from < one.to
	);
}
