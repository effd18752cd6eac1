import type { Dataset } from '../../dataset/dataset.ts';
import type { Network } from '../../network/network.ts';
import { rosterOf } from '../../network/rosters.ts';
import { wordsOfDay } from '../../time/day.ts';
import { drawnPeriod } from '../../view/drawn-period.ts';
import type { View } from '../../view/view.ts';
import { clockName } from '../clock.ts';
import { capitalised, numberOf } from '../wording.ts';
import { anyTimeInText } from './any-time.ts';
import { comparedTo, type Departure, departuresOf } from './apart.ts';

/** A view in words, for where it stands without the page: in a picture, on paper, in a citation. */
export interface ViewInWords {
	/** The dataset's title. */
	readonly title: string;
	/** Day, clock and roster. */
	readonly state: string;
	/** What in it is not the record. */
	readonly departures: readonly Departure[];
	/** Dataset, edition and number of sources, without an address. */
	readonly source: string;
}

/**
 * A view in words: "2 September 2016. Known today. Roster: the seven of 2014."
 *
 * @param network the whole dataset, with nothing set aside
 */
export function viewWords(network: Network, view: View): ViewInWords {
	const { dataset } = network;
	const { date, lens, compared, roster } = view;
	const period = drawnPeriod(view);
	const on = `${wordsOfDay(date)}${compared === undefined ? '' : `, compared with ${comparedTo(compared)}`}`;
	const when = period === undefined ? on : anyTimeInText(period);
	const sources = numberOf(dataset.sources.length, dataset.profile === 'published' ? 'published source' : 'source');
	return {
		title: dataset.title,
		state: capitalised(
			[
				...(dataset.time === 'none' ? [] : [when]),
				...(dataset.time === 'days' ? [clockName(lens)] : []),
				`Roster: ${rosterOf(network, roster).shortName}.`
			].join('. ')
		),
		departures: departuresOf(network, lens),
		source: `Source: “${dataset.title}” (${editionWords(dataset)}), drawn from ${sources}.`
	};
}

/**
 * A citation of a view with its address.
 *
 * @param answer what the view says, in sentences
 */
export function citation(network: Network, view: View, answer: readonly string[], address: string): string {
	const { dataset } = network;
	const { date, lens, compared } = view;
	const period = drawnPeriod(view);
	const on = `${wordsOfDay(date)}${compared === undefined ? '' : ` compared with ${comparedTo(compared)}`}`;
	const when = period === undefined ? `As of ${on}` : capitalised(anyTimeInText(period));
	return [
		`${dataset.title} (${editionWords(dataset)}).`,
		...(dataset.time === 'none'
			? []
			: [`${when}${dataset.time === 'days' ? `, by the clock “${clockName(lens)}”` : ''}.`]),
		...departuresOf(network, lens).map(({ text }) => text),
		...answer,
		`Cadre, ${address}`
	].join(' ');
}

function editionWords({ version, licence }: Dataset): string {
	const parts = ['dataset', version === '' ? '' : `version ${version}`, licence];
	return parts.filter((part) => part !== '').join(', ');
}
