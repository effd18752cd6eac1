/** Between a mark and words beside it, in pixels. */
const besideMark = 12;

/**
 * Where words begin on a track so that they cover no mark, in pixels: they end with the track if they can, else begin
 * with it, else stand in the widest gap. Undefined where no gap is wide enough.
 *
 * @param marks places of the marks, in order
 * @param width of the words
 * @param across width of the track
 */
export function freePlace(marks: readonly number[], width: number, across: number): number | undefined {
	const edges = [-besideMark, ...marks, across + besideMark];
	const gaps = edges
		.slice(1)
		.map((edge, index) => ({ from: (edges[index] ?? 0) + besideMark, to: edge - besideMark }))
		.filter(({ from, to }) => to - from >= width);
	if (gaps.at(-1)?.to === across) return across - width;
	if (gaps[0]?.from === 0) return 0;
	return [...gaps].sort((a, b) => b.to - b.from - (a.to - a.from))[0]?.from;
}
