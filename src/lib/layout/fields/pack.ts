import type { Box } from '../../geometry/box.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { titleFonts } from '../measures.ts';
import type { LaidOutPerson } from '../people/people-of.ts';

/** People of one body or group, with its name. */
export interface Gathering {
	readonly name: string;
	readonly people: readonly LaidOutPerson[];
}

/** The place of a field: its name at the top, its marks below, down the columns. */
export interface Block extends Gathering {
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
 * Fields side by side, at a distance from mark to mark, in the fewest rows of fields in which they fit into a space; undefined
 * where they do not.
 */
export function pack(gatherings: readonly Gathering[], pitch: number, space: Box): readonly Block[] | undefined {
	for (let shelves = 1; shelves <= mostShelves; shelves += 1) {
		const blocks = inShelves(gatherings, pitch, space, shelves);
		if (blocks !== undefined) return blocks;
	}
	return undefined;
}

function inShelves(
	gatherings: readonly Gathering[],
	pitch: number,
	space: Box,
	shelves: number
): readonly Block[] | undefined {
	const { size, weight, lineHeight } = titleFonts.group;
	const height = Math.min((space.bottom - space.top) / shelves, Number.MAX_SAFE_INTEGER);
	const mostRows = Math.floor((height - lineHeight - belowName - (shelves > 1 ? belowName : 0)) / pitch);
	if (mostRows < 1) return undefined;
	const blocks: Block[] = [];
	let [left, shelf] = [space.left, 0];
	for (const { name, people } of gatherings) {
		const columns = Math.ceil(people.length / mostRows);
		const title = textWidth(`${name.toUpperCase()}: ${people.length}`, size, weight);
		const width = Math.max(columns * pitch, title);
		if (left > space.left && left + width > space.right) {
			shelf += 1;
			left = space.left;
		}
		if (shelf === shelves || left + width > space.right) return undefined;
		const top = space.top + shelf * height;
		const marksTop = top + lineHeight + belowName;
		blocks.push({ name, people, left, top, width, marksTop, rows: Math.ceil(people.length / columns) });
		left += width + gap;
	}
	return blocks;
}
