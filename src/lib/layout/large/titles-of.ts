import { rollup } from 'd3-array';
import type { Box } from '../../geometry/box.ts';
import type { Row, Title } from '../layout.ts';
import { nameLines } from '../people/name-lines.ts';
import { titleFonts, toTitle } from '../measures.ts';
import { cutTitle, titleAt, titleWidth } from '../titles.ts';
import { headingHeight } from './form.ts';
import type { Placing } from './placing.ts';
import { type Block, isOneBody, isOpen, type Plan } from './plan/plan.ts';

/** From the end of a name at the right to where the names of people end: its last letter must not lie on the round corner. */
const toCorner = 8;

/**
 * The names of bodies, of the parts they share, and of groups.
 *
 * @param more how much farther than they must names stand from the words above
 */
export function titlesOf(placing: Placing, rows: readonly Row[], more: number): readonly Title[] {
	const below = namesBelow(placing).map(({ block, kind, lines, align, left, right, firstLine }): Title => {
		const top = (rows[block.rows[1]]?.bottom ?? 0) + toTitle + more + firstLine * titleFonts[kind].lineHeight;
		const title = { kind, lines, align, people: block.people };
		return titleAt(title, { x: align === 'left' ? left : right, top });
	});
	return [...below, ...groupTitles(placing, rows)];
}

/** The lines of names below each row. */
export function linesBelow(placing: Placing): ReadonlyMap<number, number> {
	return rollup(
		namesBelow(placing),
		(names) => Math.max(...names.map(({ lines, firstLine }) => firstLine + lines.length)),
		({ block }) => block.rows[1]
	);
}

/** The name of a block below its last row. */
interface NameBelow extends Pick<Title, 'lines' | 'align'> {
	readonly block: Block;
	readonly kind: 'body' | 'part';
	readonly left: number;
	readonly right: number;
	/** 0, or more where other names take the first lines. */
	readonly firstLine: number;
}

function namesBelow(placing: Placing): readonly NameBelow[] {
	const { blocks } = placing.plan;
	const names: NameBelow[] = [];
	for (const block of [...blocks.filter(isOneBody), ...blocks.filter((other) => !isOneBody(other))]) {
		const name = isOneBody(block) ? bodyName(placing, block) : partName(placing, block);
		const inTheWay = names.filter(
			(other) => other.block.rows[1] === block.rows[1] && other.left < name.right && name.left < other.right
		);
		names.push({
			...name,
			firstLine: Math.max(0, ...inTheWay.map(({ lines, firstLine }) => firstLine + lines.length))
		});
	}
	return names;
}

/** Below the first column, or below the last where the first is shared with another body; in two lines where it is long. */
function bodyName(placing: Placing, block: Block): Omit<NameBelow, 'firstLine'> {
	const { columns, plan, nameOf } = placing;
	const isShared = plan.blocks.some(
		(other) =>
			!isOneBody(other) && other.bodies.includes(block.bodies[0] ?? '') && other.columns[0] === block.columns[0]
	);
	const align = isShared ? 'right' : 'left';
	const [first, last] = openColumns(plan, block, align);
	const width = (columns.at[last]?.right ?? 0) - (columns.at[first]?.label ?? 0) - toCorner;
	return nameBelow(placing, block, {
		kind: 'body',
		lines: nameLines(nameOf(block.bodies[0] ?? ''), titleFonts.body, width),
		align
	});
}

/** The columns at one end of a block that no channel and no other outline parts. */
function openColumns(plan: Plan, { rows: [, row], columns }: Block, end: 'left' | 'right'): readonly [number, number] {
	let [first, last] = end === 'left' ? [columns[0], columns[0]] : [columns[1], columns[1]];
	if (end === 'left') while (last < columns[1] && isOpen(plan, row, last)) last += 1;
	else while (first > columns[0] && isOpen(plan, row, first - 1)) first -= 1;
	return [first, last];
}

function partName(placing: Placing, block: Block): Omit<NameBelow, 'firstLine'> {
	const text = block.bodies.length === 2 ? 'in both' : `in all ${block.bodies.length}`;
	return nameBelow(placing, block, { kind: 'part', lines: [text], align: 'left' });
}

function nameBelow(
	{ columns }: Placing,
	block: Block,
	{ kind, lines, align }: Pick<NameBelow, 'kind' | 'lines' | 'align'>
): Omit<NameBelow, 'firstLine'> {
	const width = titleWidth(kind, lines);
	const left =
		align === 'left'
			? (columns.at[block.columns[0]]?.label ?? 0)
			: (columns.at[block.columns[1]]?.right ?? 0) - toCorner - width;
	return { block, kind, lines, align, left, right: left + width };
}

/** Above the words of the first of a group in a row: the best name that has room, in capitals. */
function groupTitles({ plan, columns, form }: Placing, rows: readonly Row[]): readonly Title[] {
	return plan.rows.flatMap(({ headings }, index) =>
		headings.map(({ column, names, people }): Title => {
			const { left = 0, label: beside = 0, right = 0 } = columns.at[column] ?? {};
			const label = form.headings === 'in cells' ? left : beside;
			const top = rows[index]?.top ?? 0;
			const text =
				names.find((name) => titleWidth('group', [name.toUpperCase()]) <= right - label) ?? names.at(-1) ?? '';
			const box: Box = { left: label, top, right, bottom: top + headingHeight };
			const lines = [cutTitle('group', text.toUpperCase(), right - label)];
			return { kind: 'group', lines, align: 'left', box, people };
		})
	);
}
