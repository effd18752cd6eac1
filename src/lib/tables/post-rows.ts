import { dequal } from 'dequal/lite';
import { groupedBy } from '../dataset/grouped.ts';
import type { Confidence, Id, Occupancy, Period, Post } from '../dataset/dataset.ts';
import type { StepFunction } from '../history/step-function.ts';
import type { History } from '../history/history.ts';
import { seatingOf } from '../history/seats.ts';
import { vacanciesOf, type Vacancy } from '../measures/posts/vacancies.ts';
import type { Range } from '../measures/value.ts';
import { yearsAtAppointment } from '../measures/posts/years-at-appointment.ts';
import type { Day } from '../time/day.ts';
import type { Presence } from '../time/presence.ts';
import type { Stretch } from '../time/stretch.ts';

/** Somebody holds a post, or may. */
export interface OccupancyBar {
	readonly occupancy: Id;
	readonly person: Id;
	/** How sure the sources make it that they ever did. */
	readonly confidence: Confidence;
	/** Whether a what-if decides what becomes of the holder. */
	readonly whatIf: boolean;
	/** In order; at least one. */
	readonly stretches: readonly (Stretch & { readonly sure: boolean })[];
}

/** A stretch in which nobody holds a post, as far as is known. */
export interface Gap extends Stretch {
	readonly kind: 'vacant' | 'no-holder-reported';
}

/** A time when a post stood empty, or may have, until somebody followed. */
export interface PostVacancy extends Stretch {
	/** For how many days, at least and at most. */
	readonly days: Range;
	readonly next: readonly Successor[];
	/** Whether the record has no such vacancy: a what-if makes it, or makes it another. */
	readonly whatIf: boolean;
}

/** Who held a post next. */
export interface Successor {
	readonly occupancy: Id;
	readonly person: Id;
	/** Years in the organisation when they took it up; undefined where nobody knows. */
	readonly years: Range | undefined;
}

