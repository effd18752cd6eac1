import { ascending, group, min, range, sort } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import type { Field, Layout, Outline, Seat, Size, Title } from '../layout.ts';
import { foot, gutter, margin, nameFonts, titleLeft, toTitle, widthOf } from '../measures.ts';
import { nameLines } from '../people/name-lines.ts';
import type { LaidOutPeople, LaidOutPerson } from '../people/people-of.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { cutTitle, titleAt } from '../titles.ts';
import { type Gathering, pack, type PlacedField } from './pack.ts';

/** The measures of those who have names, in pixels. */
const named = { width: 160, height: 19, radius: 6.5, gap: 6, font: nameFonts.inList } as const;
/** The share of the height that names take at most, and of more people than `many`. */
const mostHeight = { share: 0.5, manyShare: 0.3, many: 400 } as const;
/**
 * The distances from mark to mark that are tried, from the largest; below a share of what everybody would have without names of
 * groups, groups are joined. The radius of a mark is a share of the distance.
 */
const pitches = { from: 30, to: { most: 8, least: 4, share: 0.5 }, radius: 0.38, mostRadius: 11 } as const;
/** Between the body and the fields, where the lines run. */
const band = 36;
/** From the foot of a mark to its name, and the least size a name has, which shows when one has zoomed in far. */
const tiny = { gap: 0.06, height: 0.18 } as const;
/** How far a name reaches below the square of its mark, as a share of the pitch. */
const nameBelow = pitches.radius + tiny.gap + tiny.height - 0.5;

interface FieldsInput {
	readonly people: LaidOutPeople;
	readonly room: Size;
	readonly nameOf: (body: Id) => string;
}

/**
 * The layout of so many that not everyone has a name at first: the people of the largest body by rank, with names; everybody
 * else in fields of marks, by body or group, at the largest distance at which all find room.
 */
export function fieldsLayout(people: LaidOutPeople, room: Size, nameOf: (body: Id) => string): Layout {
	const input = { people, room, nameOf };
	const body = largestBody(people.people);
	const inBody = people.people.filter(({ bodies }) => body !== undefined && bodies.includes(body)).sort(byRank);
	const rows = rowsOf(inBody.length, input);
	const seatedByName = inBody.slice(0, rows.rows * rows.columns);
	const outline = body === undefined ? undefined : outlineOf(body, inBody, rows, input);
	const others = people.people.filter((person) => !seatedByName.includes(person));
	const top = outline === undefined ? 0 : outline.bottom + band;
	const { fields, pitch } = fieldsOf(others, top, input);
	const seats = new Map<Id, Seat>([
		...seatedByName.map((person, index) => [person.id, namedSeat(person, index, rows, room)] as const),
		...fields.flatMap((field) => fieldSeats(field, pitch))
	]);
	return {
		room,
		seats,
		leftOut: [],
		outlines: outline === undefined ? [] : [outline],
		titles: [...(outline === undefined ? [] : [bodyTitle(outline, nameOf)]), ...fields.map(fieldTitle)],
		streets: undefined,
		lines: 'none',
		fields: fields.map((field) => fieldOf(field, field.top === top ? outline : undefined))
	};
}

function byRank(a: LaidOutPerson, b: LaidOutPerson): number {
	return ascending(a.rank, b.rank) || ascending(a.firstDay, b.firstDay) || ascending(a.id, b.id);
}

function largestBody(people: readonly LaidOutPerson[]): Id | undefined {
	const bodies = [
		...group(
			people.flatMap((person) => person.bodies),
			(body) => body
		)
	];
	return bodies.sort(([a, some], [b, others]) => others.length - some.length || ascending(a, b))[0]?.[0];
}

interface Rows {
	readonly columns: number;
	readonly rows: number;
	readonly left: number;
	readonly cell: number;
}

/** The rows in which people have names. */
function rowsOf(people: number, { room, people: { people: all } }: FieldsInput): Rows {
	const left = 2 * margin[widthOf(room.width)];
	const columns = Math.max(1, Math.floor((room.width - 2 * left) / named.width));
	const share = all.length > mostHeight.many ? mostHeight.manyShare : mostHeight.share;
	const most = Math.max(1, Math.floor((room.height * share - foot) / named.height));
	return { columns, rows: Math.min(most, Math.ceil(people / columns)), left, cell: (room.width - 2 * left) / columns };
}

function outlineOf(body: Id, people: readonly LaidOutPerson[], { rows }: Rows, { room }: FieldsInput): Outline {
	const side = margin[widthOf(room.width)];
	return {
		body,
		people: people.map(({ id }) => id),
		left: side,
		right: room.width - side,
		top: 0,
		bottom: named.gap + rows * named.height + foot
	};
}

