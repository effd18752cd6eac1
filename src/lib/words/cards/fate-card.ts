import type { Id } from '../../dataset/dataset.ts';
import { decidingReports, lookOfFate } from '../../history/fate/fate.ts';
import type { Known } from '../../history/known/known.ts';
import { nameOfPerson } from '../../network/names.ts';
import type { Day } from '../../time/day.ts';
import { wordsOfFate } from '../count.ts';
import { shortReportWords } from '../reports/reports.ts';
import { capitalised } from '../wording.ts';
import type { CardWords } from './card-words.ts';
import { fromTo } from './from-to.ts';

/** What a stretch of a lane is known by: it has no record. */
interface StretchOf {
	readonly person: Id;
	/** A day in it. */
	readonly day: Day;
}

/** The id of the card of a stretch of a lane. No id of a record has a colon. */
export function fateCardId({ person, day }: StretchOf): string {
	return `fate:${person}:${day}`;
}

/** What a {@link fateCardId} stands for; undefined for any other id. */
export function stretchOfCard(id: string): StretchOf | undefined {
	const [kind, person = '', day] = id.split(':');
	return kind === 'fate' ? { person, day: Number(day) } : undefined;
}

/** How it stood with somebody from when to when, and by which report. */
export function fateCard({ network, fates }: Known, { person, day }: StretchOf): CardWords | undefined {
	const steps = fates.get(person) ?? [];
	const here = steps.findLastIndex(({ from }) => from <= day);
	const fate = steps[here]?.value;
	if (fate === undefined) return undefined;
	const isOther = ({ value }: (typeof steps)[number]) =>
		lookOfFate(value) !== lookOfFate(fate) || value.contested !== fate.contested;
	const start = steps[steps.slice(0, here).findLastIndex(isOther) + 1];
	const end = steps.slice(here).find(isOther);
	const reports = decidingReports(network, fate);
	return {
		title: `${nameOfPerson(network, person)}: ${wordsOfFate(fate, network.dataset.vocabulary.fates)}`,
		about: fromTo(start?.from ?? day, end?.from) + (fate.whatIf ? ', what if' : ''),
		verdict: '',
		text: reports
			.slice(0, 1)
			.map((report) => `${capitalised(shortReportWords(report))}.`)
			.join(''),
		sources: reports[0]?.sources ?? network.people.get(person)?.sources ?? [],
		when: '',
		day: undefined
	};
}
