import type { Sheet } from '../../formats/sheet.ts';
import type { Day } from '../../time/day.ts';
import type { Answers } from '../recipe.ts';
import type { BoundColumn, GivenGrid, RowKind } from './bound-sheet.ts';
import type { Headed } from './find-heads.ts';
import { endsIn, headPlace, roleOfHead } from './heads.ts';
import { rolesInTable } from './known-tables.ts';
import { isSuperior, type Pointer } from './pointers.ts';
import { type Role, roles } from './roles.ts';

/** A sheet with its heads, before its columns are bound. */
export type ShapedSheet = Headed & {
	readonly key: string;
	readonly sheet: Sheet;
	/** As its file has it, where its rows were made of a grid. */
	readonly given?: GivenGrid | undefined;
	/** The first day of which its grid tells nothing any more. */
	readonly toldUntil?: Day | undefined;
	/** What columns are, where the shape of the sheet tells it. */
	readonly roles: ReadonlyMap<number, Role>;
};

/** What the columns of a sheet are: as the user says, as a format or a pointer tells, else by their heads. */
export function columnsFor(
	{ key, sheet, heads, roles: shapes }: ShapedSheet,
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
		if (shaped !== undefined) return roleIn(kind, shaped);
		if (head === sheet.idHead) return 'id';
		if (ends?.[0] === index) return 'tie-from';
		if (ends?.[1] === index) return 'tie-to';
		const pointsTo = kinds.get(own.get(index) ?? '');
		if (pointsTo !== undefined) return roleOfPointer(head, kind, pointsTo);
		return roleIn(kind, roleOfHead(head));
	});
	const said = heads.map((head) => roleSaid(key, head, answers));
	const taken = new Set(said.filter((role) => role !== undefined && !severalOf.has(role)));
	const told = all.map((role, index) => said[index] ?? (taken.has(role) ? 'keep' : role));
	return withoutRepeats(heads, told, own).map((role, index): BoundColumn => ({
		index,
		head: heads[index] ?? '',
		role,
		pointsTo: own.get(index)
	}));
}

/** What the user says that a column is. */
export function roleSaid(sheet: string, head: string, answers: Answers): Role | undefined {
	return roles.find((role) => role === answers('column', sheet, head));
}

/** A column that names people is a person; two of them in a table of ties are its ends. */
function roleOfPointer(head: string, kind: RowKind, pointsTo: RowKind): Role {
	if (isSuperior(head)) return 'superior';
	if (pointsTo === 'people') return kind === 'ties' ? 'tie-from' : 'person';
	if (pointsTo === 'posts') return kind === 'posts' ? 'superior' : 'post';
	if (pointsTo === 'bodies') return kind === 'links' ? 'keep' : 'body';
	return 'keep';
}

/** A name is that of what the rows are. What rows of a kind do not tell is kept as it stands. */
function roleIn(kind: RowKind, told: Role | undefined): Role {
	const role = told === 'person' ? (nameIn[kind] ?? told) : told;
	return role !== undefined && readIn[kind].includes(role) ? role : 'keep';
}

/** What a column "Name" names, where rows are not about people. */
const nameIn: Readonly<Partial<Record<RowKind, Role>>> = { posts: 'post', bodies: 'body', events: 'event' };

const ofAll: readonly Role[] = ['id', 'source', 'note', 'leave-out'];
const names: readonly Role[] = ['person', 'first-name', 'last-name'];
const losses: readonly Role[] = [
	'ending',
	'fate',
	'killed-on',
	'died-on',
	'captured-on',
	'lost-on',
	'claimant',
	'published'
];
const ofPeople: readonly Role[] = [...names, ...losses, 'alias', 'birth', 'from', 'to', 'superior'];

/** What rows of a kind tell. */
const readIn: Readonly<Record<RowKind, readonly Role[]>> = {
	people: [...ofAll, ...ofPeople],
	terms: [...ofAll, ...ofPeople, 'post', 'body', 'year', 'date', 'rank', 'seats', 'acting'],
	posts: [...ofAll, 'post', 'body', 'superior', 'rank', 'seats'],
	bodies: [...ofAll, 'body'],
	ties: [...ofAll, 'tie-from', 'tie-to', 'kind', 'from', 'to', 'year'],
	reports: [...ofAll, ...names, ...losses, 'date', 'from'],
	events: [...ofAll, 'event', 'kind', 'date', 'from'],
	sources: ofAll,
	details: ['from', 'to'],
	links: ['from', 'to'],
	'left-out': roles
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
	return told.map((role, index) => {
		if (severalOf.has(role) || best.get(role) === index) return role;
		return role === 'tie-from' ? 'tie-to' : 'keep';
	});
}
