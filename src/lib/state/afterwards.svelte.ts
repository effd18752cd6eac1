import { untrack } from 'svelte';
import { isAtOnce } from './at-once.svelte.ts';

/** However busy the page is, what comes afterwards comes by then, in milliseconds. */
const latestMs = 120;

/**
 * A value that is followed afterwards: once the page has drawn what it follows at once. For words beside the picture, which
 * nobody reads while the date still moves under them, so that the picture need not wait for them. Followed at once
 * where {@link isAtOnce}. To be called while a component is set up.
 *
 * @param value cheap to make; what follows from it at a cost is to be derived from what this returns
 */
export function afterwards<Value>(value: () => Value): () => Value {
	const now = $derived.by(value);
	let followed = $state.raw(untrack(() => now));
	let cancel: (() => void) | undefined;
	$effect(() => {
		if (now === untrack(() => followed)) return;
		if (isAtOnce()) follow();
		else cancel ??= whenIdle(follow);
	});
	$effect(() => () => cancel?.());
	return () => followed;

	function follow(): void {
		cancel?.();
		cancel = undefined;
		followed = untrack(() => now);
	}
}

function whenIdle(act: () => void): () => void {
	// Safari has no such callback yet.
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(act);
		return () => {
			clearTimeout(timer);
		};
	}
	const handle = window.requestIdleCallback(act, { timeout: latestMs });
	return () => {
		window.cancelIdleCallback(handle);
	};
}
