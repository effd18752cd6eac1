import type { SheetRow } from '../../formats/sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';

/** The rows of a sheet, of which those that repeat another in every cell count once. */
export function withoutRepeatedRows(key: string, rows: readonly SheetRow[], lines: ReportLines): readonly SheetRow[] {
	const seen = new Set<string>();
	return rows.filter(({ number, cells }) => {
		const text = cells.join('\0').replace(/\0+$/, '');
		const isNew = !seen.has(text);
		seen.add(text);
		if (!isNew) {
			lines.add('guessed', {
				about: ['rows', key, 'repeated'],
				sheet: key,
				row: number,
				say: (count) => `${count} ${count === 1 ? 'row repeats' : 'rows repeat'} another in every cell and count once.`
			});
		}
		return isNew;
	});
}
