import type { Lens } from '$lib/view/view.ts';

/** What a viewer changes in how the record is read, with undo: what-ifs, and what is set aside. */
export type Edited = Pick<Lens, 'whatIfs' | 'setAside'>;

/** The viewer's changes to how the record is read, of either kind in one order, with undo and redo. */
export class Edits {
	readonly #change: (edited: Edited) => void;
	#past: readonly Edited[] = $state.raw([]);
	#future: readonly Edited[] = $state.raw([]);

	/** What stands. */
	readonly standing: Edited;

	/**
	 * @param standing what the view holds
	 * @param change replaces it
	 */
	constructor(standing: () => Edited, change: (edited: Edited) => void) {
		this.standing = $derived(standing());
		this.#change = change;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Makes a change, which can be undone. */
	make(parts: Partial<Edited>): void {
		this.#past = [...this.#past, this.#now()];
		this.#future = [];
		this.#change({ ...this.#now(), ...parts });
	}

	/** Forgets what could be undone and redone: the view has become another one. */
	forget(): void {
		this.#past = [];
		this.#future = [];
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (before === undefined) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.#now()];
		this.#change(before);
	}

	redo(): void {
		const after = this.#future.at(-1);
		if (after === undefined) return;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.#now()];
		this.#change(after);
	}

	#now(): Edited {
		const { whatIfs, setAside } = this.standing;
		return { whatIfs, setAside };
	}
}
