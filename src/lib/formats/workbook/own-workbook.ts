import { hasNeededColumns, tableNames } from '../../reading/schema.ts';
import type { Import } from '../import.ts';
import type { Sheet } from '../sheet.ts';

/** A workbook, whose sheets become tables where all are called so and hold records with ids, as Cadre writes them. */
export function asOwnTables(workbook: Import): Import {
	const tables = workbook.sheets.map(tableIn);
	const own = tables.filter((table) => table !== undefined);
	const isOwn = own.length === tables.length && own.length > 1 && own.some(({ is }) => is === 'people');
	return isOwn ? { ...workbook, sheets: own, isOwn } : workbook;
}

function tableIn(sheet: Sheet): Sheet | undefined {
	const is = tableNames.find((name) => name === sheet.name);
	const [head, ...rows] = sheet.rows;
	if (is === undefined || head === undefined) return undefined;
	const heads = head.cells;
	return heads.includes('id') && hasNeededColumns(is, heads) ? { ...sheet, is, heads, rows } : undefined;
}
