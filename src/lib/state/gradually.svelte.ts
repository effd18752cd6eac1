import { flushSync, untrack } from 'svelte';
import { on } from 'svelte/events';
import { afterNextFrame } from './after-next-frame.ts';

/** Whether paper is being laid out: what is set up for that is whole. */
let isPrinting = false;
if (typeof window !== 'undefined') {
	on(window, 'beforeprint', () => (isPrinting = true), { capture: true });
	on(window, 'afterprint', () => (isPrinting = false));
}

/**
 * A long list that is set up part by part: its beginning at once and as much again in each of the next frames, so that
 * opening what holds it stays within a frame, however long it is. From then on it is the list as it stands. Where nothing is
 * drawn, as on the server, and on paper it is whole from the start. To be called while a component is set up.
 *
 * @param each how many rows are set up in a frame
 */
export function gradually<Row>(rows: () => readonly Row[], each: number): () => readonly Row[] {
	const all = $derived(rows());
	const isDrawn = typeof requestAnimationFrame !== 'undefined';
	/** How many rows stand, of however many there come to be: Infinity once all did. */
	let standing = $state(isDrawn && !isPrinting && untrack(() => all.length) > each ? each : Infinity);
	const isWhole = $derived(standing === Infinity);
	$effect(() => {
		if (isWhole) return undefined;
		let frame: number | undefined;
		const grow = () => {
			standing = standing + each < all.length ? standing + each : Infinity;
			if (standing < Infinity) frame = requestAnimationFrame(grow);
		};
		const stopBeginning = afterNextFrame(grow);
		const stopListening = on(window, 'beforeprint', () => {
			standing = Infinity;
			flushSync();
		});
		return () => {
			stopBeginning();
			if (frame !== undefined) cancelAnimationFrame(frame);
			stopListening();
		};
	});
	const shown = $derived(isWhole ? all : all.slice(0, standing));
	return () => shown;
}
