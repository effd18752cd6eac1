import type { LayoutNode } from './layout-nodes.ts';
import { packedWidth } from './place-with-gaps.ts';

/** Rows of two where two fit, else of one. */
export function pairsOf(people: readonly LayoutNode[], room: number, between: number): LayoutNode[][] {
	const rows: LayoutNode[][] = [];
	for (const node of people) {
		const row = rows.at(-1);
		if (row?.length === 1 && packedWidth([...row, node], between) <= room) row.push(node);
		else rows.push([node]);
	}
	return rows;
}

/** As few rows as the room allows, about equally wide, the shorter ones first. */
export function rowsOf(people: readonly LayoutNode[], room: number, between: number): LayoutNode[][] {
	const needed = rowsWithin(people, room, between).length;
	let least = packedWidth(people, between) / Math.max(1, needed);
	let even: LayoutNode[][] | undefined;
	for (; least < room; least += 8) {
		const rows = rowsWithin(people, least, between);
		if (rows.length > needed) continue;
		if ((rows[0]?.length ?? 0) <= (rows.at(-1)?.length ?? 0)) return rows;
		even ??= rows;
	}
	return even ?? rowsWithin(people, room, between);
}

/** Fills rows from the last one up, so that the first is the short one: a hierarchy narrows upward. */
function rowsWithin(people: readonly LayoutNode[], room: number, between: number): LayoutNode[][] {
	const rows: LayoutNode[][] = [];
	let row: LayoutNode[] = [];
	let width = 0;
	for (const node of [...people].reverse()) {
		if (row.length > 0 && width + between + node.width > room) {
			rows.unshift(row);
			row = [];
		}
		width = row.length === 0 ? node.width : width + between + node.width;
		row.unshift(node);
	}
	return row.length === 0 ? rows : [row, ...rows];
}
