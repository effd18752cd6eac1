import { type BoundSheet, columnOf, textIn } from '../../binding/bound-sheet.ts';
import type { Found } from '../../report/report-lines.ts';
import { postBehindActing } from '../../written/acting-post.ts';
import { inShort } from '../../written/in-short.ts';
import type { Gathering } from '../gathering.ts';

/**
 * The names of posts in a sheet that say "acting" or the like, each with the post that is held for the time being. Those that the
 * user keeps as posts of their own are not among them.
 */
export function actingPosts({ answers, lines }: Gathering, sheet: BoundSheet): ReadonlyMap<string, string> {
	const { key } = sheet;
	const column = columnOf(sheet, 'post');
	if (column === undefined || column.pointsTo !== undefined || sheet.sheet.is !== undefined) return new Map();
	const found = sheet.rows.flatMap((row) => {
		const name = textIn(row, column);
		const post = postBehindActing(name);
		return post === undefined ? [] : [{ name, post, row: row.number }];
	});
	const place = { sheet: key, head: column.head };
	const each = found.map(({ name, post, row }): Found => ({
		...place,
		about: ['acting', key, name],
		row,
		say: () => `Whoever is “${inShort(name)}” is taken to hold “${inShort(post)}” for the time being.`,
		mends: { own: 'A post of its own' }
	}));
	lines.addEach('guessed', each, {
		...place,
		about: ['acting', key],
		say: (count) => `${count} names of posts say “acting” or the like, and are read as posts held for the time being.`,
		mends: { own: 'Posts of their own' }
	});
	const isOwn = (name: string) => (answers('acting', key, name) ?? answers('acting', key)) === 'own';
	return new Map(found.flatMap(({ name, post }) => (isOwn(name) ? [] : [[name, post] as const])));
}
