import { group, min } from 'd3-array';
import { isDeathOrCapture } from '../../../dataset/loss.ts';
import { isoOf } from '../../../time/day.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import type { Gathering } from '../gathering.ts';
import { fill, keyIn, type MadeRecord } from '../made-records.ts';

/**
 * Ends terms whose holders were lost on a day that is not given by the start of whoever holds the one seat of the post next.
 * Acting holders are no successors.
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
	if (lost.size === 0) return;
	const termsIn = group(occupancies.all, (term) => keyIn(term, 'post'));
	for (const post of posts.all.filter(({ cells }) => cells.get('seats') === '1')) {
		const terms = termsIn.get(post.key) ?? [];
		for (const term of terms) {
			const start = startOf(term);
			const person = keyIn(term, 'person');
			if (start === undefined || !lost.has(person) || (term.cells.get('end') ?? '') !== '') continue;
			const next = min(
				terms
					.filter((other) => keyIn(other, 'person') !== person && other.cells.get('acting') !== 'true')
					.flatMap((other) => startOf(other) ?? [])
					.filter(({ earliest }) => earliest > start.latest),
				({ latest }) => latest
			);
			if (next !== undefined && Number.isFinite(start.earliest) && Number.isFinite(next))
				fill(term, 'end', `${isoOf(start.earliest)}/${isoOf(next)}`);
		}
	}
}

function startOf(term: MadeRecord): ReturnType<typeof parseEdtf> {
	return parseEdtf(term.cells.get('start') ?? '');
}
