/** Changes are kept this long after the first of them at the latest. */
const withinMs = 250;

/** Gathers changes and saves them together: shortly after the first, and at once when the page is hidden. */
export class DelayedSave<Change extends object> {
	readonly #save: (change: Change) => void;
	#pending: Change | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(save: (change: Change) => void) {
		this.#save = save;
		document.addEventListener('visibilitychange', this.#onhidden);
	}

	/** Takes a change, which counts over those before it. */
	add(change: Change): void {
		this.#pending = { ...this.#pending, ...change };
		this.#timer ??= setTimeout(() => this.flush(), withinMs);
	}

	/** Saves now what there is to save. */
	flush(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const pending = this.#pending;
		this.#pending = undefined;
		if (pending !== undefined) this.#save(pending);
	}

	/** Saves, and listens no more. */
	close(): void {
		this.flush();
		document.removeEventListener('visibilitychange', this.#onhidden);
	}

	readonly #onhidden = (): void => {
		if (document.visibilityState === 'hidden') this.flush();
	};
}