function namedSeat(person: LaidOutPerson, index: number, { columns, left, cell }: Rows, { width }: Size): Seat {
	const row = Math.floor(index / columns);
	const cellLeft = left + (index % columns) * cell;
	const y = named.gap + (row + 0.5) * named.height;
	const x = cellLeft + named.radius;
	const labelLeft = x + named.radius + named.gap;
	const right = Math.min(width, cellLeft + cell - gutter);
	return {
		x,
		y,
		radius: named.radius,
		label: {
			box: { left: labelLeft, top: y - named.height / 2, right, bottom: y + named.height / 2 },
			align: 'left',
			name: nameLines(person.name, named.font, right - labelLeft, 1),
			font: named.font,
			captionLines: 0
		},
		row: 0,
		hasFoot: true
	};
}

/** The others in fields, at the largest pitch at which all find room. */
function fieldsOf(others: readonly LaidOutPerson[], top: number, { room, nameOf }: FieldsInput) {
	const side = margin[widthOf(room.width)];
	const space = { left: side, right: room.width - side, top };
	const packed = (given: readonly Gathering[], pitch: number) =>
		pack(given, pitch, { ...space, bottom: room.height - nameBelow * pitch });
	let gatherings = gatheringsOf(others, nameOf);
	const even = Math.sqrt((room.width * (room.height - top)) / Math.max(1, others.length));
	const { most, least, share } = pitches.to;
	const to = Math.max(least, Math.min(most, Math.floor(share * even)));
	while (gatherings.length > 1 && packed(gatherings, to) === undefined) gatherings = joined(gatherings);
	// Below the least where not even one field of all has room.
	for (const pitch of range(pitches.from, 0, -1)) {
		const fields = packed(gatherings, pitch);
		if (fields !== undefined) return { fields, pitch };
	}
	return { fields: pack(gatherings, 1, { ...space, bottom: Infinity }) ?? [], pitch: 1 };
}

/** People by their body, those who sat in none by the body of their highest post. */
function gatheringsOf(people: readonly LaidOutPerson[], nameOf: (body: Id) => string): readonly Gathering[] {
	const byBody = group(people, ({ bodies: [seat], body }) => seat ?? body);
	return [...byBody]
		.map(([body, members]) => ({
			body: body ?? '',
			name: members[0]?.bodies.length === 0 ? (members[0].groups[0] ?? '') : nameOf(body ?? ''),
			people: [...members].sort(byRank)
		}))
		.sort((a, b) => ascending(firstDayOf(a), firstDayOf(b)) || ascending(a.body, b.body));
}

/** What gatherings are joined in. */
const otherPeople = 'Others';

/** The smallest gathering joined with those that were joined before, or with the next larger; they stand last. */
function joined(gatherings: readonly Gathering[]): readonly Gathering[] {
	const before = gatherings.find(({ name }) => name === otherPeople);
	const [one, two] = sort(
		gatherings.filter((gathering) => gathering !== before),
		({ people }) => people.length
	);
	const second = before ?? two;
	const rest = gatherings.filter((gathering) => gathering !== one && gathering !== second);
	const people = [...(one?.people ?? []), ...(second?.people ?? [])].sort(byRank);
	return [...rest, { name: otherPeople, people }];
}

function firstDayOf({ people }: Gathering): number {
	return min(people, ({ firstDay }) => firstDay) ?? Infinity;
}

function fieldSeats({ people, rows, left, marksTop }: PlacedField, pitch: number): readonly (readonly [Id, Seat])[] {
	const radius = Math.min(pitches.mostRadius, pitches.radius * pitch);
	return people.map((person, index) => {
		const x = left + (Math.floor(index / rows) + 0.5) * pitch;
		const y = marksTop + ((index % rows) + 0.5) * pitch;
		const size = Math.min(tiny.height * pitch, pitch / Math.max(1, textWidth(person.name, 1, 500)));
		const labelTop = y + radius + tiny.gap * pitch;
		const label = {
			box: { left: x - pitch / 2, top: labelTop, right: x + pitch / 2, bottom: labelTop + size },
			align: 'middle',
			name: [person.name],
			font: { size, weight: 500, lineHeight: size },
			captionLines: 0
		} as const;
		return [person.id, { x, y, radius, label, row: 0, hasFoot: true }] as const;
	});
}

function bodyTitle({ body, left, right, bottom, people }: Outline, nameOf: (body: Id) => string): Title {
	const width = right - left - 2 * titleLeft;
	const line = cutTitle('body', nameOf(body), width);
	const place = { x: left + titleLeft, top: bottom - foot + toTitle - 1 };
	return titleAt({ kind: 'body', lines: [line], align: 'left', people }, place);
}

function fieldTitle({ title, people, left, top }: PlacedField): Title {
	const ids = people.map(({ id }) => id);
	return titleAt({ kind: 'group', lines: [title], align: 'left', people: ids }, { x: left, top });
}

/** The line to a field runs down from the outline to above the field's name; below other fields there is none. */
function fieldOf({ people, left, top }: PlacedField, outline: Outline | undefined): Field {
	const x = left + lineAside;
	const line =
		outline === undefined
			? undefined
			: ([
					{ x, y: outline.bottom },
					{ x, y: top - toTitle }
				] as const);
	return { people: people.map(({ id }) => id), line };
}

/** From the left of a field to its line. */
const lineAside = 6;
