/** All orders of the numbers from 0 up to a length, without it: the ascending one first, then by the first that differs. */
export function permutations(length: number): Generator<readonly number[]> {
	return ordersOf(Array.from({ length }, (_, index) => index));
}

function* ordersOf(items: readonly number[]): Generator<readonly number[]> {
	if (items.length === 0) yield [];
	for (const first of items) {
		for (const rest of ordersOf(items.filter((item) => item !== first))) yield [first, ...rest];
	}
}
