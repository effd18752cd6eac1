import { nameOfPerson } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { wordsOfDay } from '../../time/day.ts';
import { drawnPeriod } from '../../view/drawn-period.ts';
import type { Compared, Lens, View } from '../../view/view.ts';
import { clockChip } from '../clock.ts';
import { lossNames } from '../measures/loss-names.ts';
import { setAsideNames } from '../sources/set-aside.ts';
import { anyTimeNote, periodInText } from './any-time.ts';

/** Something in a view that departs from the record, in words. */
export interface Departure {
	readonly kind: 'what-if' | 'set-aside';
	readonly text: string;
}

/** What-ifs and what is set aside, in sentences. */
export function departuresOf(network: Network, { whatIfs, setAside }: Lens): readonly Departure[] {
	const supposed = `What if: not the record. ${whatIfWords(whatIfs, network).join('; ')}.`;
	const aside = `Set aside, so that it does not count: ${setAsideNames(setAside, network.dataset)}.`;
	return [
		...(whatIfs.size === 0 ? [] : [{ kind: 'what-if', text: supposed } as const]),
		...(setAside.size === 0 ? [] : [{ kind: 'set-aside', text: aside } as const])
	];
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

function comparedWords(compared: Compared, hasWhatIf: boolean): string {
	if (compared === 'record' && !hasWhatIf) return 'No what-if to compare with the record';
	return `Compared with ${comparedTo(compared)}`;
}

/** "the record", "3 May 2015" */
export function comparedTo(compared: Compared): string {
	return compared === 'record' ? 'the record' : wordsOfDay(compared);
}
