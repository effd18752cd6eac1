import type { Id } from '../../dataset/dataset.ts';
import { publishedBy } from '../../dataset/publication.ts';
import type { Fate } from '../../history/fate/fate.ts';
import { decidingReports } from '../../history/fate/fate.ts';
import type { Known } from '../../history/known/known.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import type { CastMember } from '../../network/cast.ts';
import { nameOfPerson } from '../../network/names.ts';
import { dayInText } from '../../time/day.ts';
import { wordsOfFate } from '../count.ts';
import { personLine } from '../person/person-line.ts';
import { shortReportWords } from '../reports/reports.ts';
import { capitalised } from '../wording.ts';
import type { CardWords } from './card-words.ts';

/** How somebody stands on the day of a snapshot, and by which report: the one that decides it, else the last one before. */
export function personCard(known: Known, snapshot: Snapshot, member: CastMember, id: Id): CardWords {
	const { network } = known;
	const fate = snapshot.fates.get(id);
	const before = (network.reportsOn.get(id) ?? []).filter((report) => publishedBy(report) <= snapshot.day);
	const deciding = fate && decidingReports(network, fate)[0];
	const report = deciding ?? before.at(-1);
	return {
		title: nameOfPerson(network, id),
		about: capitalised(`${onLastDay(snapshot)}${standing(known, snapshot, member, id, fate)}`),
		verdict: '',
		text:
			report === undefined
				? ''
				: `${capitalised(`${deciding === undefined ? 'last ' : ''}${shortReportWords(report)}`)}.`,
		sources: report?.sources ?? network.people.get(id)?.sources ?? [],
		when: '',
		day: undefined
	};
}

/** In a picture of a period the mark is of its last day, which is not to be seen. */
function onLastDay({ day, union }: Snapshot): string {
	return union === undefined ? '' : `${dayInText(day)}: `;
}

/** "killed 18 Aug 2015", "alive: spokesman". */
function standing(known: Known, { day }: Snapshot, member: CastMember, id: Id, fate: Fate | undefined): string {
	const words = wordsOfFate(fate, known.network.dataset.vocabulary.fates);
	const line = fate === undefined ? '' : personLine(known, day, id, fate, member);
	if (line === '') return words;
	return fate?.kind === 'alive' || fate?.kind === 'not-known' ? `${words}: ${line}` : line;
}
