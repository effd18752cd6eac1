import { dequal } from 'dequal/lite';
import { group } from 'd3-array';
import type { Confidence, Id, Occupancy, Period, Post } from '../dataset/dataset.ts';
import type { Known } from '../history/known/known.ts';
import { seatingOf } from '../history/seats.ts';
import { type StepFunction, stretchesIn } from '../history/step-function.ts';
import type { NextHolder } from '../measures/posts/emptied-post.ts';
import { vacanciesOf, type Vacancy } from '../measures/posts/vacancies.ts';
import { yearsAtAppointment } from '../measures/posts/years-at-appointment.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import type { Stretch } from '../time/stretch.ts';

/** An occupancy as a bar. */
export interface OccupancyBar {
	readonly occupancy: Id;
	readonly person: Id;
	/** How sure the sources make the occupancy. */
	readonly confidence: Confidence;
	/** Whether a what-if decides what becomes of the holder. */
	readonly whatIf: boolean;
	/** In order; at least one. */
	readonly stretches: readonly HeldStretch[];
}

/** A time in which somebody holds a post, or only may. */
export interface HeldStretch extends Stretch {
	readonly sure: boolean;
}

/** A time in which no holder of a post is known. */
export interface Gap extends Stretch {
	readonly kind: 'vacant' | 'no-holder-reported';
}

/** A time when a post stood empty, or may have, until somebody followed. */
export interface PostVacancy extends Stretch, Pick<Vacancy, 'days'> {
	readonly next: readonly Successor[];
	/** Whether the record has no such vacancy: a what-if makes it, or makes it another. */
	readonly whatIf: boolean;
}

/** Who held a post next, with their years in the organisation by then. */
export type Successor = Omit<NextHolder, 'start'>;

/** A post over a period. */
export interface PostRow {
	readonly post: Id;
	/** First those who hold it for sure at some time, then those who only may; each in order of their start. */
	readonly bars: readonly OccupancyBar[];
	readonly gaps: readonly Gap[];
	readonly vacancies: readonly PostVacancy[];
}

type MarkedVacancy = Vacancy & Pick<PostVacancy, 'whatIf'>;

/** The posts of a body, highest first. */
export interface PostGroup {
	readonly body: Id;
	readonly rows: readonly PostRow[];
}

/** A post with everyone who holds it, or may, within a period. */
export interface HeldPost extends Pick<PostRow, 'bars'> {
	readonly post: Post;
}

/**
 * The posts that some people ever held and that anybody holds, or may hold, within a period: by body, the body of the highest
 * post first, and by rank.
 */
export function heldPosts(known: Known, people: ReadonlySet<Id>, period: Period): readonly HeldPost[] {
	const { network } = known;
	const held = network.dataset.posts
		.filter(({ id }) => (network.occupanciesIn.get(id) ?? []).some(({ person }) => people.has(person)))
		.map((post) => ({ post, bars: barsOf(known, post, period) }))
		.filter(({ bars }) => bars.length > 0)
		.sort((a, b) => a.post.rank - b.post.rank);
	return [...group(held, ({ post }) => post.body).values()].flat();
}

/**
 * The same posts as rows, by body.
 *
 * @param record the same without what-ifs
 */
export function postRowsOf(known: Known, record: Known, people: ReadonlySet<Id>, period: Period): readonly PostGroup[] {
	const held = heldPosts(known, people, period);
	const ids = held.map(({ post }) => post.id);
	const vacancies = group(vacanciesFor(known, record, ids, period), ({ post }) => post);
	return [...group(held, ({ post }) => post.body)].map(([body, posts]) => ({
		body,
		rows: posts.map((each) => rowOf(known, each, vacancies.get(each.post.id) ?? [], period))
	}));
}

/**
 * One post over a period, whoever holds it.
 *
 * @param record the same without what-ifs
 */
export function postRowOf(known: Known, record: Known, post: Post, period: Period): PostRow {
	const held = { post, bars: barsOf(known, post, period) };
	return rowOf(known, held, vacanciesFor(known, record, [post.id], period), period);
}

/** When an occupancy is held, or may be, within a period. */
export function heldStretchesIn(occupancy: StepFunction<Presence>, period: Period): readonly HeldStretch[] {
	return stretchesIn(occupancy, period).flatMap(({ from, to, value }) =>
		value === 'no' ? [] : [{ from, to, sure: value === 'yes' }]
	);
}

