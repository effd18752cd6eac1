import type { View } from '$lib/view/view.ts';

/** A copy of a view whose parts are states: whatever follows from one part is left alone while another changes. */
export function inParts(view: View): View {
	const parts = Object.entries(view).map(([name, value]: [string, unknown]) => {
		let part = $state.raw(value);
		return [name, { get: () => part, set: (next: unknown) => (part = next) }] as const;
	});
	return Object.defineProperties({ ...view }, Object.fromEntries(parts));
}
