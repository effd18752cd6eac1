import type { Id } from '../../dataset/dataset.ts';
import { valueOn } from '../../history/step-function.ts';
import type { Known } from '../../history/known/known.ts';
import type { Survival } from '../../measures/survival/survival.ts';
import { nameOfPerson } from '../../network/names.ts';
import { wordsOfDay } from '../../time/day.ts';
import { listed } from '../wording.ts';
import { lossNames } from './loss-names.ts';

/** More people than these are counted, not named. */
const mostNamed = 3;

/** What an estimate of survival rests on, and whom it counts otherwise than one would think, each in a sentence. */
export function survivalNotes(known: Known, members: readonly Id[], survival: Survival): readonly string[] {
	const names = lossNames(known.network.dataset.vocabulary.fates);
	const isNotKnown = (id: Id) => valueOn(known.fates.get(id) ?? [], survival.until)?.kind === 'not-known';
	return [
		`The estimate is that of Kaplan and Meier, from ${wordsOfDay(survival.from)} on. Its two lines take every ${names.loss} as late, and as early, as it may have been.`,
		`With few people it describes and infers nothing: one ${names.loss} more or less moves every step.`,
		'The pale band is the usual one of 95 per cent.',
		...said(known, survival.lostBefore, `${names.lost} before the roster was drawn up and not counted`),
		...said(known, survival.enterLater, 'counted from the day of entering the record'),
		...said(known, members.filter(isNotKnown), 'watched until the last evidence of life'),
		...said(known, survival.observedAgain, `${names.lost} from their ${names.pause}`),
		...said(known, survival.notInRecord, 'not in the record by then and not counted')
	];
}

function said({ network }: Known, people: readonly Id[], what: string): readonly string[] {
	if (people.length === 0) return [];
	const names = people.map((id) => nameOfPerson(network, id));
	return [`${names.length > mostNamed ? `${names.length} people` : listed(names)}: ${what}.`];
}
