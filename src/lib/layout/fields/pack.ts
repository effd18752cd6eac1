import type { Box } from '../../geometry/box.ts';
import { titleFonts } from '../measures.ts';
import type { LaidOutPerson } from '../people/people-of.ts';
import { cutTitle, titleWidth } from '../titles.ts';

/** People of one body or group, with its name. */
export interface Gathering {
	readonly name: string;
	readonly people: readonly LaidOutPerson[];
}

/** The place of a field: its name at the top, its marks below, down the columns. */
export interface PlacedField {
	/** The name in capitals, cut to the space. */
	readonly title: string;
	readonly people: readonly LaidOutPerson[];
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly marksTop: number;
	/** The marks in a column. */
	readonly rows: number;
}

/** Between fields side by side, and from a name to the marks. */
const gap = 24;
const belowName = 6;
/** The most rows of fields that are tried. */
const mostShelves = 8;

/**
 * Fields at a distance from mark to mark: side by side, in the fewest rows of fields in which they fit into a space, or one
 * below the other; undefined where they do not fit.
 */
export function pack(gatherings: readonly Gathering[], pitch: number, space: Box): readonly PlacedField[] | undefined {
	for (let shelves = 1; shelves <= mostShelves; shelves += 1) {
		const fields = inShelves(gatherings, pitch, space, shelves);
		if (fields !== undefined) return fields;
	}
	return inLines(gatherings, pitch, space);
}

/** Fields one below the other, each as wide as it can be; those that need one row of marks share a line. */
function inLines(gatherings: readonly Gathering[], pitch: number, space: Box): readonly PlacedField[] | undefined {
	const fields: PlacedField[] = [];
	let [left, top, bottom] = [space.left, space.top, space.top];
	for (const gathering of gatherings) {
		const { people } = gathering;
		const { title, words } = titleOf(gathering, space);
		const oneRow = Math.max(people.length * pitch, words);
		if (left > space.left && left + oneRow > space.right) [left, top] = [space.left, bottom + belowName];
		const columns = Math.max(1, Math.min(people.length, Math.floor((space.right - left) / pitch)));
		const rows = Math.ceil(people.length / columns);
		const marksTop = top + titleFonts.group.lineHeight + belowName;
		const width = Math.max(columns * pitch, words);
		fields.push({ title, people, left, top, width, marksTop, rows });
		bottom = Math.max(bottom, marksTop + rows * pitch);
		left += width + gap;
	}
	return bottom <= space.bottom ? fields : undefined;
}

function inShelves(
	gatherings: readonly Gathering[],
	pitch: number,
	space: Box,
	shelves: number
): readonly PlacedField[] | undefined {
	const { lineHeight } = titleFonts.group;
	const height = Math.min((space.bottom - space.top) / shelves, Number.MAX_SAFE_INTEGER);
	const mostRows = Math.floor((height - lineHeight - belowName - (shelves > 1 ? belowName : 0)) / pitch);
	if (mostRows < 1) return undefined;
	const fields: PlacedField[] = [];
	let [left, shelf] = [space.left, 0];
	for (const gathering of gatherings) {
		const { people } = gathering;
		const { title, words } = titleOf(gathering, space);
		const columns = Math.ceil(people.length / mostRows);
		const width = Math.max(columns * pitch, words);
		if (left > space.left && left + width > space.right) {
			shelf += 1;
			left = space.left;
		}
		if (shelf === shelves || left + width > space.right) return undefined;
		const top = space.top + shelf * height;
		const marksTop = top + lineHeight + belowName;
		fields.push({ title, people, left, top, width, marksTop, rows: Math.ceil(people.length / columns) });
		left += width + gap;
	}
	return fields;
}

/** The name of a gathering as it is written, and how wide that is. */
function titleOf({ name }: Gathering, { left, right }: Box): { readonly title: string; readonly words: number } {
	const title = cutTitle('group', name.toUpperCase(), right - left);
	return { title, words: titleWidth('group', [title]) };
}
