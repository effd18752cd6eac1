import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { folded } from '../written/folded.ts';
import { type Gathering, keyById, originOf } from './gathering.ts';
import { addItem, fill, type MadeRecord, refer } from './made-records.ts';

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
 * The post that a row names: a post is a body and a name, so that "Director" in sixty companies is sixty posts. A body
 * without a post is a seat in it.
 */
export function postIn(gathering: Gathering, sheet: BoundSheet, row: SheetRow): MadeRecord {
	const column = columnOf(sheet, 'post');
	const text = textIn(row, column);
	const origin = originOf(sheet, row);
	if (column?.pointsTo !== undefined && text !== '') return gathering.posts.of(keyById(column.pointsTo, text), origin);
	return postNamed(gathering, text === '' ? member : text, bodyIn(gathering, sheet, row), origin);
}

/** The post of a name in a body; a row that gives an id of its own is told apart by it where it is gathered. */
export function postNamed(
	{ posts }: Gathering,
	name: string,
	body: MadeRecord | undefined,
	origin: ReturnType<typeof originOf>
): MadeRecord {
	const post = posts.of(`${body?.key ?? ''}\n${folded(name)}`, origin);
	fill(post, 'name', name);
	if (body !== undefined && !post.names.has('body')) refer(post, 'body', body.key);
	return post;
}

/** The bodies of a sheet that has a row for each. */
export function gatherBodies(gathering: Gathering, sheet: BoundSheet): readonly (readonly [SheetRow, MadeRecord])[] {
	const [idColumn, nameColumn] = [columnOf(sheet, 'id'), columnOf(sheet, 'body')];
	return sheet.rows.flatMap((row) => {
		const [id, name] = [textIn(row, idColumn), textIn(row, nameColumn)];
		if (id === '' && name === '') return [];
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
	const superior = columnOf(sheet, 'superior');
	return sheet.rows.flatMap((row) => {
		const [id, name] = [textIn(row, idColumn), textIn(row, nameColumn)];
		if (id === '' && name === '') return [];
		const body = bodyIn(gathering, sheet, row);
		const origin = originOf(sheet, row);
		const post =
			id === '' ? postNamed(gathering, name, body, origin) : gathering.posts.of(keyById(sheet.key, id), origin);
		fill(post, 'id', id);
		if (name !== '') gathering.posts.also(`${body?.key ?? ''}\n${folded(name)}`, post);
		fill(post, 'name', name === '' ? id : name);
		if (body !== undefined) refer(post, 'body', body.key);
		const above = textIn(row, superior);
		if (above !== '') {
			refer(
				post,
				'reports_to',
				superior?.pointsTo === undefined ? `${body?.key ?? ''}\n${folded(above)}` : keyById(superior.pointsTo, above)
			);
		}
		return [[row, post] as const];
	});
}

/** Fills the rank and the seats of a post from a row. */
export function fillPost(post: MadeRecord, sheet: BoundSheet, row: SheetRow): void {
	for (const role of ['rank', 'seats'] as const) {
		const text = textIn(row, columnOf(sheet, role)).replace(/\.0$/, '');
		if (/^[1-9]\d{0,8}$/.test(text)) fill(post, role, text);
	}
}
