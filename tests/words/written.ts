import type { Dataset, DatedEvent } from '../../src/lib/dataset/dataset.ts';
import type { Text } from './text.ts';

/** All that somebody wrote into a dataset to be read: its titles, descriptions, story, notes, reasons and names. */
export function writtenIn(dataset: Dataset): readonly Text[] {
	const { id, series, sources, claims } = dataset;
	const of = (what: string, texts: readonly string[]): readonly Text[] =>
		texts.filter((text) => text !== '').map((text) => ({ from: `${id}: ${what}`, text }));
	const noted = (what: string, records: readonly Noted[]) =>
		records.flatMap(({ id: record, note, extra }) =>
			of(`${what}, ${record}`, [note, ...extra.map(({ text }) => text)])
		);
	return [
		...of('dataset', [dataset.title, dataset.description, dataset.finding, dataset.basis, dataset.account]),
		...dataset.story.flatMap(({ id: view, title, text }) => of(`story, ${view}`, [title, text])),
		...dataset.notes.flatMap(({ title, text }) => of('notes', [title, text])),
		...dataset.rosters.flatMap((roster) => of(`rosters, ${roster.id}`, [roster.name, roster.shortName, roster.note])),
		...dataset.people.flatMap((person) =>
			of(`people, ${person.id}`, [
				...[person.role, person.birthNote, person.joinedNote, person.earlierReportsNote, person.note],
				...person.extra.map(({ text }) => text)
			])
		),
		...noted('bodies', dataset.bodies),
		...noted('posts', dataset.posts),
		...noted('occupancies', dataset.occupancies),
		...noted('ties', dataset.ties),
		...dataset.reports.flatMap((report) =>
			of(`reports, ${report.id}`, [report.claimant, report.means, report.place, report.reason, report.note])
		),
		...dataset.events.flatMap((event) => of(`events, ${event.id}`, [event.name, event.note])),
		...noted(
			'series',
			series.flatMap(({ points }) => points)
		),
		...claims.flatMap((claim) => of(`claims, ${claim.id}`, [claim.statement, claim.reason])),
		...noted('sources', sources)
	];
}

type Noted = Pick<DatedEvent, 'id' | 'note' | 'extra'>;
