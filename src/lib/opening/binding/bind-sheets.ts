import type { Import } from '../../formats/import.ts';
import type { Sheet } from '../../formats/sheet.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { unrolled } from '../shapes/unrolled.ts';
import { rolesByLook } from '../shapes/by-look.ts';
import { withoutRepeatedRows } from '../shapes/repeated-rows.ts';
import { type BoundColumn, type BoundSheet, type RowKind, rowKeyOf, rowKinds } from './bound-sheet.ts';
import { findHeads, type Headed } from './find-heads.ts';
import { headPlace, roleOfHead } from './heads.ts';
import { kindOfTable, rolesInTable } from './known-tables.ts';
import { isSuperior, type Pointer, pointersAmong, stemOf } from './pointers.ts';
import { kindOfRows } from './row-kinds.ts';
import { type Role, roles } from './roles.ts';

type Keyed = Headed & {
	readonly key: string;
	readonly sheet: Sheet;
	/** What columns are, where the shape of the sheet tells it. */
	readonly roles: ReadonlyMap<number, Role>;
};

/**
 * Settles what the rows and columns of all sheets are: by what the user said, else by heads, ids and content.
 *
 * @param lines take what was decided without asking
 */
export function bindSheets(imports: readonly Import[], answers: Answers, lines: ReportLines): readonly BoundSheet[] {
	const sheets = withKeys(imports.flatMap((each) => each.sheets)).map(({ key, sheet }) =>
		inShape(key, sheet, answers, lines)
	);
	const pointers = pointersAmong(sheets);
	const kinds = kindsOf(sheets, pointers, answers);
	return sheets.map((sheet) => {
		const kind = kinds.get(sheet.key) ?? 'left-out';
		const columns = columnsFor(sheet, kind, pointers, kinds, answers);
		return {
			sheet: sheet.sheet,
			key: sheet.key,
			headRow: sheet.headRow,
			kind,
			columns,
			rows: sheet.rows.filter((row) => answers('row', sheet.key, rowKeyOf(columns, row)) !== 'out')
		};
	});
}

/** A sheet with its heads, and with a row for each term where it holds names in a grid. */
function inShape(key: string, sheet: Sheet, answers: Answers, lines: ReportLines): Keyed {
	if (sheet.is !== undefined) return { key, sheet, ...findHeads(sheet, undefined), roles: new Map() };
	const answer = answers('heads', key);
	const found = findHeads(sheet, answer === undefined ? undefined : Number(answer));
	if (found.headRow !== undefined && found.headRow !== sheet.rows[0]?.number) {
		lines.add('guessed', {
			about: ['heads', key],
			sheet: key,
			say: () => `The heads are taken from row ${found.headRow}; what stands above them is left out.`
		});
	}
	const headed = { ...found, rows: withoutRepeatedRows(key, found.rows, lines) };
	const terms = unrolled(key, headed, answers, lines);
	if (terms === undefined) return { key, sheet, ...headed, roles: rolesByLook(key, headed, answers, lines) };
	return { key, ...terms, sheet: { ...sheet, heads: terms.heads, rows: terms.rows } };
}

