import { group } from 'd3-array';
import { type BoundColumn, type BoundSheet, columnOf, textIn } from '../../binding/bound-sheet.ts';
import { foldedHead } from '../../binding/heads.ts';
import { folded } from '../../written/folded.ts';
import { inShort } from '../../written/in-short.ts';
import type { Gathering } from '../gathering.ts';

/** The column of countries that parts posts of one name and body; undefined where none does, or the user only keeps it. */
export function countryColumn({ answers, lines }: Gathering, sheet: BoundSheet): BoundColumn | undefined {
	const { key, columns, rows } = sheet;
	const column = columns.find(({ head, role }) => role === 'keep' && foldedHead(head) === 'country');
	const [post, body] = [columnOf(sheet, 'post'), columnOf(sheet, 'body')];
	if (column === undefined || body === undefined || sheet.sheet.is !== undefined) return undefined;
	const inBodies = rows.filter((row) => textIn(row, body) !== '');
	const posts = group(inBodies, (row) => [post, body].map((each) => folded(textIn(row, each))).join('\n'));
	const parted = [...posts.values()].filter((same) => new Set(same.map((row) => textIn(row, column))).size > 1);
	if (parted.length === 0) return undefined;
	lines.add('guessed', {
		about: ['column', key, column.head],
		sheet: key,
		head: column.head,
		say: () => `Posts of one name and body are told apart by “${inShort(column.head)}”.`,
		mends: { keep: 'They are one post' }
	});
	return answers('column', key, column.head) === 'keep' ? undefined : column;
}
