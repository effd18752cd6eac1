import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { View } from '$lib/view/view.ts';
import { dataParameter, formatView, parseView } from '$lib/view/view-query.ts';
import { measures } from '$lib/measures/measures.ts';
import type { Explorer } from './explorer.svelte.ts';

/** While a date is dragged, or plays, the address is written once the hand rests for this long. */
const restMs = 250;

/**
 * The address as the view written down: read when the page opens and on Back and Forward, written when the view changes.
 * A deliberate step pushes an entry, dragging replaces the last one.
 */
export class Address {
	readonly #explorer: Explorer;
	/** The query last taken or written. A new address stands only a moment after it was written, this one at once. */
	#standing = '';
	/** What the address held that could not be read; empty when all of it could. */
	#ignored: readonly string[] = $state.raw([]);
	/** Whether the address has been read, so that the view shown is the one it asks for. */
	#read = $state(false);

	/** Which dataset the address names, where it names one; it stays in front of every view. */
	#data: string | null = $state(null);
	readonly #query: string = $derived.by(() => {
		const view = formatView(this.#explorer.view, this.#explorer.dataset);
		return new URLSearchParams([...(this.#data === null ? [] : [[dataParameter, this.#data]]), ...view]).toString();
	});

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	get ignored(): readonly string[] {
		return this.#ignored;
	}

	get read(): boolean {
		return this.#read;
	}

	/** The address of the view on screen, whole, to copy. */
	get link(): string {
		return this.#url().href;
	}

	/** Takes the view from the address, unless it is the one just written, from which the view may have moved on. */
	take(url: URL): void {
		const query = queryOf(url);
		if (this.#read && query === this.#standing) return;
		this.#standing = query;
		this.#data = url.searchParams.get(dataParameter);
		const { view, ignored, widened } = parseView(url.searchParams, this.#explorer.dataset);
		const [known, strangers] = measuresIn(view);
		this.#ignored = [...ignored, ...strangers.map((id) => `measures “${id}”`)];
		this.#explorer.open({ ...view, measures: known }, 'drag');
		if (widened) this.#explorer.sayWidened();
		this.#read = true;
	}

	/**
	 * Writes the view down; called from an effect, since the address lies outside Svelte.
	 *
	 * @returns what keeps a view from being written that the next one replaces before the hand rests
	 */
	write(): (() => void) | undefined {
		const { pace } = this.#explorer;
		if (!this.#read || this.#query === this.#standing) return undefined;
		if (pace === 'step') {
			void this.#go(false);
			return undefined;
		}
		const timer = setTimeout(() => void this.#go(true), restMs);
		return () => clearTimeout(timer);
	}

	/** Takes the note on what could not be read off the page. */
	dismiss(): void {
		this.#ignored = [];
	}

	#url(): URL {
		const url = new URL(page.url);
		url.search = legible(this.#query);
		return url;
	}

	#go(replaceState: boolean): Promise<void> {
		this.#standing = this.#query;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- another query is not another route
		return goto(this.#url(), { replaceState, keepFocus: true, noScroll: true });
	}
}

/** The measures of a view that there are, and those that there are not; where that leaves none, those shown at first. */
function measuresIn({ measures: asked }: View): readonly [known: View['measures'], strangers: readonly string[]] {
	const isKnown = (id: string) => measures.some((measure) => measure.id === id);
	const strangers = [...(asked ?? [])].filter((id) => !isKnown(id));
	if (asked === undefined || strangers.length === 0) return [asked, strangers];
	const known = [...asked].filter(isKnown);
	return [known.length === 0 ? undefined : new Set(known), strangers];
}

function queryOf(url: URL): string {
	return new URLSearchParams(url.search).toString();
}

/** A query with the signs left as they are that no address needs escaped, so that people can read it. */
function legible(query: string): string {
	return query.replace(/%(3A|2C|40|2F)/g, (sign) => decodeURIComponent(sign));
}
