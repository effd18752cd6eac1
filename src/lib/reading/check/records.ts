import type { EdtfDate } from '../../time/edtf-date.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Placed } from '../read-rows.ts';
import type { PlacedRow, Rows } from '../read-tables.ts';

/** Finds what is wrong within a record, or between the points of a series, though every cell can be read. */
export function checkRecords(rows: Rows, problems: ProblemList): void {
	checkSpells('occupancies', rows.occupancies, problems);
	checkSpells('ties', rows.ties, problems);
	checkEnds(rows.ties, problems);
	checkSeries(rows.series, problems);
	checkLinks(rows.sources, problems);
}

function checkSpells(
	table: string,
	rows: readonly Placed<{ readonly start: EdtfDate | undefined; readonly end: EdtfDate | undefined }>[],
	problems: ProblemList
): void {
	for (const { record, row } of rows) {
		const { start, end } = record;
		if (start === undefined || end === undefined || end.latest >= start.earliest) continue;
		problems.add({ table, row, column: 'end' }, { kind: 'ends-before-it-starts', start: start.text, end: end.text });
	}
}

function checkEnds(rows: readonly PlacedRow<'ties'>[], problems: ProblemList): void {
	for (const { record, row } of rows) {
		const place = { table: 'ties', row, column: 'to' };
		if (record.from === record.to) problems.add(place, { kind: 'tie-to-itself', id: record.to });
	}
}

const sharedByPoints = ['scope', 'metric', 'unit', 'baseline', 'estimator'] as const;

function checkSeries(rows: readonly PlacedRow<'series'>[], problems: ProblemList): void {
	const firsts = new Map<string, PlacedRow<'series'>['record']>();
	for (const { record, row } of rows) {
		const first = firsts.get(record.series) ?? record;
		firsts.set(record.series, first);
		for (const column of sharedByPoints) {
			if (record[column] === first[column]) continue;
			problems.add(
				{ table: 'series', row, column },
				{ kind: 'series-differs', series: record.series, given: record[column], first: first[column] }
			);
		}
		const { value, valueMax } = record;
		if (valueMax !== undefined && valueMax < value) {
			problems.add({ table: 'series', row, column: 'value_max' }, { kind: 'range-reversed', value, valueMax });
		}
	}
}

/** A source has a link exactly if it has a copy to link to. */
function checkLinks(rows: readonly PlacedRow<'sources'>[], problems: ProblemList): void {
	for (const { record, row } of rows) {
		const { url, copy } = record;
		const place = { table: 'sources', row, column: 'url' };
		if (url !== undefined && copy === 'none') problems.add(place, { kind: 'link-without-copy' });
		if (url === undefined && copy !== 'none') problems.add(place, { kind: 'copy-without-link', copy });
	}
}
