import type { Id } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import { networkWithout } from '../network/network-of.ts';
import type { Network } from '../network/network.ts';
import type { NetworkTie } from '../network/tie.ts';
import type { Day } from '../time/day.ts';
import { greatestOf, leastOf, type Presence, presenceOn, turningDays } from '../time/presence.ts';
import type { Spell } from '../time/spell.ts';
import { changesOf } from './changes.ts';
import { valueOn, type StepFunction, stepFunctionOf } from './step-function.ts';
import type { Fate } from './fate/fate.ts';
import { fatesOf } from './fate/fates-of.ts';
import type { History } from './history.ts';

/** How surely everyone takes part in the network, over time. */
type Participation = ReadonlyMap<Id, StepFunction<Presence>>;

/** A network read through a lens: what becomes of everyone, of every occupancy and of every tie, and when. */
export function historyOf(whole: Network, lens: Lens): History {
	const network = networkWithout(whole, lens.setAside);
	const fates = fatesOf(network, lens);
	const taking = new Map([...fates].map(([id, course]) => [id, participation(course)] as const));
	const occupancies = new Map(
		network.dataset.occupancies.map(({ id, person, spell }) => [id, spellCourse([spell], [person], taking)] as const)
	);
	const ties = new Map([...network.ties].map(([id, tie]) => [id, tieCourse(tie, taking)] as const));
	const courses = { fates, occupancies, ties };
	return { network, lens, ...courses, changes: changesOf(network, lens, courses) };
}

function participation(fates: StepFunction<Fate>): StepFunction<Presence> {
	return presenceCourse(
		fates.map(({ from }) => from),
		(day) => presenceOf(valueOn(fates, day))
	);
}

function tieCourse({ from, to, grounds }: NetworkTie, taking: Participation): StepFunction<Presence> {
	const courses = grounds.map(({ spells }) => spellCourse(spells, [from, to], taking));
	const [only] = courses;
	if (courses.length === 1 && only !== undefined) return only;
	return presenceCourse(
		courses.flatMap((course) => course.map((step) => step.from)),
		(day) => greatestOf(courses.map((course) => valueOn(course, day) ?? 'no'))
	);
}

/** The presence of what lasts while all of its spells do, as far as its people take part. */
function spellCourse(spells: readonly Spell[], people: readonly Id[], taking: Participation): StepFunction<Presence> {
	const courses = people.map((person) => taking.get(person) ?? []);
	// Most ties that could ever have been never were, or end for good with a loss: no need to look beyond.
	const from = Math.max(
		...spells.map(({ start }) => start?.earliest ?? -Infinity),
		...courses.map((course) => course[0]?.from ?? Infinity)
	);
	const until = Math.min(...spells.map(({ end }) => end?.latest ?? Infinity), ...courses.map(lastDayOf));
	if (from >= until) return [];
	const days = [...spells.flatMap(turningDays), ...courses.flatMap((course) => course.map((step) => step.from))];
	return presenceCourse(
		days.filter((day) => from <= day && day <= until),
		(day) =>
			leastOf([
				...spells.map((spell) => presenceOn(spell, day)),
				...courses.map((course) => valueOn(course, day) ?? 'no')
			])
	);
}

/** The day from which a course stays `no`, or Infinity. */
function lastDayOf(course: StepFunction<Presence>): Day {
	const last = course.at(-1);
	return last?.value === 'no' ? last.from : Infinity;
}

function presenceCourse(days: readonly Day[], presenceAt: (day: Day) => Presence): StepFunction<Presence> {
	const course = stepFunctionOf(days, presenceAt, (a, b) => a === b);
	return course[0]?.value === 'no' ? course.slice(1) : course;
}

/** How surely somebody of a fate takes part in the network; of no fate yet, not at all. */
function presenceOf(fate: Fate | undefined): Presence {
	switch (fate?.kind) {
		case 'alive':
			return 'yes';
		case 'not-known':
		case 'maybe-lost':
			return 'maybe';
		case 'lost':
		case undefined:
			return 'no';
	}
}
