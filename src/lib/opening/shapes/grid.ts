import { columnAt, type SheetRow } from '../../formats/sheet.ts';
import type { Headed } from '../binding/find-heads.ts';
import { foldedHead, isPlaceHead, isSpellHead, roleOfHead } from '../binding/heads.ts';
import type { Role } from '../binding/roles.ts';
import { lookOf } from '../written/column-look.ts';
import { saysNothing } from '../written/dates/still-or-nothing.ts';
import { folded } from '../written/folded.ts';
import { saysVacant } from '../written/names/says-vacant.ts';
import { spellColumnIn } from './by-look.ts';
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
	/** What labels are, where their heads do not say so. One of spells, or those of starts and ends, give the time of a row. */
	readonly roles: ReadonlyMap<number, Role>;
	/** What the cells are. */
	readonly cells: 'person' | 'post';
}

/** Heads of people that name an office, so that the column can be one post. */
const offices: ReadonlySet<string> = new Set(['leader', 'director', 'minister', 'president']);

const officeWords =
	/\b(?:chair\w*|vice|deputy|president|secretary|treasurer|minister|director|leader|commander|chief|head|captain|speaker|governor|mayor|manager|officer|coach)\b/;

/** Heads of people who stand beside the holder of a post: "predecessor", "appointed by". */
const relationWords =
	/\b(?:predecessor|successor|preceded|succeeded|replaced|spouse|wife|husband|father|mother|parents?|by)\b/;

/** What a row says of one person cannot be said of all that it names. */
const ofOnePerson: readonly Role[] = ['ending', 'fate', 'killed-on', 'died-on', 'captured-on', 'lost-on', 'birth'];

/** A column holds people if at least this share of its cells looks so. */
const leastPeople = 0.6;

/** The grid that a sheet is; undefined for any other sheet. */
export function gridOf(sheet: Headed): Grid | undefined {
	const roles = sheet.heads.map(roleOfHead);
	const has = (...some: readonly Role[]) => roles.some((role) => role !== undefined && some.includes(role));
	if (has('tie-from', 'tie-to', 'event', 'id')) return undefined;
	if (has('from', 'to')) return has('post', ...ofOnePerson) ? undefined : gridOfPosts(sheet, roles);
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

/** Columns of names that are posts, beside a year, a spell or a place. */
function gridOfPosts(sheet: Headed, roles: readonly (Role | undefined)[]): Grid | undefined {
	const { heads, rows } = sheet;
	const spells = spellColumns(sheet, roles);
	const [units = -1, ...otherUnits] = spells.length > 0 ? [] : unitColumns(sheet, roles);
	const times = units < 0 ? spells : [units];
	const places = indices(
		heads,
		(head, index) => roles[index] === 'body' || (roles[index] === undefined && isPlaceHead(head))
	);
	const canBePost = (head: string, index: number) =>
		!times.includes(index) &&
		!places.includes(index) &&
		(roles[index] === undefined || offices.has(foldedHead(head))) &&
		!relationWords.test(foldedHead(head)) &&
		areNames(columnIn(rows, index).filter((text) => !saysVacant(text)));
	const possible = indices(heads, canBePost);
	const likely = possible.filter((index) => lookOf(columnIn(rows, index)).people >= leastPeople);
	const names = spells.length > 0 && likely.length > 0 ? likely : possible;
	const hasPerson = roles.some((role, index) => role === 'last-name' || (role === 'person' && !names.includes(index)));
	if (otherUnits.length > 0 || names.length === 0 || hasPerson || times.length + places.length === 0) return undefined;
	if (rows.length < 2 && names.length < 2) return undefined;
	const [spell = -1] = spells;
	const isHeaded = roles[spell] !== undefined;
	if (isHeaded && !arePosts(sheet, names)) return undefined;
	const texts = names.flatMap((index) => columnIn(rows, index));
	const distinct = new Set(texts.map(folded)).size;
	const recur = distinct < texts.length;
	if (lookOf(texts).people < leastPeople && !(recur && times.length > 0)) return undefined;
	const labels = indices(heads, (_, index) => index !== units && !names.includes(index));
	if (distinct === 1 && areMeasures(labels.map((index) => columnIn(rows, index)))) return undefined;
	if (!isTold(rows, [...times, ...places])) return undefined;
	const told = new Map<number, Role>(places.slice(0, 1).map((place) => [place, 'body']));
	if (spell >= 0 && !isHeaded) told.set(spell, 'from');
	return { heads: 'posts', names, labels, units: units < 0 ? undefined : units, roles: told, cells: 'person' };
}

/** The columns whose cells are years or dates, of which a row speaks. */
function unitColumns({ heads, rows }: Headed, roles: readonly (Role | undefined)[]): readonly number[] {
	return indices(heads, (_, index) => {
		const role = roles[index];
		const texts = columnIn(rows, index);
		const canBe = role === undefined || role === 'year' || role === 'date';
		return canBe && texts.length > 0 && texts.every((text) => unitOf(text) !== undefined);
	});
}

/** The columns that tell when the terms of a row began and ended: those of starts and ends, else one of both together. */
function spellColumns(sheet: Headed, roles: readonly (Role | undefined)[]): readonly number[] {
	const { heads, rows } = sheet;
	const ends = indices(heads, (_, index) => roles[index] === 'from' || roles[index] === 'to');
	if (ends.length > 0 || roles.includes('year') || roles.includes('date')) return ends;
	const both = spellColumnIn(sheet);
	if (both === undefined) return [];
	const areSeasons = columnIn(rows, both).every((text) => unitOf(text)?.isSeason === true);
	return areSeasons && !isSpellHead(heads[both] ?? '') ? [] : [both];
}

/** Whether several columns of names beside a start and an end are surely posts: by their heads, or as somebody stands in two. */
function arePosts({ heads, rows }: Headed, names: readonly number[]): boolean {
	if (names.length < 2) return false;
	if (names.every((index) => officeWords.test(foldedHead(heads[index] ?? '')))) return true;
	const inEach = names.flatMap((index) => [...new Set(columnIn(rows, index).map(folded))]);
	return new Set(inEach).size < inEach.length;
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
