import { group } from 'd3-array';
import { dayFromIso, isoOf } from '../../../time/day.ts';
import { isStep } from '../../../time/step.ts';
import type { Gathering } from '../gathering.ts';
import { keyIn } from '../made-records.ts';

/**
 * Lets a term in a post of one seat end on the day on which the next begins, where its end is the day before: such an end is
 * the last day in post. Dates without a day, and steps, stay.
 */
export function joinHandovers({ posts, occupancies, lines }: Gathering): void {
	const termsIn = group(occupancies.all, (term) => keyIn(term, 'post'));
	for (const post of posts.all.filter(({ cells }) => cells.get('seats') === '1')) {
		const terms = termsIn.get(post.key) ?? [];
		const starts = new Set(terms.map(({ cells }) => cells.get('start')));
		for (const { cells, origin } of terms) {
			const last = dayFromIso(cells.get('end') ?? '');
			if (last === undefined || isStep(last)) continue;
			const next = isoOf(last + 1);
			// A term that would end before it starts is a mistake to mend, no handover.
			if (!starts.has(next) || cells.get('start') === next) continue;
			cells.set('end', next);
			lines.add('guessed', {
				about: ['remark', origin?.sheet ?? '', 'handover'],
				sheet: origin?.sheet,
				row: origin?.row,
				say: (count) =>
					count === 1
						? '1 term ends on the day before the next begins, and is read as handed over then.'
						: `${count} terms end on the day before the next begins, and are read as handed over then.`
			});
		}
	}
}
