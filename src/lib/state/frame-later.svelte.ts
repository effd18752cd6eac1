import { untrack } from 'svelte';
import { isAtOnce } from './at-once.svelte.ts';

/**
 * A value that is followed a frame later than that in which a viewer's own act is drawn, and at once where
 * {@link isAtOnce}. For what is set up where something else was taken down: both in one frame are more than a frame has
 * room for. To be called while a component is set up.
 */
export function frameLater<Value>(value: () => Value): () => Value {
	const now = $derived.by(value);
	let followed = $state.raw(untrack(() => now));
	$effect(() => {
		const next = now;
		if (next === untrack(() => followed)) return undefined;
		if (!isAtOnce()) return afterNextFrame(() => (followed = next));
		followed = next;
		return undefined;
	});
	return () => followed;
}

/** Does something in the frame after the next one; the next one is that in which a viewer's own act is drawn. */
function afterNextFrame(act: () => void): () => void {
	let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(act)));
	return () => {
		cancelAnimationFrame(frame);
	};
}
