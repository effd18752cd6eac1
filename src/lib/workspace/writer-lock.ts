/** The right to change a dataset, which one tab has at a time. The others wait in line, and may take it over. */
export class WriterLock {
	/** Ends when the right that this tab gave up last is free: the tab is not to take itself for another. */
	static #leaving: Promise<unknown> = Promise.resolve();
	readonly #name: string;
	readonly #onchange: (isHeld: boolean) => void;
	readonly #waiting = new AbortController();
	#letGo: () => void = () => undefined;
	/** Ends when what was asked for last has been given back, or was not given. */
	#ends: Promise<unknown> = Promise.resolve();

	/**
	 * Asks for the right at once.
	 *
	 * @param onchange hears whether this tab has it: once at first, and whenever that changes
	 */
	constructor(id: string, onchange: (isHeld: boolean) => void) {
		this.#name = `own-${id}`;
		this.#onchange = onchange;
		// Without locks, as in pages that are not served safely, tabs cannot know of each other.
		if (!('locks' in navigator)) onchange(true);
		else void WriterLock.#leaving.then(() => this.#ask());
	}

	/** Takes the right from the tab that has it. */
	takeOver(): void {
		void this.#request({ steal: true });
	}

	/** Gives the right up, and leaves the line. */
	release(): void {
		this.#waiting.abort();
		this.#letGo();
		WriterLock.#leaving = this.#ends;
	}

	async #ask(): Promise<void> {
		if (!this.#waiting.signal.aborted) await this.#request({ ifAvailable: true });
	}

	async #request(options: LockOptions): Promise<void> {
		try {
			const asked = navigator.locks.request(this.#name, options, (lock) => {
				if (lock !== null) return this.#hold();
				this.#tell(false);
				void this.#wait();
				return undefined;
			});
			this.#ends = asked.catch(() => undefined);
			await asked;
		} catch (error) {
			this.#tell(false);
			// Another tab took it over, or this one left the line. Whatever else is refused is refused again.
			const isTaken = error instanceof DOMException && error.name === 'AbortError';
			if (isTaken && !this.#waiting.signal.aborted) void this.#wait();
		}
	}

	#wait(): Promise<void> {
		return this.#request({ signal: this.#waiting.signal });
	}

	#hold(): Promise<void> {
		if (this.#waiting.signal.aborted) return Promise.resolve();
		this.#tell(true);
		return new Promise((resolve) => {
			this.#letGo = resolve;
		});
	}

	#tell(isHeld: boolean): void {
		if (!this.#waiting.signal.aborted) this.#onchange(isHeld);
	}
}
