import { group } from 'd3-array';
import { isoOf } from '../../../time/day.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { isDeathOrCapture } from '../../../dataset/loss.ts';
import type { Gathering } from '../gathering.ts';
import { addItem, keyIn, type MadeRecord, refer } from '../made-records.ts';

/**
 * Makes one term of those that rows give to one person in one post from one start. Where they end differently, it ends
 * between the first and the last of these dates, and the report says so. A row without an end agrees with one that ends on
 * the day of a loss. Terms with ids, those without a start, and one that is acting and one that is not stay apart.
 */
export function joinSameTerms({ occupancies, reports, lines }: Gathering): void {
	const lost = reports.all.filter(
		({ cells }) => cells.get('verdict') !== 'open' && isDeathOrCapture({ what: cells.get('what') ?? '' })
	);
	const losses = new Set(lost.map((report) => dayOfPerson(report, report.cells.get('occurred') ?? '')));
	const unnamed = occupancies.all.filter(({ cells }) => !cells.has('id') && cells.has('start'));
	const same = group(unnamed, (term) =>
		[keyIn(term, 'person'), keyIn(term, 'post'), term.cells.get('start'), term.cells.get('acting')].join('\n')
	);
	for (const [first, ...others] of same.values()) {
		if (first === undefined) continue;
		const ends = new Set([first, ...others].map(({ cells }) => cells.get('end') ?? ''));
		for (const end of ends.has('') ? ends : []) {
			if (end === '' || !losses.has(dayOfPerson(first, end))) continue;
			ends.delete(end);
			first.cells.set('end', '');
		}
		if (ends.size > 1) {
			for (const { origin } of others) {
				lines.add('guessed', {
					about: ['remark', origin?.sheet ?? '', 'several-ends'],
					sheet: origin?.sheet,
					row: origin?.row,
					say: (count) =>
						`${count} ${count === 1 ? 'row gives' : 'rows give'} a term another end than before; it ends somewhere between.`
				});
			}
			first.cells.set('end', spanOf([...ends]));
		}
		for (const other of others) {
			addFrom(first, other);
			occupancies.leaveOut(other);
		}
	}
}

/** A person's key and a date. */
function dayOfPerson(record: MadeRecord, date: string): string {
	return `${keyIn(record, 'person')}\n${date}`;
}

/** An interval from the first to the last of several dates; open where one of them is. */
function spanOf(ends: readonly string[]): string {
	const dates = ends.flatMap((end) => parseEdtf(end) ?? []);
	const first = Math.min(...dates.map(({ earliest }) => earliest));
	const last = ends.includes('') ? Infinity : Math.max(...dates.map(({ latest }) => latest));
	if (!Number.isFinite(first)) return Number.isFinite(last) ? `../${isoOf(last)}` : '';
	return `${isoOf(first)}/${Number.isFinite(last) ? isoOf(last) : '..'}`;
}

/** Adds to a record what another says besides its dates. */
function addFrom(record: MadeRecord, other: MadeRecord): void {
	for (const [column, text] of other.cells) {
		if (column === 'start' || column === 'end') continue;
		const given = record.cells.get(column);
		if (given === undefined || given === '') record.cells.set(column, text);
		else if (given !== text) for (const item of text.split(';')) addItem(record, column, item);
	}
	refer(record, 'sources', ...(other.names.get('sources') ?? []));
}
