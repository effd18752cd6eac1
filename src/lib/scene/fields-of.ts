import { titleFonts } from '../layout/measures.ts';
import type { Layout } from '../layout/layout.ts';
import { fieldWidths } from './encoding.ts';
import type { FieldMark, Scene, TieMark, TitleMark } from './scene.ts';

/** From the line to the number of ties beside it. */
const gap = 6;

/**
 * The lines from the body above to each field to whose people somebody in it is tied, as wide as the ties are many, with their
 * number beside it.
 */
export function fieldsOf(
	{ fields, outlines: [outline] }: Layout,
	ties: Iterable<TieMark>
): { readonly fields: Scene['fields']; readonly counts: readonly TitleMark[] } {
	const above = new Set(outline?.people);
	const marks: FieldMark[] = [];
	const counts: TitleMark[] = [];
	const all = [...ties];
	for (const [index, { people, line }] of fields.entries()) {
		const inside = new Set(people);
		const count = all.filter(
			({ from, to }) => (above.has(from) && inside.has(to)) || (inside.has(from) && above.has(to))
		).length;
		if (line === undefined || count === 0) continue;
		// No id of a record has a tilde.
		const id = `~field-${index}`;
		const [from, to] = line;
		const width = Math.min(fieldWidths.most, fieldWidths.least + count * fieldWidths.each);
		marks.push({ id, from, to, width });
		counts.push({
			id: `${id}~`,
			kind: 'part',
			lines: [count === 1 ? '1 tie' : `${count} ties`],
			align: 'left',
			x: from.x + gap,
			top: (from.y + to.y - titleFonts.part.lineHeight) / 2,
			ground: 'ground'
		});
	}
	return { fields: new Map(marks.map((mark) => [mark.id, mark])), counts };
}
