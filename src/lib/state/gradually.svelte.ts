import { untrack } from 'svelte';
import { isAtOnce } from './at-once.svelte.ts';
import { inTurn } from './in-turn.ts';
import { nearer } from './nearer.ts';

/** How a list is set up and changed. */
interface Pace<Row> {
	/** What tells a row from all others of its list. */
	readonly key: (row: Row) => unknown;
	/** How many rows come, change or go in a frame that the list has to itself: at least 1. */
	readonly aFrame: number;
	/**
	 * What the rows follow from beside the date. When it is another, as with another clock or filter, the list is whole at
	 * once: what is no longer to be seen is not to stand any longer.
	 */
	readonly given?: () => unknown;
	/** Whether the list is whole when it is set up, as one has to be that the server has set up too. */
	readonly beginsWhole?: boolean;
}

/**
 * A long list that is set up and changed part by part, so that opening what holds it, and jumping from one date to another,
 * takes no longer in a frame the longer it is. It begins with as many rows as go into a frame, and follows at once where
 * half as many or fewer change; all else is changed in frames after the one in which it was asked for, which lists have in
 * turn. Where the date moves on meanwhile, so has every row. A row that holds what it held before stays the same object, so
 * that what is drawn of it is left alone. Where nothing is drawn, as on the server, and where {@link isAtOnce} the list is
 * whole. To be called while a component is set up.
 */
export function gradually<Row>(
	rows: () => readonly Row[],
	{ key, aFrame, given = () => undefined, beginsWhole = false }: Pace<Row>
): () => readonly Row[] {
	const all = $derived(rows());
	const isDrawn = typeof requestAnimationFrame !== 'undefined';
	let turn = $state(0);
	let turnsTaken = 0;
	let standing: readonly Row[] = beginsWhole ? untrack(() => all) : [];
	let standsGiven = untrack(given);
	/** The keys of the rows that have had a turn since the list was last whole, the latest last. */
	const served = new Set<unknown>();
	const near = $derived.by(() => {
		const now = given();
		const isWhole = !isDrawn || isAtOnce() || now !== standsGiven;
		const isItsTurn = turn !== turnsTaken || standing.length === 0;
		standsGiven = now;
		turnsTaken = turn;
		const mostOf = (due: number) => {
			if (isWhole) return Infinity;
			if (isItsTurn) return aFrame;
			return due <= aFrame / 2 ? due : 0;
		};
		const come = nearer(standing, all, mostOf, key, served);
		standing = come.rows;
		for (const renewed of come.renewed) {
			served.delete(renewed);
			served.add(renewed);
		}
		if (come.isThere) served.clear();
		return come;
	});
	const shown = $derived(near.rows);
	const isThere = $derived(near.isThere);
	$effect(() => {
		if (isThere) return undefined;
		return inTurn(() => {
			turn += 1;
			return false;
		});
	});
	return () => shown;
}
