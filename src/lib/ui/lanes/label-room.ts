/** A label on a track: where it begins, and how far it reaches, in pixels. */
export interface TrackLabel {
	readonly id: string;
	readonly start: number;
	readonly width: number;
}

/** The labels that fit on a track without touching one another, taken from the left; `gap` pixels stay between two. */
export function fittingLabels(labels: readonly TrackLabel[], across: number, gap: number): ReadonlySet<string> {
	const fitting = new Set<string>();
	let taken = -Infinity;
	for (const { id, start, width } of [...labels].sort((a, b) => a.start - b.start)) {
		if (start < taken + gap || start + width > across) continue;
		fitting.add(id);
		taken = start + width;
	}
	return fitting;
}
