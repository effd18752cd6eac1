import { itemsOf } from '../../../reading/table.ts';
import type { Origin } from '../../binding/bound-sheet.ts';
import type { Recipe } from '../../recipe.ts';
import type { Found } from '../../report/report-lines.ts';
import { inShort } from '../../written/in-short.ts';
import { type PersonName, readPersonName } from '../../written/names/person-name.ts';
import { samePerson } from '../../written/names/same-person.ts';
import type { Gathering } from '../gathering.ts';
import { nameOf } from '../made-records.ts';

/** A name, and the one whose other name it is. */
interface TwoNames {
	readonly one: string;
	readonly other: string;
}

/** Names that are alike: the same once folded, which are taken for one person's, and others that are asked about. */
export class LikeNames {
	readonly #gathering: Gathering;
	/** By folded names the names that the user says are another's, as they were asked about. */
	readonly #sameAs: ReadonlyMap<string, TwoNames>;
	/** Those of them that stand somewhere. */
	readonly #merged = new Map<TwoNames, Origin>();
	/** The names that the user says are another person's than the same once folded. */
	readonly #apart: ReadonlySet<string>;
	/** Names that are the same once folded, and where the other stands. */
	readonly #taken = new Map<string, TwoNames & { readonly origin: Origin }>();

	constructor(gathering: Gathering, { answers }: Recipe) {
		this.#gathering = gathering;
		const answered = answers.flatMap(({ about: [kind, one, other = ''], is }) =>
			kind === 'same' && one !== undefined ? [{ one, other, is }] : []
		);
		this.#sameAs = new Map(
			answered
				.filter(({ other, is }) => other !== '' && is === 'yes')
				.map(({ one, other }) => [folded(other), { one, other }])
		);
		this.#apart = new Set(
			answered.filter(({ one, other, is }) => is === 'no' && areSame(one, other)).map(({ other }) => other)
		);
	}

	/** The key of a name: that of whoever the user says bears it, else its own. */
	keyOf(read: PersonName, origin: Origin): string {
		const merged = this.#sameAs.get(read.folded);
		if (merged !== undefined && !this.#merged.has(merged)) this.#merged.set(merged, origin);
		if (!this.#apart.has(read.name)) return this.sameAs(read.folded);
		// What was answered is said too, so that it can be taken back.
		this.take(read.name, nameOf(this.#gathering.people.get(read.folded)) || read.folded, origin);
		return `${read.folded}\n${read.name}`;
	}

	/** The folded name under which somebody is gathered, by way of all whom the user says they are. */
	sameAs(name: string): string {
		let same = name;
		for (let steps = this.#sameAs.size; steps > 0; steps -= 1) {
			const as = this.#sameAs.get(same);
			if (as === undefined) break;
			same = folded(as.one);
		}
		return same;
	}

	/** Takes a name for another that is the same once folded. */
	take(other: string, one: string, origin: Origin): void {
		if (one !== other) this.#taken.set(`${one}\n${other}`, { one, other, origin });
	}

	/** Says which names are taken for one, and asks about others that are nearly alike; ids tell people apart. */
	ask(): void {
		const { people, lines } = this.#gathering;
		for (const { one, other, origin } of this.#taken.values()) {
			lines.add('guessed', {
				about: ['same', one, other],
				sheet: origin.sheet,
				row: origin.row,
				say: () => `“${inShort(other)}” is taken for “${inShort(one)}”, since the names are alike.`,
				mends: { no: 'Two people' }
			});
		}
		const named = people.all.filter(({ key }) => !key.includes('\0'));
		const { offered } = samePerson(
			named.map((person) => ({
				...readPersonName(nameOf(person)),
				aliases: itemsOf(person.cells.get('aliases') ?? '')
			}))
		);
		// What was answered is said too, so that it can be taken back.
		const pairs = [
			...[...this.#merged].map(([names, origin]) => oneOrTwo(names, origin)),
			...offered.map(({ a, b }) => oneOrTwo({ one: nameOf(named[a]), other: nameOf(named[b]) }, named[b]?.origin))
		];
		lines.addEach('toMend', pairs, {
			about: ['alike'],
			say: (count) => `${count} pairs of names are nearly alike. Is each one person?`,
			mends: { no: 'No, all are two people' }
		});
	}
}

/** Asks whether two names are one person's. */
function oneOrTwo({ one, other }: TwoNames, origin: Origin | undefined): Found {
	return {
		about: ['same', one, other],
		sheet: origin?.sheet,
		row: origin?.row,
		say: () => `Are “${inShort(one)}” and “${inShort(other)}” one person?`,
		mends: { yes: 'One person', no: 'Two people' }
	};
}

function folded(name: string): string {
	return readPersonName(name).folded;
}

/** Whether two names are the same once folded. */
export function areSame(one: string, other: string): boolean {
	return one === other || folded(one) === folded(other);
}
