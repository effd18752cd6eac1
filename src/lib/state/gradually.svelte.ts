import { flushSync } from 'svelte';
import { on } from 'svelte/events';

/**
 * A long list that is set up part by part: its beginning at once and as much again in each of the next frames, so that
 * opening what holds it stays within a frame, however long it is. From then on it is the list as it stands. Where nothing is
 * drawn, as on the server, and on paper it is whole from the start. To be called while a component is set up.
 *
 * @param each how many rows are set up in a frame
 */
export function gradually<Row>(rows: () => readonly Row[], each: number): () => readonly Row[] {
	let standing = $state(typeof requestAnimationFrame === 'undefined' ? Infinity : each);
	const all = $derived(rows());
	let isDrawn = false;
	$effect(() => {
		if (standing >= all.length) {
			standing = Infinity;
			return undefined;
		}
		const grow = () => {
			standing += each;
		};
		// The frame in which the list is first drawn has enough to do.
		let frame = requestAnimationFrame(isDrawn ? grow : () => (frame = requestAnimationFrame(grow)));
		isDrawn = true;
		return () => {
			cancelAnimationFrame(frame);
		};
	});
	$effect(() =>
		on(window, 'beforeprint', () => {
			standing = Infinity;
			flushSync();
		})
	);
	const shown = $derived(standing >= all.length ? all : all.slice(0, standing));
	return () => shown;
}
