import type { LinkedRows } from './row-links.ts';

/** Whether each row of a list stays. */
export type Stays = readonly boolean[];

/**
 * Which rows stay, by list, when those of one list are chosen.
 *
 * - A row that needs what was left out goes too: a term or tie goes with its person, a term with its post.
 * - Of what the rows that are left need, no more stays than they name: their people, posts and bodies.
 *
 * @param first the list of which rows were chosen
 */
export function rowsThatStay(lists: readonly LinkedRows[], first: number, chosen: Stays): readonly Stays[] {
	const stays = lists.map(({ size }, index) =>
		index === first ? [...chosen] : Array.from({ length: size }, () => true)
	);
	/** The lists of which is settled which rows stay. */
	const settled = new Set([first]);
	for (let next: number | undefined = first; next !== undefined; next = settleNextNamed()) while (leaveOutNeedy());
	return stays;

	/** Leaves out rows that need what is gone; whether there were any. */
	function leaveOutNeedy(): boolean {
		const gone = keysOf('keysAt', false);
		for (const key of keysOf('keysAt', true)) gone.delete(key);
		const before = settled.size;
		let count = 0;
		for (const [index, { needsAt }] of lists.entries()) {
			const left = stays[index]?.map((stay, row) => stay && !needsAt(row).some((key) => gone.has(key))) ?? [];
			const out = countIn(stays[index] ?? []) - countIn(left);
			stays[index] = left;
			if (out > 0) settled.add(index);
			count += out;
		}
		return count > 0 || settled.size > before;
	}

	/** Settles a list whose rows are needed by others: those that no row needs any more go. Undefined where there is none. */
	function settleNextNamed(): number | undefined {
		const needed = keysOf('needsAt', true);
		const noLonger = keysOf('needsAt', false);
		for (const [index, { size, keysAt }] of lists.entries()) {
			const keys = settled.has(index) ? [] : Array.from({ length: size }, (_, row) => keysAt(row));
			if (!keys.some((some) => some.some((key) => needed.has(key) || noLonger.has(key)))) continue;
			stays[index] = keys.map((some) => some.some((key) => needed.has(key)));
			settled.add(index);
			return index;
		}
		return undefined;
	}

	/** The keys in the settled lists, of the rows that stay or of the others. */
	function keysOf(of: 'keysAt' | 'needsAt', stay: boolean): Set<string> {
		const keys = new Set<string>();
		for (const index of settled) {
			for (const [row, isIn] of (stays[index] ?? []).entries()) {
				if (isIn === stay) for (const key of lists[index]?.[of](row) ?? []) keys.add(key);
			}
		}
		return keys;
	}
}

function countIn(stays: Stays): number {
	return stays.reduce((count, stay) => count + Number(stay), 0);
}
