/** The value below which a share of some values lie, one of them; 0.5 is the median, 1 the largest. 0 of no values. */
export function quantile(values: readonly number[], share: number): number {
	const inOrder = [...values].sort((a, b) => a - b);
	return inOrder[Math.max(0, Math.ceil(share * inOrder.length) - 1)] ?? 0;
}

/** The sum of some values. */
export function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

/** The mean of some values; undefined of none. */
export function mean(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : total(values) / values.length;
}
