import { flushSync } from 'svelte';
import { on } from 'svelte/events';

let isOn = $state(false);

/**
 * Whether the page is being put on paper or into a picture that is saved. Lists, words and tabs that otherwise follow in
 * frames of their own, or once the page is idle, are up to date then, so that all is of one date; what is still being
 * fetched or computed is not there yet.
 */
export function isAtOnce(): boolean {
	return isOn;
}

/** What a function makes of the page while all that follows later is up to date. */
export function atOnce<Made>(make: () => Made): Made {
	const before = isOn;
	try {
		isOn = true;
		flushSync();
		return make();
	} finally {
		isOn = before;
	}
}

if (typeof window !== 'undefined') {
	on(
		window,
		'beforeprint',
		() => {
			isOn = true;
			flushSync();
		},
		// Before all others are told: what comes with this wants to be told too.
		{ capture: true }
	);
	on(window, 'afterprint', () => (isOn = false));
}
