import type { Id } from '../dataset/dataset.ts';
import type { Network } from '../network/network.ts';
import { type Day, wordsOfDay } from '../time/day.ts';
import type { Count, CountedAs, CountPart } from './count.ts';

/** Up to this many people are named in a summary; more would bury the numbers. */
const mostNamed = 3;

/** "2 alive", "1 maybe dead". */
export function wordsOfPart({ as, people }: CountPart, losses: string): string {
	return `${people.length} ${wordsOfCounted(as, losses)}`;
}

/**
 * The count in one sentence: "Of 7 on 31 August 2016: 1 not known (Abu Arkan al-Amiri), 1 maybe dead (Abu Ayman
 * al-Iraqi), 5 dead". Whoever is not known or maybe lost is named while they are few.
 */
export function summaryWords(count: Count, network: Network, day: Day): string {
	const parts = count.parts.map((part) => `${wordsOfPart(part, network.dataset.losses)}${named(part, network)}`);
	return `Of ${count.of} on ${wordsOfDay(day)}: ${parts.join(', ')}`;
}

function named({ as, people }: CountPart, network: Network): string {
	if ((as !== 'not-known' && as !== 'maybe-lost') || people.length > mostNamed) return '';
	return ` (${people.map((id) => nameOf(network, id)).join(', ')})`;
}

function nameOf(network: Network, id: Id): string {
	return network.people.get(id)?.name ?? id;
}

/** A fate in words, with the dataset's own word for a loss: "maybe dead". */
export function wordsOfCounted(as: CountedAs, losses: string): string {
	switch (as) {
		case 'alive':
			return 'alive';
		case 'not-known':
			return 'not known';
		case 'maybe-lost':
			return `maybe ${losses}`;
		case 'lost':
			return losses;
		case 'not-yet':
			return 'not in the record yet';
	}
}
