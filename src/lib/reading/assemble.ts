import type { EdtfDate } from '../time/edtf-date.ts';
import type { Dataset, Report, Roster, Series, SeriesPoint } from '../dataset/dataset.ts';
import { timeOf, wholePeriod } from '../dataset/whole-period.ts';
import type { Descriptor } from './descriptor.ts';
import { group } from 'd3-array';
import type { Placed } from './read-rows.ts';
import type { PlacedRow, Rows } from './read-tables.ts';
import { labelOf, ownOf, vocabularyOf } from './vocabulary.ts';

/** The dataset made of a descriptor and rows, not checked. */
export function assemble(
	id: string,
	{ title, description, version, licenses, cadre }: Descriptor,
	rows: Rows
): Dataset {
	const undated: Dataset = {
		id,
		title,
		description,
		version,
		licence: licenses.map(({ name, title: inFull }) => name ?? inFull ?? '').join(' or '),
		finding: cadre.finding,
		basis: cadre.basis,
		counts: cadre.counts,
		time: 'none',
		profile: cadre.profile,
		window: cadre.window ?? Infinity,
		account: cadre.account,
		notes: cadre.notes,
		opens: cadre.opens,
		story: cadre.story,
		vocabulary: vocabularyOf(cadre.vocabulary, rows, cadre.counts),
		people: rows.people.map(recordOf),
		bodies: rows.bodies.map(recordOf),
		posts: rows.posts.map(recordOf),
		occupancies: rows.occupancies.map(withSpell),
		ties: rows.ties.map(withSpell),
		reports: rows.reports.map(reportOf),
		events: rows.events.map(({ record }) => ({ ...record, kind: labelOf(record.kind, cadre.vocabulary.events) })),
		series: seriesOf(rows.series, cadre.vocabulary),
		rosters: [],
		claims: rows.claims.map(recordOf),
		sources: rows.sources.map(recordOf)
	};
	const ofRosters = rows.rosters.flatMap(({ record: { drawnUp, period } }) => drawnUp ?? period?.from ?? []);
	const time = timeOf(undated, ofRosters[0]);
	// A number of days says nothing of steps.
	const window = time === 'steps' ? Infinity : undated.window;
	const withoutRosters: Dataset = { ...undated, time, window };
	return { ...withoutRosters, rosters: rows.rosters.map((row) => rosterOf(row, withoutRosters)) };
}

/** A roster that names no period spans the whole record; one of no day counts from the first day of its period. */
function rosterOf({ record }: PlacedRow<'rosters'>, dataset: Dataset): Roster {
	const { shortName, period = wholePeriod(dataset), drawnUp = period.from } = record;
	return { ...record, shortName: shortName === '' ? record.name : shortName, drawnUp, period };
}

/** The report of a row. Nothing reported can have happened after publication, so `occurred` is capped by `published`. */
export function reportOf({ record }: PlacedRow<'reports'>): Report {
	const { occurred, published } = record;
	if (occurred === undefined || published === undefined) return record;
	return { ...record, occurred: { ...occurred, latest: Math.min(occurred.latest, published.latest) } };
}

function recordOf<T>({ record }: Placed<T>): T {
	return record;
}

function withSpell<T extends { readonly start: EdtfDate | undefined; readonly end: EdtfDate | undefined }>({
	record
}: Placed<T>): Omit<T, 'start' | 'end'> & { readonly spell: Pick<T, 'start' | 'end'> } {
	const { start, end, ...rest } = record;
	return { ...rest, spell: { start, end } };
}

/** The series of the given points, in the order of their first points. */
function seriesOf(
	rows: readonly PlacedRow<'series'>[],
	{ metrics, units }: Descriptor['cadre']['vocabulary']
): readonly Series[] {
	return [...group(rows, ({ record }) => record.series)].flatMap(([id, points]) =>
		points.slice(0, 1).map(({ record: { scope, metric, unit, baseline, estimator } }) => ({
			id,
			scope,
			metric: labelOf(metric, metrics),
			unit: ownOf(units, unit) ?? ` ${unit}`,
			baseline,
			estimator,
			points: points.map(pointOf).sort((a, b) => a.date.earliest - b.date.earliest || a.date.latest - b.date.latest)
		}))
	);
}

function pointOf({ record: { id, date, value, valueMax, note, extra, sources } }: PlacedRow<'series'>): SeriesPoint {
	return { id, date, value, valueMax, note, extra, sources };
}
