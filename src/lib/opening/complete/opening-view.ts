import type { Dataset, Id, Period } from '../../dataset/dataset.ts';
import { isLoss } from '../../dataset/loss.ts';
import { formatPeriod } from '../../dataset/period.ts';
import { lastDayNamed, wholePeriod } from '../../dataset/whole-period.ts';
import { type Day, isoOf } from '../../time/day.ts';
import { type EdtfDate, firstDayIn } from '../../time/edtf-date.ts';
import type { Spell } from '../../time/spell.ts';
import { inPostOn, rosterIdOn } from '../../view/roster-on-day.ts';
import { everyone } from '../../view/view.ts';
import { parseView } from '../../view/view-query.ts';

/** More people than this are not drawn at once where a smaller roster is there. */
const mostAtOnce = 150;
/** Of more people a phone does not hold all names. */
const mostOnPhone = 70;

/**
 * The view in which own data opens, as a query: the latest day with most people in post, or with most ties where there are no
 * posts; everyone up to 150, else the first roster, which is the largest body. Where that is larger still, or holds everyone and
 * so is no roster, and posts are counted, it is whoever is in post on the day; so it is with one body of more people than a
 * phone can name, where it can name those in post. Where some were named in a part, the terms of others do not count, unless
 * those have none.
 *
 * @param lastDay the day up to which the data goes
 * @param named the ids of the people whom a part names
 * @param toldUntil the first days of which grids tell nothing any more: what may be over from then on does not lengthen the axis
 */
export function openingView(
	dataset: Dataset,
	lastDay: Day,
	named: ReadonlySet<Id> = new Set(),
	toldUntil: ReadonlySet<Day> = new Set()
): string {
	const { counts, people, bodies, occupancies, ties, rosters } = dataset;
	const ofNamed = occupancies.filter(({ person }) => named.has(person));
	const roster = people.length > mostAtOnce ? rosters[0] : undefined;
	const members = new Set(roster?.members ?? people.map(({ id }) => id));
	const isCrowd = members.size > mostAtOnce;
	if (counts === 'post' && (isCrowd || (bodies.length === 1 && members.size > mostOnPhone))) {
		const busiest = busiestDay(
			(ofNamed.length > 0 ? ofNamed : occupancies).map(({ spell }) => boundsOf(spell, undefined)),
			lastDay
		);
		const inPost = busiest === undefined ? [] : inPostOn(dataset, busiest);
		if (busiest !== undefined && inPost.length > 0 && (isCrowd || inPost.length <= mostOnPhone)) {
			return viewOn(dataset, rosterIdOn(busiest), busiest, lastDay, toldUntil);
		}
	}
	const lost = lossDays(dataset);
	const terms = ofNamed.length > 0 ? ofNamed : occupancies.filter(({ person }) => members.has(person));
	const spells = terms.map(({ person, spell }): Bounds => boundsOf(spell, lost.get(person)));
	const day = busiestDay(spells.length > 0 ? spells : ties.map(({ spell }) => boundsOf(spell, undefined)), lastDay);
	return viewOn(dataset, roster?.id ?? everyone, day, lastDay, toldUntil);
}

/** The period with which a dataset opens. */
export function openingPeriod(dataset: Dataset): Period {
	return parseView(new URLSearchParams(), dataset).view.period;
}

function viewOn(dataset: Dataset, roster: Id, day: Day | undefined, lastDay: Day, toldUntil: ReadonlySet<Day>): string {
	const query = new URLSearchParams({ roster });
	if (day === undefined) return query.toString();
	// What goes on reaches the day up to which the data goes, and the axis ends there, wherever on it most are in post.
	const period = wholePeriod(dataset);
	const to = goesOn(dataset, toldUntil)
		? Math.max(day, lastDay, lastDayNamed(dataset) ?? day)
		: Math.max(day, period.to);
	if (to !== period.to) query.set('period', formatPeriod({ from: period.from, to }));
	query.set('date', isoOf(day));
	return query.toString();
}

/** Whether a term with a start, or a tie where there are no terms, may have no end, and its people were not lost. */
function goesOn(dataset: Dataset, toldUntil: ReadonlySet<Day>): boolean {
	const { occupancies, ties } = dataset;
	const lost = lossDays(dataset);
	const spells =
		occupancies.length > 0
			? occupancies.map(({ person, spell }) => ({ spell, people: [person] }))
			: ties.map(({ from, to, spell }) => ({ spell, people: [from, to] }));
	const isOpen = (end: EdtfDate | undefined) =>
		end === undefined || (end.latest === Infinity && !toldUntil.has(end.earliest));
	return spells.some(
		({ spell: { start, end }, people }) =>
			start !== undefined && isOpen(end) && !people.some((person) => lost.has(person))
	);
}

/** From when something lasts for sure, and until when; infinite where that is not given. */
interface Bounds {
	readonly from: Day;
	readonly until: Day;
}

function boundsOf({ start, end }: Spell, lost: Day | undefined): Bounds {
	return { from: start?.latest ?? Infinity, until: end?.earliest ?? lost ?? Infinity };
}

/** The first day on which people who were lost can have been, by their ids. */
function lossDays({ reports }: Dataset): ReadonlyMap<Id, Day> {
	const lost = new Map<Id, Day>();
	for (const report of reports) {
		if (isLoss(report) && report.occurred !== undefined) {
			lost.set(report.person, Math.min(lost.get(report.person) ?? Infinity, firstDayIn(report.occurred)));
		}
	}
	return lost;
}

/** The last day of the latest stretch in which most spells last for sure; undefined where none has a start. */
function busiestDay(spells: readonly Bounds[], lastDay: Day): Day | undefined {
	const turns = spells.flatMap(({ from, until: given }) => {
		const until = given === Infinity ? Math.max(lastDay + 1, from + 1) : given;
		return Number.isFinite(from) && Number.isFinite(until) && from < until
			? ([
					{ day: from, change: 1 },
					{ day: until, change: -1 }
				] as const)
			: [];
	});
	// What ends on a day is over when another begins.
	const inOrder = [...turns].sort((a, b) => a.day - b.day || a.change - b.change);
	let [count, most, best] = [0, 0, undefined as Day | undefined];
	for (const [index, { day, change }] of inOrder.entries()) {
		count += change;
		const next = inOrder[index + 1]?.day ?? day + 1;
		if (count >= most && count > 0 && next > day) [most, best] = [count, next - 1];
	}
	return best;
}
