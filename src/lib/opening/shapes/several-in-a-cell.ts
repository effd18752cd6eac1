import { type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import { listedNames } from '../written/names/listed-names.ts';
import { splitPeople } from '../written/names/split-people.ts';
import { withText } from './joined-rows.ts';

/** A sheet of terms with a row for each person and body where one cell clearly names several: each gets the term. */
export function oneEach(sheet: BoundSheet, lines: ReportLines): BoundSheet {
	if (sheet.kind !== 'terms' || sheet.sheet.is !== undefined) return sheet;
	const bodies = new Set(sheet.rows.map((row) => textIn(row, columnOf(sheet, 'body'))));
	const byPerson = parted(sheet, 'person', splitPeople, 'people; each gets the term', lines);
	return parted(byPerson, 'body', (text) => splitBodies(text, bodies), 'bodies; the term is in each', lines);
}

function parted(
	sheet: BoundSheet,
	role: 'person' | 'body',
	split: (text: string) => readonly string[],
	what: string,
	lines: ReportLines
): BoundSheet {
	const column = columnOf(sheet, role);
	if (column === undefined || column.pointsTo !== undefined) return sheet;
	return {
		...sheet,
		rows: sheet.rows.flatMap((row) => {
			const names = split(textIn(row, column));
			if (names.length < 2) return [row];
			lines.add('guessed', {
				about: ['remark', sheet.key, `several-${role}`],
				sheet: sheet.key,
				head: column.head,
				row: row.number,
				say: (count) => `${count} ${count === 1 ? 'cell names' : 'cells name'} several ${what}.`
			});
			return names.map((name) => withText(row, column, name));
		})
	};
}

/** The bodies that a cell names: "Alpha Ltd; Gamma SA". With a comma among them it is one, unless each stands alone elsewhere. */
function splitBodies(text: string, known: ReadonlySet<string>): readonly string[] {
	const names = listedNames(text);
	return names.every((name) => known.has(name)) || !names.some((name) => name.includes(',')) ? names : [text];
}
