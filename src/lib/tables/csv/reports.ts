import type { Report } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import { nameOfPerson } from '../../network/names.ts';
import { csvTable, dayIn, listIn, type CsvTable } from './csv-table.ts';

const verdictColumns = {
	Verdict: ({ verdict }: Report) => verdict,
	'Verdict on who did it': ({ attribution }: Report) => attribution,
	Reason: ({ reason }: Report) => reason
};

/** Reports in the order given; verdicts and their reasons have columns where verdicts are known. */
export function reportsCsv({ network, isLaterKnown }: Known, reports: readonly Report[]): CsvTable {
	return csvTable('reports', reports, {
		Id: ({ id }) => id,
		'Published from': ({ published }) => dayIn(published?.earliest),
		'Published to': ({ published }) => dayIn(published?.latest),
		Person: ({ person }) => nameOfPerson(network, person),
		'Said to be': ({ what }) => what,
		'Happened from': ({ occurred }) => dayIn(occurred?.earliest),
		'Happened to': ({ occurred }) => dayIn(occurred?.latest),
		Place: ({ place }) => place,
		Means: ({ means }) => means,
		'Claimed by': ({ claimant }) => claimant,
		Sides: ({ sides }) => listIn(sides.map((side) => network.dataset.vocabulary.sides.get(side) ?? side)),
		...(isLaterKnown ? verdictColumns : {}),
		Sources: ({ sources }) => listIn(sources)
	});
}
