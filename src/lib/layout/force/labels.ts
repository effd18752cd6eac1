import type { Id } from '../../dataset/dataset.ts';
import { type Box, squareAround } from '../../geometry/box.ts';
import { TakenBoxes } from '../../geometry/taken-boxes.ts';
import { textWidth } from '../../geometry/text-width.ts';
import type { LabelRoom, Seat, Size } from '../layout.ts';
import type { Mark } from './force-layout.ts';

/** The font of a name, and the space between it and its mark. */
const font = { size: 11, weight: 500, lineHeight: 14 } as const;
const gap = 4;
/** How far in one must zoom until a name shows that has no room before: it is so much smaller in the layout. */
const zooms = [1, 1.5, 2, 3, 4, 6, 9] as const;

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
			return { box, align, name: [mark.person.name], font: { size, weight: font.weight, lineHeight: height }, captionLines: 0 };
		}
	}
	const { x, y } = mark;
	return { box: { left: x, top: y, right: x, bottom: y }, align: 'left', name: [], font, captionLines: 0 };
}

function boxesFor({ x, y, radius }: Mark, width: number, height: number, away: number) {
	const right: Box = { left: x + radius + away, top: y - height / 2, right: x + radius + away + width, bottom: y + height / 2 };
	const left: Box = { ...right, left: x - radius - away - width, right: x - radius - away };
	const below: Box = { left: x - width / 2, top: y + radius + away / 2, right: x + width / 2, bottom: y + radius + away / 2 + height };
	return [
		{ box: right, align: 'left' },
		{ box: left, align: 'right' },
		{ box: below, align: 'middle' }
	] as const;
}
