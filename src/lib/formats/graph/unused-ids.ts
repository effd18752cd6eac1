/** Gives ids of which none comes twice: the one that is wanted, else with the first number that is free, from 2. */
export function unusedIds(): (wanted: string) => string {
	const taken = new Set<string>();
	/** Where to go on with the numbers of an id. */
	const next = new Map<string, number>();
	return (wanted) => {
		let [id, number] = [wanted, next.get(wanted) ?? 2];
		while (taken.has(id)) id = `${wanted}-${number++}`;
		next.set(wanted, number);
		taken.add(id);
		return id;
	};
}
