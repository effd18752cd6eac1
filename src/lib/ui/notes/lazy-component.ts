/** Fetches a component; a function of its own for each, made once. */
export type Fetch<Part extends object> = () => Promise<{ readonly default: Part }>;

const there = new WeakMap<Fetch<object>, object>();

/** A component, fetched when it is first asked for and given at once from then on, so that a tab opens in one frame. */
export function lazyComponent<Part extends object>(fetch: Fetch<Part>): Part | Promise<Part> {
	const part = there.get(fetch) as Part | undefined;
	if (part !== undefined) return part;
	return fetch().then(({ default: given }) => {
		there.set(fetch, given);
		return given;
	});
}
