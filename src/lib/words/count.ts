import type { Fate } from '../history/fate/fate.ts';
import type { FateNames } from '../dataset/vocabulary.ts';
import { nameOfPerson } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import { type Day, dayInText } from '../time/day.ts';
import { aliveIn, type Count, countedAs, type CountedAs, type CountPart } from '../history/count.ts';

/** The parts of a count that give names: those of whom nothing is sure, or nothing is left. */
const named: readonly CountedAs[] = [
	'not-known',
	'maybe-in-post',
	'maybe-lost',
	'maybe-captured',
	'maybe-left',
	'set-aside'
];

/** Up to this many people are named in a summary; more would bury the numbers. */
const mostNamed = 3;

/** "2 alive", "1 maybe dead". */
export function wordsOfPart({ as, people }: CountPart, names: FateNames): string {
	return `${people.length} ${wordsOfCounted(as, names)}`;
}

/** How many are not lost: "2 of 7 alive"; "0 of 7 known alive" where nobody is for sure and somebody may be. */
export function notLostWords(count: Count, { notLost }: FateNames): string {
	const sure = aliveIn(count);
	const mayBe = count.parts.some(({ as }) => as === 'not-known' || as.startsWith('maybe-'));
	return `${sure} of ${count.of} ${sure === 0 && mayBe ? 'known ' : ''}${notLost}`;
}

/**
 * The count in one sentence: "Of 7 on 31 August 2016: 1 not known (Amir), 1 maybe dead (Bashir), 5 dead". Parts of which
 * nothing is sure give their names while these are few.
 */
export function summaryWords(count: Count, network: Network, day: Day): string {
	return `Of ${count.of}${onDay(network, day)}: ${partsWords(count, network)}`;
}

/** The parts of a count: "1 not known (Amir), 1 maybe dead (Bashir), 5 dead". */
export function partsWords({ parts }: Count, network: Network): string {
	return parts
		.map((part) => `${wordsOfPart(part, network.dataset.vocabulary.fates)}${namesOf(part, network)}`)
		.join(', ');
}

function namesOf({ as, people }: CountPart, network: Network): string {
	if (!named.includes(as) || people.length > mostNamed) return '';
	return ` (${people.map((id) => nameOfPerson(network, id)).join(', ')})`;
}

/**
 * A fate in the dataset's own words ("maybe dead"), unless it is a capture: nobody in custody is
 * called dead. Nor is who left. Where posts are counted, the dead are told from those who are only out of post.
 *
 * @param isGone whether nothing is left of them without what is set aside
 */
export function wordsOfFate(fate: Pick<Fate, 'kind' | 'lossBy'> | undefined, names: FateNames, isGone = false): string {
	return wordsOfCounted(countedAs(fate, isGone), names);
}

/** What is said of whoever is counted so, in the dataset's own words: "maybe dead". */
export function wordsOfCounted(as: CountedAs, { lost, notLost, dead = lost }: FateNames): string {
	const words: Readonly<Record<CountedAs, string>> = {
		alive: notLost,
		'not-known': 'not known',
		'maybe-in-post': `maybe ${notLost}`,
		'maybe-lost': `maybe ${dead}`,
		'out-of-post': lost,
		lost: dead,
		'maybe-captured': 'maybe captured',
		captured: 'captured',
		'maybe-left': 'maybe left',
		left: 'left',
		'not-yet': 'not in the record yet',
		'set-aside': 'only in what is set aside'
	};
	return words[as];
}

/** " on 31 August 2016", " at step 12"; nothing in a dataset without any date. */
export function onDay({ dataset }: Pick<Network, 'dataset'>, day: Day): string {
	return dataset.time === 'none' ? '' : ` ${dayInText(day)}`;
}
