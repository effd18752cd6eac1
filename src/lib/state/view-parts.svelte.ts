import { dequal } from 'dequal';
import type { View } from '$lib/view/view.ts';

/**
 * A copy of a view whose parts are states: whatever follows from one part is left alone while another changes, or while this
 * one is set to what it is already, as a view read from the address does.
 */
export function inParts(view: View): View {
	const parts = Object.entries(view).map(([name, value]: [string, unknown]) => {
		let part = $state.raw(value);
		const set = (next: unknown) => {
			if (!dequal(part, next)) part = next;
		};
		return [name, { get: () => part, set }] as const;
	});
	return Object.defineProperties({ ...view }, Object.fromEntries(parts));
}
