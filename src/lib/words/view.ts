import type { Dataset, Period } from '../dataset/dataset.ts';
import type { Compared, Lens, View } from '../view/view.ts';
import { nameOfPerson } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import { rosterOf } from '../network/rosters.ts';
import { drawnPeriod } from '../view/drawn-period.ts';
import { wordsOfDay, yearWords } from '../time/day.ts';
import { anyTimeInText, anyTimeNote, periodInText } from './any-time.ts';
import { clockChip, clockName } from './clock.ts';
import { lossNames } from './measures/loss-names.ts';
import { setAsideNames } from './sources/set-aside.ts';
import { capitalised } from './wording.ts';

/** Something in a view that departs from the record, in words. */
export interface Departure {
	readonly kind: 'what-if' | 'set-aside';
	readonly text: string;
}

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
		source: `Source: “${dataset.title}” (${editionWords(dataset)}), drawn from ${dataset.sources.length} published sources.`
	};
}

/** What is left out of a note on an address that is long. */
const mostNoted = 4;
const longestNoted = 60;

/** What an address asked for and could not be read, each as `date “yesterday”`: long ones are cut, and many are counted. */
export function ignoredWords(ignored: readonly string[]): string {
	const noted = ignored
		.slice(0, mostNoted)
		.map((item) => (item.length > longestNoted ? `${item.slice(0, longestNoted - 2)}…”` : item));
	const more = ignored.length > mostNoted ? [`${ignored.length - mostNoted} more`] : [];
	return `Part of the address could not be read and was left out: ${[...noted, ...more].join('; ')}. The rest is shown.`;
}

/** Says that a period was widened, and how far it goes. */
export function widenedWords({ from, to }: Period): string {
	return `The date lies outside the period, which was widened: it now runs from ${yearWords(from)} to ${yearWords(to)}.`;
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

/** What-ifs, each in a few words: "Amir alive throughout", "Basil lost from 1 May 2015". */
function whatIfWords(whatIfs: Lens['whatIfs'], network: Pick<Network, 'people' | 'dataset'>): readonly string[] {
	const { fates } = network.dataset.vocabulary;
	const { lost } = lossNames(fates);
	return [...whatIfs].map(([id, whatIf]) => {
		const name = nameOfPerson(network, id);
		return whatIf.kind === 'alive'
			? `${name} ${fates.notLost} throughout`
			: `${name} ${lost} from ${wordsOfDay(whatIf.from)}`;
	});
}

/** What a view shows apart from the record. */
export type ChipKind = 'what-if' | 'set-aside' | 'clock' | 'compared' | 'any-time';

/** One of them, in a few words, and in more where these leave something out. */
interface Chip {
	readonly kind: ChipKind;
	readonly text: string;
	readonly title?: string;
}

/**
 * Each kind of thing in a view that stands apart from the record, in a few words: "What if: Amir alive throughout", "2 what-ifs",
 * "Set aside: Guild News", "Reported then", "Compared with 3 May 2015", "Any time from 2014 to 2016".
 *
 * @param network the whole dataset, with nothing set aside
 */
export function chipsOf(network: Network, view: View): readonly Chip[] {
	const { lens, compared } = view;
	const { whatIfs, setAside } = lens;
	const period = drawnPeriod(view);
	const reading = clockChip(lens);
	const supposed = whatIfWords(whatIfs, network);
	return [
		...(supposed.length === 0
			? []
			: [
					{
						kind: 'what-if',
						text: supposed.length === 1 ? `What if: ${supposed.join('')}` : `${supposed.length} what-ifs`,
						title: supposed.join('; ')
					} as const
				]),
		...(setAside.size === 0
			? []
			: [{ kind: 'set-aside', text: `Set aside: ${setAsideNames(setAside, network.dataset)}` } as const]),
		...(reading === undefined ? [] : [{ kind: 'clock', text: reading } as const]),
		...(compared === undefined ? [] : [{ kind: 'compared', text: comparedWords(compared, whatIfs.size > 0) } as const]),
		...(period === undefined
			? []
			: [
					{
						kind: 'any-time',
						text: `Any time ${periodInText(period)}`,
						title: anyTimeNote(period)
					} as const
				])
	];
}

function departuresOf(network: Network, { whatIfs, setAside }: Lens): readonly Departure[] {
	const supposed = `What if: not the record. ${whatIfWords(whatIfs, network).join('; ')}.`;
	const aside = `Set aside, so that it does not count: ${setAsideNames(setAside, network.dataset)}.`;
	return [
		...(whatIfs.size === 0 ? [] : [{ kind: 'what-if', text: supposed } as const]),
		...(setAside.size === 0 ? [] : [{ kind: 'set-aside', text: aside } as const])
	];
}

function comparedWords(compared: Compared, hasWhatIf: boolean): string {
	if (compared === 'record' && !hasWhatIf) return 'No what-if to compare with the record';
	return `Compared with ${comparedTo(compared)}`;
}

function comparedTo(compared: Compared): string {
	return compared === 'record' ? 'the record' : wordsOfDay(compared);
}

function editionWords({ version, licence }: Dataset): string {
	const parts = ['dataset', version === '' ? '' : `version ${version}`, licence];
	return parts.filter((part) => part !== '').join(', ');
}
