import type { Import, Remark } from '../import.ts';
import { mostCells } from '../most-cells.ts';
import { RemarkCounts } from '../remark-counts.ts';
import { filesInZip } from '../zip/files-in-zip.ts';
import { workbookKind } from '../zip/workbook-kind.ts';
import { workbookCauses } from './causes.ts';
import { isOdsPart, isProtectedOds, odsWorksheets } from './ods.ts';
import { sheetOf, type Worksheet } from './worksheet.ts';
import { isXlsxPart, xlsxWorksheets } from './xlsx.ts';

/**
 * The sheets of an XLSX or ODS workbook, told by its content. Hidden sheets, and those with `(ignore)` in their name, are left out.
 * Formulas give their stored value. It never throws on what a file holds.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Import> {
	const kind = workbookKind(bytes);
	if (kind === undefined) return refused(file, 'The file is no workbook and was not read.');
	if (kind === 'closed') {
		return refused(file, 'The workbook has a password or an old form; save it as XLSX without a password.');
	}
	const { files, remarks } = filesInZip(bytes, file, kind === 'xlsx' ? isXlsxPart : isOdsPart);
	if (files.size === 0) return importWith([], remarks);
	if (kind === 'ods' && isProtectedOds(files)) {
		return refused(file, 'The workbook has a password; save it without one.');
	}
	const counts = new RemarkCounts();
	try {
		const worksheets = kind === 'xlsx' ? await xlsxWorksheets(files, counts) : odsWorksheets(files, counts);
		if (worksheets === undefined) {
			return refused(file, `The workbook has more than ${mostCells.toLocaleString('en')} cells and was not read.`);
		}
		const shown = worksheets.filter((worksheet) => isShown(worksheet, counts)).map((sheet) => sheetOf(sheet, file));
		return importWith(
			shown.filter(({ rows }) => rows.length > 0),
			[...remarks, ...counts.in(file)]
		);
	} catch {
		return refused(file, 'The workbook is damaged, or has cells very far apart, and was not read.', remarks);
	}
}

function isShown({ name, isHidden }: Worksheet, counts: RemarkCounts): boolean {
	if (isHidden) counts.add(workbookCauses.hidden, undefined, { table: name });
	else if (name.toLowerCase().includes('(ignore)')) counts.add(workbookCauses.ignored, undefined, { table: name });
	else return true;
	return false;
}

function importWith(sheets: Import['sheets'], remarks: readonly Remark[]): Import {
	return { time: 'date', sheets, remarks };
}

function refused(file: string, what: string, others: readonly Remark[] = []): Import {
	return importWith([], [...others, { list: 'to-mend', place: { table: file }, what }]);
}
