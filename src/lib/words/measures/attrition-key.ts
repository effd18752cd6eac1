import type { Roster } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import type { Loss } from '../../measures/posts/losses.ts';
import { wordsOfDay } from '../../time/day.ts';
import { capitalised } from '../wording.ts';
import { lossNames } from './loss-names.ts';

/** What one needs to know to read the losses and what they left, in sentences. */
export interface AttritionKey {
	readonly record: Known;
	readonly roster: Roster;
	readonly losses: readonly Loss[];
	readonly hasYears: boolean;
	/** Whether a what-if stands. */
	readonly isWhatIf: boolean;
}

/** How to read the tab of losses, in sentences that hold of what is shown. */
export function attritionKey({ record, roster, losses, hasYears, isWhatIf }: AttritionKey): readonly string[] {
	const names = lossNames(record.network.dataset.vocabulary.fates);
	const all = capitalised(names.losses);
	return [
		record.isLaterKnown
			? `These are the ${names.losses} of the whole period; what lies after the date is paler.`
			: `Each day stands as it was known on that day; nothing after ${wordsOfDay(record.until)} is shown.`,
		...(isWhatIf ? [`The ${names.losses} are those of the record: a what-if changes nothing in them.`] : []),
		...(losses.some(({ since }) => since < roster.drawnUp)
			? [`${all} before the roster was drawn up are among them; the survivors leave those out.`]
			: []),
		...(hasYears ? ['Years are those in the organisation, which are not skill.'] : []),
		'A range is what the dates allow; a band spans what holds without those only maybe there, and with them.',
		'Posts with several seats are left out: nobody can be named as the next holder.'
	];
}

/** What the tab shows, and what it does not, a line each. */
export function attritionScope(record: Known, isFollowed: boolean): { readonly shows: string; readonly not: string } {
	const names = lossNames(record.network.dataset.vocabulary.fates);
	const held = 'how far the network held together, and what each';
	return {
		shows: isFollowed
			? `Shows how many of the roster ${names.cameThrough}, ${held} ${names.loss} left empty.`
			: `Shows ${held} ${names.loss} left empty.`,
		not: 'Does not show what the organisation could still do: these are numbers about ties and posts on paper.'
	};
}
