import { columnAt, type SheetRow } from '../../formats/sheet.ts';
import type { Headed } from '../binding/find-heads.ts';
import { foldedHead, isPlaceHead, roleOfHead } from '../binding/heads.ts';
import type { Role } from '../binding/roles.ts';
import { lookOf } from '../written/column-look.ts';
import { saysNothing } from '../written/dates/still-or-nothing.ts';
import { folded } from '../written/folded.ts';
import { saysVacant } from '../written/names/says-vacant.ts';
import { unitOf } from './unit.ts';

/** A sheet whose cells are names, each of whoever held what its row and the head of its column say. */
export interface Grid {
	/** What the heads of the columns of names are. */
	readonly heads: 'units' | 'posts';
	/** The columns of names. */
	readonly names: readonly number[];
	/** The columns beside them, but for that of units. */
	readonly labels: readonly number[];
	/** The column of the units, where heads are posts and a row speaks of one. */
	readonly units: number | undefined;
	/** What labels are, where their heads do not say so. */
	readonly roles: ReadonlyMap<number, Role>;
	/** What the cells are. */
	readonly cells: 'person' | 'post';
}

/** Heads of people that name an office, so that the column can be one post. */
const offices: ReadonlySet<string> = new Set(['leader', 'director', 'minister', 'president']);

/** The grid that a sheet is; undefined for any other sheet. */
export function gridOf(sheet: Headed): Grid | undefined {
	const roles = sheet.heads.map(roleOfHead);
	const has = (...some: readonly Role[]) => roles.some((role) => role !== undefined && some.includes(role));
	if (has('from', 'to', 'tie-from', 'tie-to', 'event', 'id')) return undefined;
	return gridOfUnits(sheet, roles) ?? (has('post') ? undefined : gridOfPosts(sheet, roles));
}

/** Heads that are years or dates, beside a post, a body or a person. */
function gridOfUnits({ heads, rows }: Headed, roles: readonly (Role | undefined)[]): Grid | undefined {
	const names = indices(heads, (head) => unitOf(head) !== undefined);
	const labels = indices(heads, (head, index) => unitOf(head) === undefined && columnIn(rows, index).length > 0);
	if (names.length < 2 || labels.length === 0) return undefined;
	const texts = names
		.flatMap((index) => columnIn(rows, index))
		.filter((text) => !saysNothing(folded(text)) && !saysVacant(text));
	if (texts.length < 2 || !areNames(texts)) return undefined;
	const person = labels.find((index) => roles[index] === 'person' || roles[index] === 'last-name');
	const isNamed = labels.some((index) => roles[index] === 'post' || roles[index] === 'body');
	const labelled = person === undefined ? 0 : lookOf(columnIn(rows, person)).people;
	const arePosts = person !== undefined && (isNamed || lookOf(texts).people <= labelled);
	const told = new Map<number, Role>();
	const [first = 0] = labels;
	if (!arePosts && !isNamed) told.set(person ?? first, isPlaceHead(heads[person ?? first] ?? '') ? 'body' : 'post');
	return { heads: 'units', names, labels, units: undefined, roles: told, cells: arePosts ? 'post' : 'person' };
}

/** Columns of names that are posts, beside a year or a place. */
function gridOfPosts({ heads, rows }: Headed, roles: readonly (Role | undefined)[]): Grid | undefined {
	const [units = -1, ...otherUnits] = indices(heads, (_, index) => {
		const role = roles[index];
		const texts = columnIn(rows, index);
		const canBe = role === undefined || role === 'year' || role === 'date';
		return canBe && texts.length > 0 && texts.every((text) => unitOf(text) !== undefined);
	});
	const places = indices(
		heads,
		(head, index) => roles[index] === 'body' || (roles[index] === undefined && isPlaceHead(head))
	);
	const canBePost = (head: string, index: number) =>
		index !== units &&
		!places.includes(index) &&
		(roles[index] === undefined || offices.has(foldedHead(head))) &&
		areNames(columnIn(rows, index).filter((text) => !saysVacant(text)));
	const names = indices(heads, canBePost);
	const hasPerson = roles.some((role, index) => role === 'last-name' || (role === 'person' && !names.includes(index)));
	if (otherUnits.length > 0 || names.length === 0 || hasPerson || (units < 0 && places.length === 0)) return undefined;
	if (rows.length < 2 && names.length < 2) return undefined;
	const texts = names.flatMap((index) => columnIn(rows, index));
	const distinct = new Set(texts.map(folded)).size;
	const recur = distinct < texts.length;
	if (lookOf(texts).people < 0.6 && !(recur && units >= 0)) return undefined;
	const labels = indices(heads, (_, index) => index !== units && !names.includes(index));
	if (distinct === 1 && areMeasures(labels.map((index) => columnIn(rows, index)))) return undefined;
	const [place] = places;
	if (!isTold(rows, [...(units < 0 ? [] : [units]), ...places])) return undefined;
	return {
		heads: 'posts',
		names,
		labels,
		units: units < 0 ? undefined : units,
		roles: new Map(place === undefined ? [] : [[place, 'body']]),
		cells: 'person'
	};
}

/** Whether all columns beside names are figures, as a station has them that measures the weather. */
function areMeasures(columns: readonly (readonly string[])[]): boolean {
	return columns.length > 0 && columns.every((texts) => texts.length === 0 || lookOf(texts).numbers >= 0.8);
}

/** Whether each row has its own year and place. */
function isTold(rows: readonly SheetRow[], columns: readonly number[]): boolean {
	return new Set(rows.map(({ cells }) => columns.map((index) => cells[index] ?? '').join('\n'))).size === rows.length;
}

/** Whether texts can be names of people or posts: some words that begin with a capital, and no mark for yes or no. */
function areNames(texts: readonly string[]): boolean {
	const good = texts.filter((text) => /^[\p{Lu}\p{Lo}][^\d@/=]*$/u.test(text) && text.split(/\s+/).length <= 8);
	return texts.length > 0 && good.length >= 0.8 * texts.length && lookOf(texts).yesNo < 0.5;
}

function columnIn(rows: readonly SheetRow[], index: number): readonly string[] {
	return columnAt(rows, index).filter((text) => text !== '');
}

function indices(heads: readonly string[], is: (head: string, index: number) => boolean): readonly number[] {
	return heads.flatMap((head, index) => (is(head, index) ? [index] : []));
}
