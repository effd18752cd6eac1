/** The room that a bar takes on a track, with its label, in pixels. */
export interface Extent {
	readonly left: number;
	readonly right: number;
}

/** The room of a bar whose label begins with it, or as far before it as the end of the track asks for. */
export function extentOf(start: number, end: number, label: number, across: number): Extent {
	const left = Math.max(0, Math.min(start, across - label));
	return { left, right: Math.max(end, left + label) };
}

/** The line of each of several bars, 0 being the first: the first line where it covers none of those before it. */
export function stacked(extents: readonly Extent[]): readonly number[] {
	const lines: Extent[][] = [];
	return extents.map((extent) => {
		const free = lines.findIndex((line) => line.every((other) => !cover(extent, other)));
		if (free < 0) return lines.push([extent]) - 1;
		lines[free]?.push(extent);
		return free;
	});
}

function cover(a: Extent, b: Extent): boolean {
	return a.left < b.right && b.left < a.right;
}
