/** The room that something takes on a track, in pixels. */
export interface Extent {
	readonly left: number;
	readonly right: number;
}

/** Where the label of a bar stands, and the room that both take. */
export interface LabelPlace extends Extent {
	/** Where the label begins and ends. */
	readonly label: Extent;
	/** Whether it stands within a part of the bar that is filled. */
	readonly isWithin: boolean;
}

/** A part of a bar, and whether a label can be read on it. */
export interface BarPart extends Extent {
	readonly isFilled: boolean;
}

/** Between a label and the ends of what it stands in, or beside: some of the bar is seen before it. */
const besidePx = 8;

/**
 * The place of a label of a bar, by the label's width: in the first part that has room for it, else after the bar, else before it.
 *
 * @param parts of the bar, in order; at least one
 * @param across the width of the track
 */
export function labelPlace(parts: readonly BarPart[], width: number, across: number): LabelPlace {
	const [start, end] = [parts[0]?.left ?? 0, parts.at(-1)?.right ?? 0];
	const roomy = parts.find(({ left, right }) => right - left >= width + 2 * besidePx);
	const from = roomy === undefined ? besideBar(start, end, width, across) : roomy.left + besidePx;
	const label = { left: from, right: from + width };
	return {
		left: Math.min(start, label.left),
		right: Math.max(end, label.right),
		label,
		isWithin: roomy?.isFilled ?? false
	};
}

/**
 * The place of a long text: that of a label, but under the bar, from where it begins, where it would hide any of it.
 *
 * @param parts of the bar, in order; at least one
 * @param across the width of the track
 */
export function sentencePlace(
	parts: readonly BarPart[],
	width: number,
	across: number
): LabelPlace & { readonly isUnder: boolean } {
	const place = labelPlace(parts, width, across);
	const bar = { left: parts[0]?.left ?? 0, right: parts.at(-1)?.right ?? 0 };
	if (place.isWithin || !cover(place.label, bar)) return { ...place, isUnder: false };
	const from = Math.max(0, Math.min(bar.left, across - width));
	const label = { left: from, right: from + width };
	return {
		left: Math.min(bar.left, label.left),
		right: Math.max(bar.right, label.right),
		label,
		isWithin: false,
		isUnder: true
	};
}

function besideBar(start: number, end: number, width: number, across: number): number {
	const after = end + besidePx;
	return after + width <= across ? after : Math.max(0, start - besidePx - width);
}

/**
 * The line of each of several bars, 0 being the first: the first line where it covers none of those before it.
 *
 * @param taken what else stands on the first line
 */
export function stacked(extents: readonly Extent[], taken: readonly Extent[] = []): readonly number[] {
	const lines: Extent[][] = [[...taken]];
	return extents.map((extent) => {
		const free = lines.findIndex((line) => line.every((other) => !cover(extent, other)));
		if (free < 0) return lines.push([extent]) - 1;
		lines[free]?.push(extent);
		return free;
	});
}

/** What others on its line leave of a stretch, from where the one that reaches into it ends. */
export function roomLeft({ left, right }: Extent, others: readonly Extent[]): Extent {
	const from = Math.max(left, ...others.filter((other) => other.left <= left).map((other) => other.right));
	const to = Math.min(right, ...others.filter((other) => other.left >= from).map((other) => other.left));
	return { left: from, right: Math.max(from, to) };
}

function cover(a: Extent, b: Extent): boolean {
	return a.left < b.right && b.left < a.right;
}
