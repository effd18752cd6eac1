import { captionFont, wholeLines } from '../geometry/label-size.ts';
import type { Box, Point } from '../geometry/box.ts';
import type { Seat } from '../layout/layout.ts';
import type { Label } from './scene.ts';

/**
 * The words at a mark, in the room that its seat has for them. They move along where the mark was dragged to. The
 * caption is the first of several that fits whole; where none does, it is left out. Undefined where the seat has no room for a
 * name.
 *
 * @param isOverLines whether lines run under names in this layout
 */
export function labelAt(seat: Seat, place: Point, texts: readonly string[], isOverLines = false): Label | undefined {
	const { box, align, name, font, captionLines } = seat.label;
	if (name.length === 0 || name.every((line) => line === '')) return undefined;
	const width = box.right - box.left;
	const captions = texts.map((text) => wholeLines(text, width, captionLines));
	const caption = captions.find((lines) => lines.length > 0) ?? [];
	const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2;
	// With room for a caption the name stands as if there were one, so that it seldom moves.
	const lines = Math.max(caption.length, Math.min(1, captionLines));
	const height = name.length * font.lineHeight + lines * captionFont.lineHeight;
	const top = align === 'middle' ? box.top : seat.y - height / 2;
	const below = Math.floor((box.bottom + 1 - top - name.length * font.lineHeight) / captionFont.lineHeight);
	const shift = { x: place.x - seat.x, y: place.y - seat.y };
	const haloed = isOverLines || shift.x !== 0 || shift.y !== 0;
	return {
		align,
		haloed,
		x: x + shift.x,
		top: top + shift.y,
		name,
		font,
		caption,
		width,
		captionLines: Math.max(0, below)
	};
}

/** The top of the caption of a label. */
export function captionTop({ top, name, font }: Pick<Label, 'top' | 'name' | 'font'>): number {
	return top + name.length * font.lineHeight;
}

/** The room that a label may take up, from its name to its caption. */
export function boxOfLabel(label: Label): Box {
	const { align, x, width, top, caption } = label;
	const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
	return { left, top, right: left + width, bottom: captionTop(label) + caption.length * captionFont.lineHeight };
}
