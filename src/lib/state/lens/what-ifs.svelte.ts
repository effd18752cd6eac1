import type { Id } from '$lib/dataset/dataset.ts';
import type { WhatIf } from '$lib/view/view.ts';
import type { FateKind } from '$lib/history/fate/fate.ts';
import type { Day } from '$lib/time/day.ts';
import type { Edits } from './edits.svelte.ts';

/** The viewer's own changes of fate, one a person, kept apart from the record. */
export class WhatIfs {
	readonly #edits: Edits;

	/** The what-ifs that stand, by person. */
	readonly all: ReadonlyMap<Id, WhatIf>;

	constructor(edits: Edits) {
		this.all = $derived(edits.standing.whatIfs);
		this.#edits = edits;
	}

	/** Supposes a fate for a person, or goes back to the record. */
	suppose(person: Id, whatIf: WhatIf | undefined): void {
		const others = [...this.all].filter(([id]) => id !== person);
		this.#edits.make({ whatIfs: new Map(whatIf === undefined ? others : [...others, [person, whatIf]]) });
	}

	/**
	 * Flips a person: whoever is not lost is lost from the date on, whoever is lost lives, whoever stands under a what-if
	 * goes back to the record.
	 */
	flip(person: Id, fate: FateKind | undefined, date: Day): void {
		if (this.all.has(person)) this.suppose(person, undefined);
		else this.suppose(person, fate === 'lost' ? { kind: 'alive' } : { kind: 'lost', from: date });
	}

	/** Goes back to the record for everyone. */
	clear(): void {
		if (this.all.size > 0) this.#edits.make({ whatIfs: new Map() });
	}
}
