import { group } from 'd3-array';
import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { folded } from '../written/folded.ts';
import { type Gathering, keyById, originOf } from './gathering.ts';
import { addItem, fill, keyIn, type MadeRecord, nameOf, refer } from './made-records.ts';

/** What whoever sits in a body holds, where no post is named. */
const member = 'Member';

/** The body that a row names; undefined where it names none. */
function bodyIn(gathering: Gathering, sheet: BoundSheet, row: SheetRow): MadeRecord | undefined {
	const column = columnOf(sheet, 'body');
	const text = textIn(row, column);
	if (text === '') return undefined;
	if (column?.pointsTo !== undefined) return gathering.bodies.of(keyById(column.pointsTo, text), originOf(sheet, row));
	const body = gathering.bodies.of(folded(text), originOf(sheet, row));
	fill(body, 'name', text);
	return body;
}

/**
 * The post that a row names: a post is a body, a name and a country, so that "Director" in sixty companies is sixty posts. A body
 * without a post is a seat in it.
 *
 * @param text what its cell says of the post
 * @param country where its body has the post, if the post is another elsewhere
 */
export function postIn(
	gathering: Gathering,
	sheet: BoundSheet,
	row: SheetRow,
	text: string,
	country: string
): MadeRecord {
	const column = columnOf(sheet, 'post');
	const origin = originOf(sheet, row);
	if (column?.pointsTo !== undefined && text !== '') return gathering.posts.of(keyById(column.pointsTo, text), origin);
	return postNamed(gathering, text === '' ? member : text, bodyIn(gathering, sheet, row), origin, country);
}

/** What a post is known by where it has no id. */
export function postKey(body: string | undefined, name: string, country = ''): string {
	return [body ?? '', folded(name), ...(country === '' ? [] : [country])].join('\n');
}

/** The post of a name in a body; a row that gives an id of its own is told apart by it where it is gathered. */
export function postNamed(
	{ posts }: Gathering,
	name: string,
	body: MadeRecord | undefined,
	origin: ReturnType<typeof originOf>,
	country = ''
): MadeRecord {
	const post = posts.of(postKey(body?.key, name, country), origin);
	fill(post, 'name', name);
	fill(post, 'country', country);
	if (body !== undefined && !post.names.has('body')) refer(post, 'body', body.key);
	return post;
}

/** The bodies of a sheet that has a row for each. */
export function gatherBodies(gathering: Gathering, sheet: BoundSheet): readonly (readonly [SheetRow, MadeRecord])[] {
	const [idColumn, nameColumn] = [columnOf(sheet, 'id'), columnOf(sheet, 'body')];
	return sheet.rows.flatMap((row) => {
		const [id, name] = [textIn(row, idColumn), textIn(row, nameColumn)];
		if (id === '' && name === '') {
			tellNameless(gathering, sheet, row, 'body');
			return [];
		}
		const body = gathering.bodies.of(id === '' ? folded(name) : keyById(sheet.key, id), originOf(sheet, row));
		if (name !== '') gathering.bodies.also(folded(name), body);
		fill(body, 'id', id);
		if ((body.cells.get('name') ?? name) === name) fill(body, 'name', name === '' ? id : name);
		else addItem(body, 'Other names', name);
		return [[row, body] as const];
	});
}

/** The posts of a sheet that has a row for each. */
export function gatherPosts(gathering: Gathering, sheet: BoundSheet): readonly (readonly [SheetRow, MadeRecord])[] {
	const [idColumn, nameColumn] = [columnOf(sheet, 'id'), columnOf(sheet, 'post')];
	return sheet.rows.flatMap((row) => {
		const [id, name] = [textIn(row, idColumn), textIn(row, nameColumn)];
		if (id === '' && name === '') {
			tellNameless(gathering, sheet, row, 'post');
			return [];
		}
		const body = bodyIn(gathering, sheet, row);
		const origin = originOf(sheet, row);
		const post =
			id === '' ? postNamed(gathering, name, body, origin) : gathering.posts.of(keyById(sheet.key, id), origin);
		fill(post, 'id', id);
		if (name !== '') gathering.posts.also(postKey(body?.key, name), post);
		fill(post, 'name', name === '' ? id : name);
		if (body !== undefined) refer(post, 'body', body.key);
		return [[row, post] as const];
	});
}

/**
 * Says to which post each post of a sheet reports, once all are gathered: to one of its own body, else to the only one
 * elsewhere that is called so.
 */
export function gatherPostSuperiors(
	{ posts, lines }: Gathering,
	sheet: BoundSheet,
	gathered: readonly (readonly [SheetRow, MadeRecord])[]
): void {
	const column = columnOf(sheet, 'superior');
	const called = group(posts.all, (post) => folded(nameOf(post)));
	for (const [row, post] of gathered) {
		const text = textIn(row, column);
		if (text === '') continue;
		const key = column?.pointsTo === undefined ? postKey(keyIn(post, 'body'), text) : keyById(column.pointsTo, text);
		const [other, ...more] = called.get(folded(text)) ?? [];
		const above = posts.get(key) ?? (more.length === 0 ? other : undefined);
		if (above !== undefined) refer(post, 'reports_to', above.key);
		else {
			lines.add('notUsed', {
				about: ['rows', sheet.key, 'no-superior'],
				sheet: sheet.key,
				row: row.number,
				head: column?.head,
				say: (count) =>
					`${count} ${count === 1 ? 'post reports' : 'posts report'} to one that is not here, or to several of one name.`
			});
		}
	}
}

/** Says that a row names nothing, so that it makes no record. */
function tellNameless({ lines }: Gathering, { key }: BoundSheet, { number }: SheetRow, what: 'post' | 'body'): void {
	lines.add('notUsed', {
		about: ['rows', key, 'no-name'],
		sheet: key,
		row: number,
		say: (count) => `${count} ${count === 1 ? 'row names' : 'rows name'} no ${what}.`
	});
}

/** Fills the rank and the seats of a post from a row. The first that is given counts, and the report tells of others. */
export function fillPost({ lines }: Gathering, post: MadeRecord, sheet: BoundSheet, row: SheetRow): void {
	for (const role of ['rank', 'seats'] as const) {
		const texts = textIn(row, columnOf(sheet, role))
			.split(';')
			.map((text) => text.trim().replace(/\.0$/, ''));
		for (const text of texts.filter((each) => /^[1-9]\d{0,8}$/.test(each))) {
			fill(post, role, text);
			if (post.cells.get(role) === text) continue;
			const what = role === 'rank' ? 'another rank' : 'another number of seats';
			lines.add('guessed', {
				about: ['remark', sheet.key, `several-${role}`],
				sheet: sheet.key,
				row: row.number,
				say: (count) =>
					`${count} ${count === 1 ? 'row gives' : 'rows give'} a post ${what} than before; the first counts.`
			});
		}
	}
}
