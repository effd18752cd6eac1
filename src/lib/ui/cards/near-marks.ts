/** Marks whose middles are closer than this, in pixels, cannot be told apart by a pointer. */
const reach = 10;

/** The places that stand closer than {@link reach} to one of them, as indices in order of place, the one asked for included. */
export function placesNear(places: readonly number[], index: number): readonly number[] {
	const here = places[index] ?? Infinity;
	return places
		.map((at, which) => ({ at, which }))
		.filter(({ at, which }) => which === index || Math.abs(at - here) < reach)
		.sort((a, b) => a.at - b.at)
		.map(({ which }) => which);
}

/** The marks of a row that stand too close to one of them, itself first. What stands on another line is not of its row. */
export function marksNear(mark: HTMLElement): readonly HTMLElement[] {
	const { top, bottom } = mark.getBoundingClientRect();
	const row = [...(mark.parentElement?.querySelectorAll<HTMLElement>(':scope > [data-card]') ?? [])].filter((each) => {
		const other = each.getBoundingClientRect();
		return each === mark || (other.top < bottom && top < other.bottom);
	});
	const middles = row.map((each) => {
		const { left, right } = each.getBoundingClientRect();
		return (left + right) / 2;
	});
	const near = placesNear(middles, row.indexOf(mark)).flatMap((index) => row[index] ?? []);
	return [mark, ...near.filter((each) => each !== mark)];
}
