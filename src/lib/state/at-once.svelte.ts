import { flushSync } from 'svelte';
import { on } from 'svelte/events';

let isOn = $state(false);

/**
 * Whether nobody is to see a page that still follows what has changed, as on paper and in a picture that is saved: whatever
 * takes frames or waits for the page to be idle is then as it is to be.
 */
export function isAtOnce(): boolean {
	return isOn;
}

/** What a function makes of the page while all of it is as it is to be. */
export function atOnce<Made>(make: () => Made): Made {
	const before = isOn;
	isOn = true;
	flushSync();
	try {
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
		{ capture: true }
	);
	on(window, 'afterprint', () => (isOn = false));
}
