import { untrack } from 'svelte';
import { isAtOnce } from './at-once.svelte.ts';

/** However busy the page is, what comes afterwards comes by then, in milliseconds. */
const latestMs = 120;

/**
 * A value that is followed afterwards: once the page has drawn what it follows at once. For words beside the picture, which
 * nobody reads while the date still moves under them, so that the picture need not wait for them. Followed at once on
 * paper and in a picture that is saved, which are to be of one date. To be called while a component is set up.
 *
 * @param value cheap to make; what follows from it at a cost is to be derived from what this returns
 */
export function afterwards<Value>(value: () => Value): () => Value {
	const now = $derived.by(value);
	let followed = $state.raw(untrack(() => now));
	let cancel: (() => void) | undefined;
	$effect(() => {
		if (now === untrack(() => followed)) return;
		cancel ??= whenIdle(() => {
			cancel = undefined;
			followed = untrack(() => now);
		});
	});
	$effect(() => () => cancel?.());
	return () => (isAtOnce() ? now : followed);
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
