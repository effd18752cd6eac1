import { group, min } from 'd3-array';
import { isDeathOrCapture } from '../../../dataset/loss.ts';
import { type Day, isoOf } from '../../../time/day.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import type { Gathering } from '../gathering.ts';
import { keyIn, type MadeRecord } from '../made-records.ts';

/**
 * Ends terms by the start of whoever holds the one seat of the post next: those whose holders were lost on a day that is not
 * given, and those that ended on a day that cannot be read. Acting holders are no successors.
 */
export function endBySuccessors({ posts, occupancies, reports, lastDay }: Gathering): void {
	const lost = new Set(
		reports.all
			.filter(({ cells }) => isDeathOrCapture({ what: cells.get('what') ?? '' }) && cells.get('verdict') !== 'open')
			.filter(({ cells }) => {
				const occurred = parseEdtf(cells.get('occurred') ?? '');
				return occurred?.latest === lastDay && occurred.earliest < lastDay;
			})
			.map((report) => keyIn(report, 'person'))
	);
	const termsIn = group(occupancies.all, (term) => keyIn(term, 'post'));
	for (const post of posts.all.filter(({ cells }) => cells.get('seats') === '1')) {
		const terms = termsIn.get(post.key) ?? [];
		for (const term of terms) {
			const start = startOf(term);
			const person = keyIn(term, 'person');
			const open = openEndOf(term);
			const isByLoss = lost.has(person) && (term.cells.get('end') ?? '') === '';
			if (start === undefined || (open === undefined && !isByLoss)) continue;
			const next = min(
				terms
					.filter((other) => keyIn(other, 'person') !== person && other.cells.get('acting') !== 'true')
					.flatMap((other) => startOf(other) ?? [])
					.filter(({ earliest }) => earliest > start.latest),
				({ latest }) => latest
			);
			const from = open ?? start.earliest;
			if (next !== undefined && Number.isFinite(from) && Number.isFinite(next) && from <= next)
				term.cells.set('end', `${isoOf(from)}/${isoOf(next)}`);
		}
	}
}

/** From when on a term may be over that nothing says to be over; undefined of any other. */
function openEndOf(term: MadeRecord): Day | undefined {
	const end = parseEdtf(term.cells.get('end') ?? '');
	return end?.latest === Infinity ? end.earliest : undefined;
}

function startOf(term: MadeRecord): ReturnType<typeof parseEdtf> {
	return parseEdtf(term.cells.get('start') ?? '');
}
