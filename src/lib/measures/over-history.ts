import type { Id, Period, Roster } from '../dataset/dataset.ts';
import { valueOn, type StepFunction, stepFunctionOf } from '../history/step-function.ts';
import type { History } from '../history/history.ts';
import { tellsVacancies } from '../history/seats.ts';
import { castOf } from '../network/cast.ts';
import type { Day } from '../time/day.ts';
import type { Form, GraphMeasure, Measure, PostsMeasure, PostsOnDay } from './measure.ts';
import { postsOfRoster } from './posts/posts-of-roster.ts';
import { followed, type Members, membersOf, type Reading } from './graph/simple-graph.ts';
import { emptinessOf } from './posts/vacancies.ts';
import { isSameValue, type MeasureValue, spanning } from './value.ts';

/** A way to compute a measure day after day, which must not go back. */
interface Computation {
	readonly on: (day: Day) => MeasureValue;
	/** Every day on which the value can change. */
	readonly days: readonly Day[];
}

/** A measure on the snapshot of a history at the close of a day. */
export function measureOn(history: History, roster: Roster, measure: Measure, form: Form, day: Day): MeasureValue {
	return computationOf(history, roster, measure, form).on(day);
}

/**
 * A measure over a period, computed once for each day on which something it is of changes. Under clock `then` each day
 * stands as it was known on that day.
 *
 * With 300 people and every day another change it takes longer than a frame. It needs nothing but a history and a roster,
 * which a worker can make from a dataset and a lens, and what it gives can be sent from one.
 */
export function overHistory(
	history: History,
	roster: Roster,
	measure: Measure,
	form: Form,
	period: Period
): StepFunction<MeasureValue> {
	const { on, days } = computationOf(history, roster, measure, form);
	return stepFunctionOf([period.from, ...days.filter((day) => period.from < day && day <= period.to)], on, isSameValue);
}

function computationOf(history: History, roster: Roster, measure: Measure, form: Form): Computation {
	if (!measure.forms.includes(form)) throw new RangeError(`${measure.id} has no form ${form}`);
	const cast = [...castOf(history.network, roster).keys()];
	if (measure.basis === 'posts') return onPosts(history, roster, cast, measure);
	const isFixed = form === 'fixed-roster';
	return onGraph(membersOf(history, isFixed ? roster.members : cast, isFixed), measure);
}

function onGraph(members: Members, { of }: GraphMeasure): Computation {
	const reader = (reading: Reading) => {
		const graphOf = followed(members, reading);
		let value: MeasureValue | undefined;
		return (day: Day): MeasureValue => {
			const { graph, changed } = graphOf(day);
			value = changed || value === undefined ? of(graph) : value;
			return value;
		};
	};
	const [withNone, withAll] = [reader('none'), reader('all')];
	return {
		on: (day) => spanning(withNone(day), withAll(day)),
		days: members.turns.map(({ day }) => day)
	};
}

function onPosts(history: History, roster: Roster, cast: readonly Id[], { of }: PostsMeasure): Computation {
	const { network, occupancies } = history;
	const inCast = new Set(cast);
	const posts = postsOfRoster(network, roster);
	const emptiness = emptinessOf(history, posts);
	const holdings = posts
		.flatMap((post) => network.occupanciesIn.get(post) ?? [])
		.flatMap((occupancy) => {
			const person = network.people.get(occupancy.person);
			if (person === undefined || !inCast.has(person.id)) return [];
			return [{ occupancy, person, course: occupancies.get(occupancy.id) ?? [] }];
		});
	const read = (reading: Reading, day: Day): PostsOnDay => ({
		posts: posts.length,
		vacant: tellsVacancies(history.lens) ? vacantOn(emptiness, reading, day) : undefined,
		holdings: holdings.filter(({ course }) => {
			const presence = valueOn(course, day) ?? 'no';
			return presence === 'yes' || (reading === 'all' && presence === 'maybe');
		})
	});
	const seatings = emptiness.flatMap(([, { withAll, withNone }]) => [withAll, withNone]);
	return {
		on: (day) => spanning(of(read('none', day)), of(read('all', day))),
		days: [...seatings, ...holdings.map(({ course }) => course)].flatMap(daysOf)
	};
}

function vacantOn(emptiness: ReturnType<typeof emptinessOf>, reading: Reading, day: Day): readonly Id[] {
	return emptiness
		.filter(([, { withAll, withNone }]) => valueOn(reading === 'all' ? withAll : withNone, day)?.kind === 'vacant')
		.map(([post]) => post);
}

function daysOf(course: StepFunction<unknown>): readonly Day[] {
	return course.map(({ from }) => from);
}
