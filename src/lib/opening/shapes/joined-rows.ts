import { link } from '../../reading/cells.ts';
import { type BoundColumn, type BoundRow, type BoundSheet, textIn } from '../binding/bound-sheet.ts';
import type { Role } from '../binding/roles.ts';
import { readEnding } from '../written/ending.ts';

/** A row with another text in a column. */
export function withText(row: BoundRow, { index }: BoundColumn, text: string): BoundRow {
	const length = Math.max(row.cells.length, index + 1);
	return { ...row, cells: Array.from({ length }, (_, at) => (at === index ? text : (row.cells[at] ?? ''))) };
}

/** The first row with what others say of the same term or tie, in order of time. */
export function joinedRow({ columns }: BoundSheet, first: BoundRow, others: readonly BoundRow[]): BoundRow {
	if (others.length === 0) return first;
	const rows = [first, ...others];
	return columns.reduce((row, column) => {
		if (column.pointsTo !== undefined && column.role !== 'superior')
			return withText(row, column, firstFilled(rows.map((each) => textIn(each, column))));
		const texts = rows.map((each) => (column.role === 'source' ? sourceIn(each, column) : textIn(each, column)));
		return withText(row, column, joinedText(column.role, texts));
	}, first);
}

/** Roles of which a row can list several. */
const ofSeveral: ReadonlySet<Role> = new Set(['source', 'note', 'keep', 'superior', 'rank']);

/** What several cells of one column say, in order of time: all of it for some roles, else what the first filled one says. */
export function joinedText(role: Role, texts: readonly string[]): string {
	if (ofSeveral.has(role)) return listed(texts);
	return role === 'ending' || role === 'fate' ? listed(withoutPastStatuses(texts)) : firstFilled(texts);
}

/** "Alive" in an earlier row is not how somebody stands now. */
function withoutPastStatuses(texts: readonly string[]): readonly string[] {
	const last = texts.findLastIndex((text) => text !== '');
	return texts.filter((text, index) => index === last || readEnding(text).some(({ kind }) => kind !== 'status'));
}

/** A link behind a cell becomes part of its text. */
function sourceIn(row: BoundRow, column: BoundColumn): string {
	const [text, url = ''] = [textIn(row, column), row.links?.get(column.index)];
	return link.read(url).ok && !text.includes(url) ? `${text} ${url}`.trim() : text;
}

function listed(texts: readonly string[]): string {
	return [...new Set(texts.filter((text) => text !== ''))].join('; ');
}

function firstFilled(texts: readonly string[]): string {
	return texts.find((text) => text !== '') ?? '';
}