/** A post over a period. */
export interface PostRow {
	readonly post: Id;
	/** Whoever holds it for sure at some time first, then whoever only may; each in order of their start. */
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

/**
 * The posts that any of some people ever held and that somebody, of these or others, holds or may hold within a period: by
 * body, the body of the highest post first, and by rank.
 *
 * @param record the history without what-ifs
 */
export function postRowsOf(
	history: History,
	record: History,
	people: ReadonlySet<Id>,
	period: Period
): readonly PostGroup[] {
	const { network } = history;
	const posts = network.dataset.posts
		.filter(({ id }) => (network.occupanciesIn.get(id) ?? []).some(({ person }) => people.has(person)))
		.sort((a, b) => a.rank - b.rank);
	const ids = posts.map(({ id }) => id);
	const vacancies = groupedBy(vacanciesFor(history, record, ids, period), ({ post }) => post);
	const rows = posts.map((post) => ({ post, row: rowOf(history, post, vacancies.get(post.id) ?? [], period) }));
	const held = rows.filter(({ row }) => row.bars.length > 0);
	return [...groupedBy(held, ({ post }) => post.body)].map(([body, group]) => ({
		body,
		rows: group.map(({ row }) => row)
	}));
}

/**
 * The same, without what is later than a day: a seat into which nobody has followed by then is one of which no holder is
 * reported.
 *
 * @param end where a stretch that goes on ends
 */
export function postRowsUntil(groups: readonly PostGroup[], until: Day, end: Day = until): readonly PostGroup[] {
	return groups.map(({ body, rows }) => ({ body, rows: rows.map((row) => postRowUntil(row, until, end)) }));
}

/**
 * One post over a period, whoever holds it.
 *
 * @param record the history without what-ifs
 */
export function postRowOf(history: History, record: History, post: Post, period: Period): PostRow {
	return rowOf(history, post, vacanciesFor(history, record, [post.id], period), period);
}

/** What tells a vacancy from the others of its post: two that begin on a day have others next. */
export function keyOfVacancy({ from, next }: PostVacancy): string {
	return [from, ...next.map(({ occupancy }) => occupancy)].join(' ');
}

/** One post without what is later than a day; a stretch that goes on ends there, or where it is said to. */
export function postRowUntil({ post, bars, gaps, vacancies }: PostRow, until: Day, end: Day = until): PostRow {
	const over = vacancies.filter(({ to }) => to <= until);
	const isOver = (day: Day) => over.some(({ from, to }) => from <= day && day < to);
	return {
		post,
		bars: bars.flatMap((bar) => {
			const stretches = cut(bar.stretches, until, end);
			return stretches.length === 0 ? [] : [{ ...bar, stretches }];
		}),
		gaps: cut(gaps, until, end).map((gap) => (isOver(gap.from) ? gap : { ...gap, kind: 'no-holder-reported' })),
		vacancies: over
	};
}

/** The vacancies of posts, each with whether the record has no such one. */
function vacanciesFor(
	history: History,
	record: History,
	posts: readonly Id[],
	period: Period
): readonly MarkedVacancy[] {
	const recorded = history.lens.whatIfs.size === 0 ? undefined : vacanciesOf(record, posts, period);
	return vacanciesOf(history, posts, period).map((vacancy) => ({
		...vacancy,
		whatIf: recorded?.every((other) => !dequal(other, vacancy)) ?? false
	}));
}

function rowOf(history: History, { id }: Post, vacancies: readonly MarkedVacancy[], period: Period): PostRow {
	const bars = (history.network.occupanciesIn.get(id) ?? []).flatMap((occupancy) => barsOf(history, occupancy, period));
	const isSure = ({ stretches }: OccupancyBar) => stretches.some(({ sure }) => sure);
	return {
		post: id,
		bars: bars.sort((a, b) => Number(isSure(b)) - Number(isSure(a)) || startOf(a) - startOf(b)),
		gaps: gapsOf(history, id, period),
		vacancies: vacancies.map((vacancy) => ({
			from: vacancy.from,
			to: vacancy.to,
			days: vacancy.days,
			next: vacancy.next.flatMap((occupancy) => successorOf(history, occupancy)),
			whatIf: vacancy.whatIf
		}))
	};
}

function barsOf(
	history: History,
	{ id: occupancy, person, confidence }: Occupancy,
	period: Period
): readonly OccupancyBar[] {
	const stretches = stretchesIn(history.occupancies.get(occupancy) ?? [], period).flatMap(({ from, to, value }) =>
		value === 'no' ? [] : [{ from, to, sure: value === 'yes' }]
	);
	if (stretches.length === 0) return [];
	return [{ occupancy, person, confidence, whatIf: history.lens.whatIfs.has(person), stretches }];
}

function gapsOf(history: History, post: Id, period: Period): readonly Gap[] {
	const course = stretchesIn(seatingOf(history, post), period);
	const start = course[0]?.from ?? period.to;
	const before: Gap[] = start > period.from ? [{ kind: 'no-holder-reported', from: period.from, to: start }] : [];
	return [
		...before,
		...course.flatMap(({ from, to, value: { kind } }) => (kind === 'held' ? [] : [{ kind, from, to }]))
	];
}

/** The steps of a course as stretches, cut to a period. */
function stretchesIn<Value extends Presence | object>(
	course: StepFunction<Value>,
	period: Period
): readonly (Stretch & { readonly value: Value })[] {
	return course
		.map(({ from, value }, index) => ({
			from: Math.max(from, period.from),
			to: Math.min(course[index + 1]?.from ?? Infinity, period.to),
			value
		}))
		.filter(({ from, to }) => from < to);
}

function successorOf({ network }: History, occupancy: Id): readonly Successor[] {
	const found = network.occupancies.get(occupancy);
	const person = network.people.get(found?.person ?? '');
	if (found === undefined || person === undefined) return [];
	return [{ occupancy, person: person.id, years: yearsAtAppointment(found, person) }];
}

function cut<Cut extends Stretch>(stretches: readonly Cut[], until: Day, end: Day): readonly Cut[] {
	return stretches.flatMap((stretch) =>
		stretch.from < until ? [{ ...stretch, to: stretch.to > until ? end : stretch.to }] : []
	);
}

function startOf({ stretches }: OccupancyBar): Day {
	return stretches[0]?.from ?? Infinity;
}
