import type { UndirectedGraph } from 'graphology';

const bits = 32;

/**
 * The number of pairs of people at distance 1, 2 and so on; pairs that no path joins are left out.
 *
 * The set of people that each can reach grows by one step at a time, as bits. `graphology-shortest-path` gives the same
 * distances, as a test holds, but takes forty times as long: too long for every change of a history of 300 people.
 */
export function pairsByDistance(graph: UndirectedGraph): readonly number[] {
	const people = graph.nodes();
	const index = new Map(people.map((id, place) => [id, place]));
	const neighbours = people.map((id) => graph.neighbors(id).map((other) => index.get(other) ?? 0));
	const words = Math.ceil(people.length / bits);
	let reach = new Int32Array(people.length * words);
	for (const place of people.keys()) reach[place * words + Math.floor(place / bits)] = 1 << (place % bits);
	const pairs: number[] = [];
	for (let reached = people.length; ;) {
		const further = reach.slice();
		for (const [place, around] of neighbours.entries()) {
			for (const other of around) {
				for (let word = 0; word < words; word++) {
					const at = place * words + word;
					further[at] = (further[at] ?? 0) | (reach[other * words + word] ?? 0);
				}
			}
		}
		const count = countBits(further);
		if (count === reached) return pairs;
		// Each pair is counted from both ends.
		pairs.push((count - reached) / 2);
		reached = count;
		reach = further;
	}
}

/** The number of bits set: neighbouring groups of bits are added side by side. */
function countBits(words: Int32Array): number {
	let count = 0;
	for (const word of words) {
		const twos = word - ((word >>> 1) & 0x55555555);
		const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
		count += Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
	}
	return count;
}
