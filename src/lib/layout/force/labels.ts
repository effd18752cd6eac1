import { sort } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import { type Box, type Point, squareAround } from '../../geometry/box.ts';
import { TakenBoxes } from '../../geometry/taken-boxes.ts';
import { textWidth } from '../../geometry/text-width.ts';
import type { LabelRoom, Seat, Size } from '../layout.ts';

/** The font of a name, and the space between it and its mark. */
const font = { size: 11, weight: 500, lineHeight: 14 } as const;
const gap = 4;
/** How far in one must zoom until a name shows that has no room before: it is so much smaller in the layout. */
const zooms = [1, 1.5, 2, 3, 4, 6, 9] as const;

/** A mark before its name has a place. */
export interface Mark extends Pick<Seat, 'x' | 'y' | 'radius'> {
	readonly person: { readonly id: Id; readonly name: string };
	/** Where those stand to whom they are tied. */
	readonly tied: readonly Point[];
}

/** Seats for marks, with a name beside each at the least zoom at which it covers no other name and no mark; the first come first. */
export function labelled(marks: readonly Mark[], room: Size): ReadonlyMap<Id, Seat> {
	const taken = new TakenBoxes();
	for (const mark of marks) taken.add(squareAround(mark, mark.radius));
	const seats = new Map<Id, Seat>();
	for (const mark of marks) {
		const label = labelFor(mark, taken, room);
		if (label.name.length > 0) taken.add(label.box);
		const { x, y, radius } = mark;
		seats.set(mark.person.id, { x, y, radius, label, row: 0, hasFoot: true });
	}
	return seats;
}

function labelFor(mark: Mark, taken: TakenBoxes, room: Size): LabelRoom {
	for (const zoom of zooms) {
		const size = font.size / zoom;
		const width = textWidth(mark.person.name, size, font.weight) + 1;
		const height = font.lineHeight / zoom;
		for (const { box, align } of boxesFor(mark, width, height, gap / zoom)) {
			const isInRoom = box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height;
			if (!isInRoom || !taken.isFree(box)) continue;
			return {
				box,
				align,
				name: [mark.person.name],
				font: { size, weight: font.weight, lineHeight: height },
				captionLines: 0
			};
		}
	}
	const { x, y } = mark;
	return { box: { left: x, top: y, right: x, bottom: y }, align: 'left', name: [], font, captionLines: 0 };
}

interface Place {
	readonly box: Box;
	readonly align: LabelRoom['align'];
	/** How many ties leave on this side. */
	readonly ties: number;
}

/** Where a name may stand: at the right, at the left, below; first where fewest ties leave. */
function boxesFor({ x, y, radius, tied }: Mark, width: number, height: number, away: number): readonly Place[] {
	const beside = { top: y - height / 2, bottom: y + height / 2 };
	const top = y + radius + away / 2;
	const steep = (to: Point) => Math.abs(to.y - y) > Math.abs(to.x - x);
	const count = (leaves: (to: Point) => boolean) => tied.filter(leaves).length;
	const places: readonly Place[] = [
		{
			box: { ...beside, left: x + radius + away, right: x + radius + away + width },
			align: 'left',
			ties: count((to) => to.x > x && !steep(to))
		},
		{
			box: { ...beside, left: x - radius - away - width, right: x - radius - away },
			align: 'right',
			ties: count((to) => to.x < x && !steep(to))
		},
		{
			box: { left: x - width / 2, top, right: x + width / 2, bottom: top + height },
			align: 'middle',
			ties: count((to) => to.y > y && steep(to))
		}
	];
	return sort(places, ({ ties }) => ties);
}
