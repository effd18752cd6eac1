/** The library that reads and writes XLSX. It is fetched when the first workbook is. */
export function spreadsheets() {
	return import('hucre/xlsx');
}
