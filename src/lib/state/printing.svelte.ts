import { flushSync } from 'svelte';
import { on } from 'svelte/events';

let printing = $state(false);

/** True while the page is printed, or drawn into a picture that is saved: long lists are mounted whole then. */
export function isPrinting(): boolean {
	return printing;
}

/** What a function makes of the page while its lists are mounted whole. */
export function whilePrinting<Made>(make: () => Made): Made {
	setPrinting(true);
	try {
		return make();
	} finally {
		setPrinting(false);
	}
}

function setPrinting(on: boolean): void {
	// The browser lays the paper out right after it has told of it.
	flushSync(() => {
		printing = on;
	});
}

if (typeof window !== 'undefined') {
	// Before other listeners, which measure what is mounted.
	on(window, 'beforeprint', () => setPrinting(true), { capture: true });
	on(window, 'afterprint', () => setPrinting(false));
}
