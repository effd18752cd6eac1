/** Fetches a component; a function of its own for each, made once. */
export type Fetch<Part extends object> = () => Promise<{ readonly default: Part }>;

const there = new WeakMap<Fetch<object>, object>();

/** What is lazyComponent: at once where it is there already, so that a tab that is opened again stands in the same frame. */
export function lazyComponent<Part extends object>(fetch: Fetch<Part>): Part | Promise<Part> {
	const part = there.get(fetch) as Part | undefined;
	if (part !== undefined) return part;
	return fetch().then(({ default: given }) => {
		there.set(fetch, given);
		return given;
	});
}
