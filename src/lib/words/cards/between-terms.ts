import type { Occupancy } from '../../dataset/dataset.ts';
import { nameOfPerson } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { capitalised, listed } from '../wording.ts';

/** More holders than these are only counted. */
const mostNamed = 3;

/** Who held a post before and who did next: "After Amir, before Basil."; empty where nobody is known. */
export function betweenTerms(network: Network, before: readonly Occupancy[], next: readonly Occupancy[]): string {
	const parts = [
		...(before.length === 0 ? [] : [`after ${namesOf(network, before)}`]),
		...(next.length === 0 ? [] : [`before ${namesOf(network, next)}`])
	];
	return parts.length === 0 ? '' : `${capitalised(parts.join(', '))}.`;
}

function namesOf(network: Network, terms: readonly Occupancy[]): string {
	if (terms.length > mostNamed) return `${terms.length} people`;
	return listed(terms.map(({ person }) => nameOfPerson(network, person)));
}
