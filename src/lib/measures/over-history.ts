import type { Id, Period, Roster } from '../dataset/dataset.ts';
import { valueOn, type StepFunction, stepFunctionOf } from '../history/step-function.ts';
import type { History } from '../history/history.ts';
import { tellsVacancies } from '../history/seats.ts';
import { castOf } from '../network/cast.ts';
import type { Day } from '../time/day.ts';
import type { Form, GraphMeasure, MaybeRule, Measure, PostsMeasure, PostsOnDay } from './measure.ts';
import { postsOfRoster } from './posts/posts-of-roster.ts';
import { fixedMembersOf, followed, isCounted, type Members, membersOf } from './graph/simple-graph.ts';
import { emptinessOf } from './posts/vacancies.ts';
import { type MeasureValue, spanning } from './value.ts';

/** A measure to be computed day after day; the days must not go back. */
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
 * A measure over a period, computed for each day on which its value can change. Under clock `then` each day is as it was
 * known on that day.
 *
 * Takes longer than a frame at 300 people with a change every day, so it runs in a worker.
 */
export function overHistory(
	history: History,
	roster: Roster,
	measure: Measure,
	form: Form,
	period: Period
): StepFunction<MeasureValue> {
	const { on, days } = computationOf(history, roster, measure, form);
	return stepFunctionOf([period.from, ...days.filter((day) => period.from < day && day <= period.to)], on);
}

function computationOf(history: History, roster: Roster, measure: Measure, form: Form): Computation {
	if (!measure.forms.includes(form)) throw new RangeError(`${measure.id} has no form ${form}`);
	if (form === 'fixed-roster' && measure.basis === 'graph') {
		return onGraph(fixedMembersOf(history, roster.members), measure);
	}
	const cast = castOf(history.network, roster);
	return measure.basis === 'posts'
		? onPosts(history, roster, cast, measure)
		: onGraph(membersOf(history, cast), measure);
}

function onGraph(members: Members, { of }: GraphMeasure): Computation {
	const follow = (rule: MaybeRule) => {
		const graphOf = followed(members, rule);
		let value: MeasureValue | undefined;
		return (day: Day): MeasureValue => {
			const { graph, changed } = graphOf(day);
			value = changed || value === undefined ? of(graph) : value;
			return value;
		};
	};
	const [withNone, withAll] = [follow('none'), follow('all')];
	return {
		on: (day) => spanning(withNone(day), withAll(day)),
		days: members.turns.map(({ day }) => day)
	};
}

function onPosts(history: History, roster: Roster, cast: ReadonlyMap<Id, unknown>, { of }: PostsMeasure): Computation {
	const { network, occupancies } = history;
	const posts = postsOfRoster(network, roster);
	const emptiness = emptinessOf(history, posts);
	const holdings = posts
		.flatMap((post) => network.occupanciesIn.get(post) ?? [])
		.flatMap((occupancy) => {
			const person = network.people.get(occupancy.person);
			if (person === undefined || !cast.has(person.id)) return [];
			return [{ occupancy, person, presence: occupancies.get(occupancy.id) ?? [] }];
		});
	const postsOn = (rule: MaybeRule, day: Day): PostsOnDay => ({
		posts: posts.length,
		vacant: tellsVacancies(history.lens) ? vacantOn(emptiness, rule, day) : undefined,
		holdings: holdings.filter(({ presence }) => isCounted(valueOn(presence, day), rule))
	});
	// Every holding that begins or ends changes the seating of its post.
	const seatings = emptiness.flatMap(([, { withAll, withNone }]) => [withAll, withNone]);
	return {
		on: (day) => spanning(of(postsOn('none', day)), of(postsOn('all', day))),
		days: seatings.flatMap((steps) => steps.map(({ from }) => from))
	};
}

function vacantOn(emptiness: ReturnType<typeof emptinessOf>, rule: MaybeRule, day: Day): readonly Id[] {
	return emptiness
		.filter(([, { withAll, withNone }]) => valueOn(rule === 'all' ? withAll : withNone, day)?.kind === 'vacant')
		.map(([post]) => post);
}