/** Sheets by what they are called; of two with one name the later gets that of its file too. */
function withKeys(sheets: readonly Sheet[]): readonly { readonly key: string; readonly sheet: Sheet }[] {
	const taken = new Set<string>();
	return sheets.map((sheet) => {
		const file = sheet.file.replace(/^.*\//, '');
		const name = sheet.name ?? file.replace(/\.\w+$/, '');
		let key = taken.has(name) ? `${file} ${name}` : name;
		for (let number = 2; taken.has(key); number += 1) key = `${name} ${number}`;
		taken.add(key);
		return { key, sheet };
	});
}

/** The kinds of all sheets; those that others point to are told first. */
function kindsOf(
	sheets: readonly Keyed[],
	pointers: readonly Pointer[],
	answers: Answers
): ReadonlyMap<string, RowKind> {
	const kinds = new Map<string, RowKind>();
	const pointedAt = (key: string) => pointers.filter(({ pointsTo }) => pointsTo === key).length;
	for (const { key, sheet, heads, roles: shaped } of [...sheets].sort((a, b) => pointedAt(b.key) - pointedAt(a.key))) {
		const answer = rowKinds.find((kind) => kind === answers('rows', key));
		const own = pointers.filter((pointer) => pointer.sheet === key);
		const calledBy = pointers
			.filter(({ pointsTo }) => pointsTo === key)
			.map((pointer) => stemOf(sheets.find((other) => other.key === pointer.sheet)?.heads[pointer.column] ?? ''));
		const told =
			sheet.is === undefined
				? kindOfRows({
						name: key,
						roles: heads.map((head, index) => shaped.get(index) ?? roleOfHead(head)),
						calledBy,
						pointsTo: own.flatMap(({ column, pointsTo }) =>
							isSuperior(heads[column] ?? '') ? [] : (kinds.get(pointsTo) ?? [])
						),
						hasTwoEnds: endsIn(heads) !== undefined
					})
				: kindOfTable[sheet.is];
		kinds.set(key, answer ?? told);
	}
	return kinds;
}

/** The columns of the two ends of ties: "source" beside "target", "person 1" beside "person 2". */
function endsIn(heads: readonly string[]): readonly [number, number] | undefined {
	const [to, from] = (['tie-to', 'tie-from'] as const).map((end) =>
		heads.findIndex((head) => roleOfHead(head) === end)
	);
	const source = heads.findIndex((head) => /^source$/i.test(head.trim()));
	const start = from === undefined || from < 0 ? source : from;
	return to === undefined || to < 0 || start < 0 ? undefined : [start, to];
}

function columnsFor(
	{ key, sheet, heads, roles: shapes }: Keyed,
	kind: RowKind,
	pointers: readonly Pointer[],
	kinds: ReadonlyMap<string, RowKind>,
	answers: Answers
): readonly BoundColumn[] {
	const ends = sheet.is === undefined && kind === 'ties' ? endsIn(heads) : undefined;
	const own = new Map(
		pointers.filter((pointer) => pointer.sheet === key).map(({ column, pointsTo }) => [column, pointsTo])
	);
	const all = heads.map((head, index): Role => {
		const table = sheet.is === undefined ? undefined : rolesInTable[sheet.is];
		if (table !== undefined) return Object.hasOwn(table, head) ? (table[head] ?? 'keep') : 'keep';
		const shaped = shapes.get(index);
		if (shaped !== undefined) return shaped;
		if (head === sheet.idHead) return 'id';
		if (ends?.[0] === index) return 'tie-from';
		if (ends?.[1] === index) return 'tie-to';
		const pointsTo = kinds.get(own.get(index) ?? '');
		if (pointsTo !== undefined) return roleOfPointer(head, kind, pointsTo);
		return roleIn(kind, roleOfHead(head));
	});
	const said = heads.map((head) => roles.find((each) => each === answers('column', key, head)));
	const taken = new Set(said.filter((role) => role !== undefined && !severalOf.has(role)));
	const told = all.map((role, index) => said[index] ?? (taken.has(role) ? 'keep' : role));
	return withoutRepeats(heads, told, own).map((role, index): BoundColumn => ({
		index,
		head: heads[index] ?? '',
		role,
		pointsTo: own.get(index)
	}));
}

/** A column that names people is a person; two of them in a table of ties are its ends. */
function roleOfPointer(head: string, kind: RowKind, pointsTo: RowKind): Role {
	if (isSuperior(head)) return 'superior';
	if (pointsTo === 'people') return kind === 'ties' ? 'tie-from' : 'person';
	if (pointsTo === 'posts') return kind === 'posts' ? 'superior' : 'post';
	if (pointsTo === 'bodies') return kind === 'links' ? 'keep' : 'body';
	return 'keep';
}

/** A name is that of what the rows are; a type is a kind, and a date stands for itself, where a row has one. */
function roleIn(kind: RowKind, role: Role | undefined): Role {
	if (role === 'person' && kind === 'posts') return 'post';
	if (role === 'person' && kind === 'bodies') return 'body';
	if (role === 'person' && kind === 'events') return 'event';
	if (kind === 'details' || kind === 'links') return role === 'from' || role === 'to' ? role : 'keep';
	if (role === 'kind' && kind !== 'ties' && kind !== 'events') return 'keep';
	return role === undefined || unusedIn[kind]?.includes(role) === true ? 'keep' : role;
}

/** What only rows about people say. */
const ofPeople: readonly Role[] = [
	'first-name',
	'last-name',
	'alias',
	'birth',
	'fate',
	'killed-on',
	'died-on',
	'captured-on',
	'lost-on',
	'claimant',
	'published'
];

/** What rows of a kind do not say: such columns are kept as they are. */
const unusedIn: Readonly<Partial<Record<RowKind, readonly Role[]>>> = {
	people: ['post', 'body', 'year', 'date', 'event', 'rank', 'seats', 'acting', 'tie-from', 'tie-to'],
	posts: [...ofPeople, 'from', 'to', 'ending', 'date', 'event', 'year', 'acting', 'tie-from', 'tie-to'],
	bodies: [
		...ofPeople,
		'post',
		'from',
		'to',
		'ending',
		'date',
		'event',
		'year',
		'rank',
		'seats',
		'acting',
		'superior',
		'tie-from',
		'tie-to'
	],
	terms: ['event', 'tie-from', 'tie-to'],
	ties: [...ofPeople, 'post', 'body', 'event', 'rank', 'seats', 'acting', 'superior', 'ending', 'date'],
	events: [...ofPeople, 'post', 'body', 'ending', 'year', 'rank', 'seats', 'acting', 'superior', 'tie-from', 'tie-to']
};

/** Roles of which a sheet has several columns. */
const severalOf: ReadonlySet<Role> = new Set(['keep', 'leave-out', 'source', 'alias', 'note']);

/** Of two columns with one role the one that points to a sheet has it, else the one whose head is the more usual; the others are kept. */
function withoutRepeats(
	heads: readonly string[],
	told: readonly Role[],
	pointers: ReadonlyMap<number, string>
): readonly Role[] {
	const best = new Map<Role, number>();
	const weight = (index: number) => (pointers.has(index) ? -1 : headPlace(heads[index] ?? ''));
	for (const [index, role] of told.entries()) {
		const other = best.get(role);
		if (other === undefined || weight(index) < weight(other)) best.set(role, index);
	}
	const withEnds = told.map((role, index): Role => {
		if (severalOf.has(role) || best.get(role) === index) return role;
		return role === 'tie-from' ? 'tie-to' : 'keep';
	});
	return withEnds;
}
