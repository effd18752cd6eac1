import { shortened, textWidth } from '../../geometry/text-width.ts';
import type { Box } from '../../geometry/box.ts';
import type { Font, Row, Title } from '../layout.ts';
import { inTwo } from '../people/name-lines.ts';
import { titleFonts, toTitle } from '../measures.ts';
import { headingHeight } from './form.ts';
import type { Placing } from './placing.ts';
import { type Block, isOneBody } from './plan.ts';

/** The names of bodies, of the parts they share, and of groups. */
export function titlesOf(placing: Placing, rows: readonly Row[]): readonly Title[] {
	const { blocks } = placing.plan;
	return [
		...blocks.filter(isOneBody).map((block) => bodyTitle(placing, block, rows)),
		...blocks.filter((block) => !isOneBody(block)).map((block) => partTitle(placing, block, rows)),
		...groupTitles(placing, rows)
	];
}

/** The name of a body in one line where its columns are wide enough, else in two. */
export function bodyNameLines(
	{ columns, nameOf }: Placing,
	{ bodies, columns: [first, last] }: Block
): readonly string[] {
	const width = (columns.at[last]?.right ?? 0) - (columns.at[first]?.label ?? 0);
	const name = nameOf(bodies[0] ?? '');
	const { size, weight } = titleFonts.body;
	const lines = textWidth(name, size, weight) <= width ? [name] : inTwo(name, size, weight);
	return lines.map((line) => shortened(line, width, size, weight));
}

/** Below the first column, or below the last where the first is shared with another body. */
function bodyTitle(placing: Placing, block: Block, rows: readonly Row[]): Title {
	const lines = bodyNameLines(placing, block);
	const isShared = placing.plan.blocks.some(
		(other) =>
			!isOneBody(other) && other.bodies.includes(block.bodies[0] ?? '') && other.columns[0] === block.columns[0]
	);
	return titleBelow(placing, block, rows, { kind: 'body', lines, align: isShared ? 'right' : 'left' });
}

function partTitle(placing: Placing, block: Block, rows: readonly Row[]): Title {
	const text = block.bodies.length === 2 ? 'in both' : `in all ${block.bodies.length}`;
	return titleBelow(placing, block, rows, { kind: 'part', lines: [text], align: 'left' });
}

function titleBelow(
	{ columns }: Placing,
	block: Block,
	rows: readonly Row[],
	{ kind, lines, align }: Pick<Title, 'kind' | 'lines' | 'align'>
): Title {
	const font = titleFonts[kind];
	const width = widest(lines, font);
	const top = (rows[block.rows[1]]?.bottom ?? 0) + toTitle;
	const left =
		align === 'left' ? (columns.at[block.columns[0]]?.label ?? 0) : (columns.at[block.columns[1]]?.right ?? 0) - width;
	const box = { left, top, right: left + width, bottom: top + lines.length * font.lineHeight };
	return { kind, lines, align, box, people: block.people, counted: false };
}

/** Above the words of the first of a group in a row: the best name that has room, in capitals. */
function groupTitles({ plan, columns, form }: Placing, rows: readonly Row[]): readonly Title[] {
	return plan.rows.flatMap(({ headings }, index) =>
		headings.map(({ column, names, people }): Title => {
			const { left = 0, label: beside = 0, right = 0 } = columns.at[column] ?? {};
			const label = form.headings === 'in cells' ? left : beside;
			const top = rows[index]?.top ?? 0;
			const font = titleFonts.group;
			const text = names.find((name) => widest([name.toUpperCase()], font) <= right - label) ?? names.at(-1) ?? '';
			const box: Box = { left: label, top, right, bottom: top + headingHeight };
			const lines = [shortened(text.toUpperCase(), right - label, font.size, font.weight)];
			return { kind: 'group', lines, align: 'left', box, people, counted: false };
		})
	);
}

function widest(lines: readonly string[], { size, weight }: Font): number {
	return Math.max(...lines.map((line) => textWidth(line, size, weight)));
}
