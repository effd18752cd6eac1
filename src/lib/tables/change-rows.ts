import type { Id } from '../dataset/dataset.ts';
import type { Known } from '../history/known/known.ts';
import { valueOn } from '../history/step-function.ts';
import { nameOfPerson } from '../network/names.ts';
import { recordOf } from '../network/record-of.ts';
import type { Day } from '../time/day.ts';
import type { Sentence } from '../words/sentence.ts';

/** What kind of thing changed: somebody is lost, another change of fate, a post, a tie, or a report that came out. */
export type ChangeKind = 'loss' | 'fate' | 'post' | 'tie' | 'report';

/** One thing that changed on a day, with the name it begins with apart. */
export interface ChangeRow {
	readonly about: Id;
	readonly kind: ChangeKind;
	/** The person whom the sentence begins with; empty where it begins otherwise. */
	readonly name: string;
	/** What follows the name. */
	readonly text: string;
	readonly sources: readonly Id[];
}

/** The sentences of a day as rows. */
export function changeRowsOf(known: Known, day: Day, sentences: readonly Sentence[]): readonly ChangeRow[] {
	return sentences.map(({ about, text, sources }) => {
		const name = nameBeginning(known, about, text);
		return { about, kind: kindOf(known, day, about), name, text: text.slice(name.length), sources };
	});
}

function nameBeginning({ network }: Known, about: Id, text: string): string {
	const name = nameOfPerson(network, network.occupancies.get(about)?.person ?? about);
	return text.startsWith(name) ? name : '';
}

function kindOf({ network, fates }: Known, day: Day, about: Id): ChangeKind {
	switch (recordOf(network, about)?.kind) {
		case 'occupancy':
			return 'post';
		case 'report':
			return 'report';
		case 'person':
			return valueOn(fates.get(about) ?? [], day)?.kind === 'lost' ? 'loss' : 'fate';
		default:
			return 'tie';
	}
}
