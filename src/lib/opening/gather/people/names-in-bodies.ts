import type { Origin } from '../../binding/bound-sheet.ts';
import type { Question } from '../../recipe.ts';
import type { Found } from '../../report/report-lines.ts';
import { inShort } from '../../written/in-short.ts';
import type { Gathering } from '../gathering.ts';
import { nameOf } from '../made-records.ts';

/** The question about all names in several bodies; with a name it is about that one. */
const ofAll: Question = ['same'];

/** Names that stand in bodies, and by which no id or birth date tells people apart: in two bodies they may be two people. */
export class NamesInBodies {
	readonly #gathering: Gathering;
	/** In which bodies a name stands, the first first, and where each does first. */
	readonly #bodies = new Map<string, Map<string, Origin>>();

	constructor(gathering: Gathering) {
		this.#gathering = gathering;
	}

	/** The key of a name in a body: one of its own in each but the first, where the user says that they are several people. */
	keyOf(name: string, body: string, origin: Origin): string {
		const bodies = this.#bodies.get(name) ?? new Map<string, Origin>();
		this.#bodies.set(name, bodies);
		if (!bodies.has(body)) bodies.set(body, origin);
		const [first] = bodies.keys();
		const { answers } = this.#gathering;
		const areApart = (answers('same', this.#shown(name)) ?? answers(...ofAll)) === 'no';
		return body === first || !areApart ? name : keyInBody(name, body);
	}

	/** Asks once whether names in several bodies are one person each. */
	ask(): void {
		const each = [...this.#bodies]
			.filter(([, bodies]) => bodies.size > 1)
			.flatMap(([key, bodies]) => {
				const name = this.#shown(key);
				return [...bodies.values()].map(({ sheet, row }): Found => ({
					about: ['same', name],
					sheet,
					row,
					say: (count) => `“${inShort(name)}” stands in ${count} bodies. Is this one person?`,
					mends: { yes: 'One person', no: 'One in each body' }
				}));
			});
		this.#gathering.lines.addEach(
			'toMend',
			each,
			{
				about: ofAll,
				say: (count) => `${count} names stand in several bodies. Is each one person?`,
				mends: { yes: 'One person each', no: 'One in each body' }
			},
			1
		);
	}

	#shown(name: string): string {
		return nameOf(this.#gathering.people.get(name));
	}
}

/** The key of whoever bears a name in one body, where they are told apart from others of the name. */
export function keyInBody(name: string, body: string): string {
	return `${name}\nin ${body}`;
}