/** When anybody holds a post, out of the bars of all who do: sure as soon as one of them is. In order. */
export function stretchesTogether(bars: readonly OccupancyBar[]): readonly HeldStretch[] {
	const all = bars.flatMap(({ stretches }) => stretches);
	const days = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
	const pieces = days.slice(1).flatMap((to, index): readonly HeldStretch[] => {
		const from = days[index] ?? to;
		const holding = all.filter((stretch) => stretch.from <= from && to <= stretch.to);
		return holding.length === 0 ? [] : [{ from, to, sure: holding.some(({ sure }) => sure) }];
	});
	return pieces.reduce<readonly HeldStretch[]>((joined, piece) => {
		const last = joined.at(-1);
		if (last?.to !== piece.from || last.sure !== piece.sure) return [...joined, piece];
		return [...joined.slice(0, -1), { ...last, to: piece.to }];
	}, []);
}

/** The key of a vacancy among those of its post: two that begin on one day differ in who is next. */
export function keyOfVacancy({ from, next }: PostVacancy): string {
	return [from, ...next.map(({ occupancy }) => occupancy)].join(' ');
}

/** The vacancies of posts, each with whether the record has it. */
function vacanciesFor(known: Known, record: Known, posts: readonly Id[], period: Period): readonly MarkedVacancy[] {
	const recorded = known.lens.whatIfs.size === 0 ? undefined : vacanciesOf(record, posts, period);
	return vacanciesOf(known, posts, period).map((vacancy) => ({
		...vacancy,
		whatIf: recorded?.every((other) => !dequal(other, vacancy)) ?? false
	}));
}

function rowOf(known: Known, { post, bars }: HeldPost, vacancies: readonly MarkedVacancy[], period: Period): PostRow {
	return {
		post: post.id,
		bars,
		gaps: gapsOf(known, post.id, vacancies, period),
		vacancies: vacancies.map((vacancy) => ({
			...vacancy,
			next: vacancy.next.flatMap((occupancy) => successorOf(known, occupancy))
		}))
	};
}

function barsOf(known: Known, { id }: Post, period: Period): readonly OccupancyBar[] {
	const isSure = ({ stretches }: OccupancyBar) => stretches.some(({ sure }) => sure);
	return (known.network.occupanciesIn.get(id) ?? [])
		.flatMap((occupancy) => barOf(known, occupancy, period))
		.sort((a, b) => Number(isSure(b)) - Number(isSure(a)) || startOf(a) - startOf(b));
}

function barOf(
	known: Known,
	{ id: occupancy, person, confidence }: Occupancy,
	period: Period
): readonly OccupancyBar[] {
	const stretches = heldStretchesIn(known.occupancies.get(occupancy) ?? [], period);
	if (stretches.length === 0) return [];
	return [{ occupancy, person, confidence, whatIf: known.lens.whatIfs.has(person), stretches }];
}

/** A seat was vacant once somebody has followed; until then no holder is reported. */
function gapsOf(known: Known, post: Id, vacancies: readonly Stretch[], period: Period): readonly Gap[] {
	const seatings = stretchesIn(seatingOf(known, post), period);
	const start = seatings[0]?.from ?? period.to;
	const before: Gap[] = start > period.from ? [{ kind: 'no-holder-reported', from: period.from, to: start }] : [];
	const isOver = (day: Day) => vacancies.some(({ from, to }) => from <= day && day < to);
	const gaps = seatings.flatMap(({ from, to, value: { kind } }): readonly Gap[] => {
		if (kind === 'held' || from === to) return [];
		return [{ kind: isOver(from) ? kind : 'no-holder-reported', from, to }];
	});
	return [...before, ...gaps];
}

function successorOf({ network }: Known, occupancy: Id): readonly Successor[] {
	const found = network.occupancies.get(occupancy);
	const person = network.people.get(found?.person ?? '');
	if (found === undefined || person === undefined) return [];
	return [{ occupancy, person: person.id, years: yearsAtAppointment(found, person) }];
}

function startOf({ stretches }: OccupancyBar): Day {
	return stretches[0]?.from ?? Infinity;
}
