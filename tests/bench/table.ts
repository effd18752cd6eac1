/** A table to be printed: its caption, what the columns are, and rows whose first cell says what they are of. */
export interface Table {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** A table for a terminal. */
export function asText({ caption, columns, rows }: Table): string {
	const widths = columns.map((_, index) => Math.max(...[columns, ...rows].map((row) => (row[index] ?? '').length)));
	const line = (row: readonly string[]) =>
		row
			.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
			.join('  ');
	return [caption, line(columns), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** A table for a README. */
export function asMarkdown({ caption, columns, rows }: Table): string {
	const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
	const rule = columns.map((_, index) => (index === 0 ? '---' : '--:'));
	return [`${caption}\n`, line(columns), line(rule), ...rows.map(line), ''].join('\n');
}
