import type { Origin } from '../../binding/bound-sheet.ts';
import { inShort } from '../../written/in-short.ts';
import type { Gathering } from '../gathering.ts';
import { nameOf } from '../made-records.ts';

/** Names that several people have who are told apart by the years of their births. */
export class BirthsOfNames {
	readonly #gathering: Gathering;
	/** The first year of birth beside a name. */
	readonly #born = new Map<string, string>();
	/** Names beside which another year stands too. */
	readonly #several = new Set<string>();
	/** Where names stand without a birth. */
	readonly #without: { readonly name: string; readonly origin: Origin }[] = [];

	constructor(gathering: Gathering) {
		this.#gathering = gathering;
	}

	/** The key of a name with a birth: one of its own for each year but the first. Without a birth the first is meant. */
	keyOf(name: string, birth: string, origin: Origin): string {
		if (birth === '') {
			this.#without.push({ name, origin });
			return name;
		}
		const year = /(?<!\d)\d{4}(?!\d)/.exec(birth)?.[0] ?? birth;
		const first = this.#born.get(name) ?? year;
		this.#born.set(name, first);
		if (year === first) return name;
		this.#several.add(name);
		return `${name}\nborn ${year}`;
	}

	/** Says whom rows are taken to mean whose name several have, and that give no birth. */
	tell(): void {
		const { people, lines } = this.#gathering;
		for (const { name, origin } of this.#without.filter((each) => this.#several.has(each.name))) {
			const shown = nameOf(people.get(name)) || name;
			const year = this.#born.get(name) ?? '';
			lines.add('toMend', {
				about: ['remark', origin.sheet, 'several-born', name],
				sheet: origin.sheet,
				row: origin.row,
				say: (count) =>
					`${count} ${count === 1 ? 'row does' : 'rows do'} not say which “${inShort(shown)}”; the one born ${inShort(year)} is taken.`
			});
		}
	}
}
