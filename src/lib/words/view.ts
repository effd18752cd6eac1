import type { Dataset } from '../dataset/dataset.ts';
import type { Clock, Compared, Lens, View } from '../view/view.ts';
import { nameOfPerson } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import { rosterOf } from '../network/rosters.ts';
import { wordsOfDay } from '../time/day.ts';
import { setAsideNames } from './sources/set-aside.ts';

/** What the clocks are called. */
export const clockNames: Readonly<Record<Clock, string>> = {
	today: 'What we know today',
	then: 'What was reported then'
};

/** A change of the viewer's own to how the record is read, in words. */
export interface Departure {
	readonly kind: 'what-if' | 'set-aside';
	readonly text: string;
}

/** What is said of a view wherever it stands without the page: in a picture, a printed page, a citation. */
export interface ViewInWords {
	/** What the dataset is called. */
	readonly title: string;
	/** Of which day and whom it is, and how much may be known. */
	readonly state: string;
	/** What in it is not the record as it stands; empty where it is. */
	readonly departures: readonly Departure[];
	/** Where it comes from, without the address. */
	readonly source: string;
}

/**
 * A view in words: "2 September 2016. What we know today. Roster: the seven of 2014."
 *
 * @param network the whole dataset, with nothing set aside
 */
export function viewWords(network: Network, view: View): ViewInWords {
	const { dataset } = network;
	const { date, lens, compared, roster } = view;
	const when = `${wordsOfDay(date)}${compared === undefined ? '' : `, compared with ${comparedTo(compared)}`}`;
	return {
		title: dataset.title,
		state: `${when}. ${clockNames[lens.clock]}. Roster: ${rosterOf(network, roster).shortName}.`,
		departures: departuresOf(network, lens),
		source: `Source: “${dataset.title}” (${editionWords(dataset)}), drawn from ${dataset.sources.length} published sources.`
	};
}

/** A view to be cited, with its address. */
export function citation(network: Network, view: View, address: string): string {
	const { dataset } = network;
	const { date, lens, compared } = view;
	const when = `${wordsOfDay(date)}${compared === undefined ? '' : ` compared with ${comparedTo(compared)}`}`;
	return [
		`${dataset.title} (${editionWords(dataset)}).`,
		`As of ${when}, by the clock “${clockNames[lens.clock]}”.`,
		...departuresOf(network, lens).map(({ text }) => text),
		`Cadre, ${address}`
	].join(' ');
}

/** What a viewer supposes, each in a few words: "Amir alive throughout", "Basil lost from 1 May 2015". */
export function whatIfWords(whatIfs: Lens['whatIfs'], network: Pick<Network, 'people'>): readonly string[] {
	return [...whatIfs].map(([id, whatIf]) => {
		const name = nameOfPerson(network, id);
		return whatIf.kind === 'alive' ? `${name} alive throughout` : `${name} lost from ${wordsOfDay(whatIf.from)}`;
	});
}

function departuresOf(network: Network, { whatIfs, setAside }: Lens): readonly Departure[] {
	const supposed = `What if: not the record. ${whatIfWords(whatIfs, network).join('; ')}.`;
	const aside = `Set aside, so that it does not count: ${setAsideNames(setAside, network.dataset)}.`;
	return [
		...(whatIfs.size === 0 ? [] : [{ kind: 'what-if', text: supposed } as const]),
		...(setAside.size === 0 ? [] : [{ kind: 'set-aside', text: aside } as const])
	];
}

function comparedTo(compared: Compared): string {
	return compared === 'record' ? 'the record' : wordsOfDay(compared);
}

function editionWords({ version, licence }: Dataset): string {
	return ['dataset', ...(version === '' ? [] : [`version ${version}`]), ...(licence === '' ? [] : [licence])].join(
		', '
	);
}
