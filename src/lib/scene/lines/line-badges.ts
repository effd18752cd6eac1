import type { Id } from '../../dataset/dataset.ts';
import { type Box, squareAround } from '../../geometry/box.ts';
import { shapeExtent } from '../../geometry/shapes.ts';
import { TakenBoxes } from '../../geometry/taken-boxes.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { titleLooks } from '../encoding.ts';
import { pointAlong } from './line-path.ts';
import { boxOfLabel } from '../person-label.ts';
import type { LineMark, PersonMark, TitleMark } from '../scene.ts';
import { differenceRadius, differenceReach } from '../svg/difference-svg.ts';

/** Where along a line its badge may stand, as shares of its length: midway, else as near to that as is free. */
const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85];

/** Half the side of the square that is kept free for a badge. */
const reach = differenceReach(differenceRadius.line);

/** Lines with a badge where they came, left or changed. It covers no mark, label, title or other badge where there is room. */
export function withBadges(
	lines: ReadonlyMap<string, LineMark>,
	people: ReadonlyMap<Id, PersonMark>,
	titles: ReadonlyMap<string, TitleMark>
): ReadonlyMap<string, LineMark> {
	const taken = new TakenBoxes();
	for (const box of [...[...people.values()].flatMap(boxesOf), ...[...titles.values()].map(boxOfTitle)]) taken.add(box);
	return new Map(
		[...lines].map(([id, line]) => {
			const { difference, corners } = line;
			if (difference === undefined || difference === 'stayed') return [id, line];
			const share =
				shares.find((candidate) => taken.isFree(squareAround(pointAlong(corners, candidate), reach))) ?? 0.5;
			const place = pointAlong(corners, share);
			taken.add(squareAround(place, reach));
			return [id, { ...line, badge: { ...place, share } }];
		})
	);
}

/** The room that a person takes up: the mark with its badges, and the label. */
function boxesOf(mark: PersonMark): readonly Box[] {
	const square = squareAround(mark, mark.radius * shapeExtent + 4);
	return mark.label === undefined ? [square] : [square, boxOfLabel(mark.label)];
}

function boxOfTitle({ kind, lines, align, x, top }: TitleMark): Box {
	const { font, spacing } = titleLooks[kind];
	const width = Math.max(...lines.map((line) => textWidth(line, font.size, font.weight) + spacing * line.length));
	const left = align === 'left' ? x : x - width;
	return { left, top, right: left + width, bottom: top + lines.length * font.lineHeight };
}
