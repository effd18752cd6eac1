import { group, max } from 'd3-array';
import type { Day } from '../../../time/day.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import type { Gathering } from '../gathering.ts';
import { isDeathOrCapture } from '../../../dataset/loss.ts';
import { fill, keyIn, type MadeRecord } from '../made-records.ts';

/** A post is one seat if two hold it for less than this share of the time in which anybody does. */
export const leastShared = 0.1;

/** When a term without an end is over: when its holder is lost, else on the data's day or, if that is later, on its start. */
export type LastsUntil = (person: string, start: Day) => Day;

/** One more or one fewer from a day on. */
export interface Turn {
	readonly day: Day;
	readonly change: 1 | -1;
}

/** How many are in a post from a day on. */
interface Step {
	readonly from: Day;
	readonly holders: number;
}

/** When terms without an end are over in what was gathered. */
export function lastsUntil({ reports, lastDay }: Gathering): LastsUntil {
	const lost = new Map(
		reports.all.flatMap((report) => {
			const { cells } = report;
			const day = parseEdtf(cells.get('occurred') ?? '')?.earliest;
			return day === undefined || !isDeathOrCapture({ what: cells.get('what') ?? '' })
				? []
				: [[keyIn(report, 'person'), day] as const];
		})
	);
	return (person, start) => lost.get(person) ?? Math.max(lastDay, start);
}

/** When a term begins and ends; nothing where that is not known. */
export function turnsOf(term: MadeRecord, until: LastsUntil): readonly Turn[] {
	const start = parseEdtf(term.cells.get('start') ?? '')?.earliest;
	if (start === undefined) return [];
	const end = parseEdtf(term.cells.get('end') ?? '')?.earliest ?? until(keyIn(term, 'person'), start);
	if (!Number.isFinite(start) || !Number.isFinite(end) || end <= start) return [];
	return [
		{ day: start, change: 1 },
		{ day: end, change: -1 }
	];
}

/**
 * Fills in how many seats each post has that does not say so: one if its holders hardly overlap, else the most at once.
 * Acting holders do not count. A post without dates gets none.
 */
export function fillSeats({ posts, occupancies }: Gathering, until: LastsUntil): void {
	const terms = group(
		occupancies.all.filter(({ cells }) => cells.get('acting') !== 'true'),
		(term) => keyIn(term, 'post')
	);
	for (const post of posts.all) {
		if (post.cells.has('seats')) continue;
		const steps = stepsOf(terms.get(post.key) ?? [], until);
		if (steps.length === 0) continue;
		const timeWith = (least: number) =>
			steps.reduce(
				(sum, { from, holders }, index) => sum + (holders >= least ? (steps[index + 1]?.from ?? from) - from : 0),
				0
			);
		const most = max(steps, ({ holders }) => holders) ?? 0;
		fill(post, 'seats', String(timeWith(2) < leastShared * timeWith(1) ? 1 : Math.max(1, most)));
	}
}

function stepsOf(terms: readonly MadeRecord[], until: LastsUntil): readonly Step[] {
	const turns = terms.flatMap((term) => turnsOf(term, until));
	let holders = 0;
	return [...group(turns, ({ day }) => day)]
		.sort(([a], [b]) => a - b)
		.map(([from, changes]) => {
			holders += changes.reduce((sum, { change }) => sum + change, 0);
			return { from, holders };
		});
}
