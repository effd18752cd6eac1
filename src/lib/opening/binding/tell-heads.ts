import { columnAt, type Sheet } from '../../formats/sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import { lookOf } from '../written/column-look.ts';
import { findHeads, type Headed } from './find-heads.ts';
import { roleOfHead } from './heads.ts';

/**
 * Says where the heads of a sheet are found, if that is not plain, and offers the other reading; also once the user chose it, so
 * that it can be taken back.
 *
 * @param headRow the number of the row they are taken from
 */
export function tellHeads(key: string, sheet: Sheet, headRow: number | undefined, lines: ReportLines): void {
	const first = sheet.rows[0]?.number;
	if (sheet.heads !== undefined || first === undefined) return;
	const unasked = findHeads(sheet, undefined);
	const found = { about: ['heads', key], sheet: key } as const;
	if (headRow !== undefined && headRow !== first) {
		lines.add('guessed', {
			...found,
			say: () => `The heads are taken from row ${headRow}; what stands above them is left out.`
		});
	} else if (unasked.heads.length < 2) {
		return;
	} else if (unasked.headRow === undefined) {
		lines.add('guessed', {
			...found,
			say: () => 'The first row is read as data, not as headings.',
			mends: { [first]: 'The first row has the headings' }
		});
	} else if (areUnknown(unasked)) {
		lines.add('guessed', {
			...found,
			say: () => 'The first row is read as headings, though none of them is known.',
			mends: { 0: 'The first row is data' }
		});
	}
}

/** Whether no head says anything, and the cells below them do not either: they are no dates and no numbers. */
function areUnknown({ heads, rows }: Headed): boolean {
	return heads.every((head, index) => {
		if (roleOfHead(head) !== undefined) return false;
		const { dates, numbers } = lookOf(columnAt(rows, index));
		return Math.max(dates, numbers) < 0.8;
	});
}
