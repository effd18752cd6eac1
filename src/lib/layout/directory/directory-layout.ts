import { ascending, group, min, range } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import { shortened, textWidth } from '../../geometry/text-width.ts';
import type { Layout, Seat, Size, Title } from '../layout.ts';
import { margin, nameFonts, titleFonts, widthOf } from '../measures.ts';
import { nameLines } from '../people/name-lines.ts';
import type { LaidOutPeople, LaidOutPerson } from '../people/people-of.ts';
import { titleAt, titleWidth } from '../titles.ts';

/** A line of the directory, in pixels; there are more pixels to it where there is room. */
const line = { least: 15, most: 22 } as const;
/** A mark and what lies between it, its name and the next column, in pixels. */
const mark = { radius: 5, toName: 6, toColumn: 14 } as const;
/** The least room for a name. */
const leastName = 96;
/** The lines that the name of a group has at most, and those free above it, from what is tried first. */
const densities = [
	{ name: 3, above: 1 },
	{ name: 2, above: 1 },
	{ name: 2, above: 0 },
	{ name: 1, above: 0 }
] as const;

/** A group with the lines of its name. */
interface Listed {
	readonly title: readonly string[];
	readonly people: readonly LaidOutPerson[];
}

/** Where the name of a group and its people stand: a column, and a line in it. */
interface Column {
	readonly titles: readonly { readonly listed: Listed; readonly at: number }[];
	readonly people: readonly { readonly person: LaidOutPerson; readonly at: number }[];
}

/**
 * The layout of many people without outlines: names in columns, each group under its name, in order of rank, in the fewest
 * columns that hold all; undefined where the room does not hold all names.
 */
export function directoryLayout({ people }: LaidOutPeople, room: Size): Layout | undefined {
	const side = margin[widthOf(room.width)];
	const width = room.width - 2 * side;
	const least = 2 * mark.radius + mark.toName + leastName + mark.toColumn;
	const groups = groupsOf(people);
	for (const { name, above } of densities) {
		for (const columns of range(2, Math.floor(width / least) + 1)) {
			const cell = width / columns;
			const listed = groups.map((some) => ({ title: titleLines(some, cell - mark.toColumn, name), people: some }));
			const filled = filledColumns(listed, { lines: Math.floor(room.height / line.least), columns, above });
			if (filled !== undefined) return placed(filled, cell, side, room);
		}
	}
	return undefined;
}

/** People by their body or group; those of the highest rank first. */
function groupsOf(people: readonly LaidOutPerson[]): readonly (readonly LaidOutPerson[])[] {
	const rankOf = (some: readonly LaidOutPerson[]) => min(some, ({ rank }) => rank) ?? Infinity;
	return [...group(people, ({ body, groups }) => body ?? groups[0] ?? '')]
		.sort(
			([a, some], [b, others]) =>
				ascending(rankOf(some), rankOf(others)) || others.length - some.length || ascending(a, b)
		)
		.map(([, some]) =>
			[...some].sort((a, b) => ascending(a.rank, b.rank) || ascending(a.firstDay, b.firstDay) || ascending(a.id, b.id))
		);
}

/** The name of a group in lines. */
function titleLines(people: readonly LaidOutPerson[], width: number, most: number): readonly string[] {
	const words = (people[0]?.groups[0] ?? '').toUpperCase().split(' ');
	const fits = (text: string) => titleWidth('group', [text]) <= width;
	const lines: string[] = [''];
	for (const word of words) {
		const last = lines.at(-1) ?? '';
		const longer = last === '' ? word : `${last} ${word}`;
		if (last === '' || fits(longer) || lines.length === most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.map((text) => (fits(text) ? text : cut(text, width)));
}

function cut(text: string, width: number): string {
	const { size, weight, spacing } = titleFonts.group;
	const room = width - spacing * Math.floor(width / textWidth('n', size, weight));
	return shortened(text, room, size, weight);
}

/** Groups down the columns; the name of a group never stands at the foot of a column alone. */
function filledColumns(
	groups: readonly Listed[],
	{ lines, columns, above }: { readonly lines: number; readonly columns: number; readonly above: number }
): readonly Column[] | undefined {
	const filled: { titles: Column['titles'][number][]; people: Column['people'][number][] }[] = [];
	let at = lines;
	const column = () => {
		filled.push({ titles: [], people: [] });
		at = 0;
	};
	for (const listed of groups) {
		if (at > 0) at += above;
		const least = listed.title.length + 1;
		if (least > lines) return undefined;
		if (at + least > lines) column();
		filled.at(-1)?.titles.push({ listed, at });
		at += listed.title.length;
		for (const person of listed.people) {
			if (at >= lines) column();
			filled.at(-1)?.people.push({ person, at });
			at += 1;
		}
	}
	return filled.length <= columns ? filled : undefined;
}

function placed(columns: readonly Column[], cell: number, side: number, room: Size): Layout {
	const lines = Math.max(...columns.flatMap(({ people }) => people.map(({ at }) => at + 1)));
	const height = Math.min(line.most, room.height / lines);
	const seats = new Map<Id, Seat>();
	const titles: Title[] = [];
	for (const [index, column] of columns.entries()) {
		const left = side + index * cell;
		for (const { person, at } of column.people) seats.set(person.id, seatOf(person, left, cell, (at + 0.5) * height));
		for (const { listed, at } of column.titles) {
			const ids = listed.people.map(({ id }) => id);
			const block = listed.title.length * height;
			const top = at * height + (block - listed.title.length * titleFonts.group.lineHeight) / 2;
			titles.push(titleAt({ kind: 'group', lines: listed.title, align: 'left', people: ids }, { x: left, top }));
		}
	}
	return { room, seats, leftOut: [], outlines: [], titles, streets: undefined, lines: 'none', fields: [] };
}

function seatOf(person: LaidOutPerson, left: number, cell: number, y: number): Seat {
	const labelLeft = left + 2 * mark.radius + mark.toName;
	const right = left + cell - mark.toColumn;
	const font = nameFonts.inList;
	return {
		x: left + mark.radius,
		y,
		radius: mark.radius,
		label: {
			box: { left: labelLeft, top: y - line.least / 2, right, bottom: y + line.least / 2 },
			align: 'left',
			name: nameLines(person.name, font, right - labelLeft, 1),
			font,
			captionLines: 0
		},
		row: 0,
		hasFoot: true
	};
}
