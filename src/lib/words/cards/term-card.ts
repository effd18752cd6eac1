import type { Occupancy } from '../../dataset/dataset.ts';
import { decidingReports } from '../../history/fate/fate.ts';
import type { Known } from '../../history/known/known.ts';
import { stretchesIn } from '../../history/step-function.ts';
import { nameOfHeld, nameOfPerson } from '../../network/names.ts';
import { nextHolder, previousHolder } from '../../network/succession.ts';
import { wordsOfSpell } from '../../time/date-words.ts';
import { lossWords } from '../loss.ts';
import { lossNames } from '../measures/loss-names.ts';
import { holdingWords } from '../posts/holding.ts';
import { capitalised } from '../wording.ts';
import { betweenTerms } from './between-terms.ts';
import type { CardWords } from './card-words.ts';

/** Who held a post, from when to when, after and before whom, and the loss that ended it. */
export function termCard(known: Known, occupancy: Occupancy): CardWords {
	const { network, until, occupancies, lens } = known;
	const { id, person, acting, confidence, note, sources } = occupancy;
	const isDated = network.dataset.time !== 'none';
	const stretches = stretchesIn(occupancies.get(id) ?? [], { from: -Infinity, to: until })
		.filter(({ value }) => value !== 'no')
		.map(({ from, to, value }) => ({ from, to, sure: value === 'yes' }));
	// Its title says the rest.
	const held = holdingWords({ ...occupancy, acting: false, heldAs: '' }, { stretches }, until);
	const before = [previousHolder(network, occupancy) ?? []].flat();
	const next = [nextHolder(network, occupancy) ?? []].flat();
	return {
		title: `${nameOfPerson(network, person)}: ${acting ? 'acting ' : ''}${nameOfHeld(network, occupancy)}`,
		about: `${isDated ? capitalised(held) : `Evidence ${confidence}`}${lens.whatIfs.has(person) ? ', what if' : ''}`,
		verdict: '',
		text: [betweenTerms(network, before, next), endWords(known, occupancy, stretches.at(-1)?.to), note]
			.filter((line) => line !== '')
			.join('\n'),
		sources,
		when: isDated ? capitalised(wordsOfSpell(occupancy.spell)) : '',
		day: undefined
	};
}

/** "It ended with a loss: killed 24 Mar 2016." */
function endWords({ network, fates }: Known, { person }: Occupancy, last: number | undefined): string {
	const loss = (fates.get(person) ?? []).find(({ from, value }) => from === last && value.kind === 'lost')?.value;
	if (loss === undefined) return '';
	const names = lossNames(network.dataset.vocabulary.fates);
	return `It ended with a ${names.loss}: ${lossWords(loss.loss, decidingReports(network, loss))}.`;
}
