import { columnAt } from '../../formats/sheet.ts';
import type { BoundColumn, BoundSheet, RowKind } from '../binding/bound-sheet.ts';
import { inShort } from '../written/in-short.ts';
import type { ReportLines } from './report-lines.ts';

/** More heads, or more words of each, would make too long a sentence. */
const [mostNamed, mostWords] = [6, 2];

const notShown: readonly RowKind[] = ['left-out', 'links', 'details'];

/** Tells of the columns that are kept as they stand, one line a sheet. What is asked or told of a column already is not told again. */
export function tellKept(sheets: readonly BoundSheet[], lines: ReportLines): void {
	const told = new Set(lines.of('guessed').map(({ about }) => JSON.stringify(about)));
	for (const { key, sheet, kind, columns, rows } of sheets) {
		if (sheet.is !== undefined || notShown.includes(kind)) continue;
		const isKept = ({ role, pointsTo, index, head }: BoundColumn) =>
			role === 'keep' &&
			pointsTo === undefined &&
			!told.has(JSON.stringify(['column', key, head])) &&
			columnAt(rows, index).some((text) => text !== '');
		const heads = columns.filter(isKept).map(({ head }) => `“${inShort(head, mostWords)}”`);
		if (heads.length === 0) continue;
		const more = heads.length > mostNamed ? ` and ${heads.length - mostNamed} more` : '';
		lines.add('notUsed', {
			about: ['remark', key, 'kept-columns'],
			sheet: key,
			say: () => `Shown in the details only: ${heads.slice(0, mostNamed).join(', ')}${more}.`
		});
	}
}
