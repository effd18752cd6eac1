import type { Dataset, Id } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import { networkWithout } from '../network/network-of.ts';
import type { Network } from '../network/network.ts';
import type { NetworkTie } from '../network/tie.ts';
import type { Day } from '../time/day.ts';
import { greatestOf, leastOf, type Presence, turningDays } from '../time/presence.ts';
import type { Spell } from '../time/spell.ts';
import { changesOf } from './changes.ts';
import { presenceIn } from './presence-in.ts';
import { presenceSteps, valueOn, type StepFunction } from './step-function.ts';
import type { Fate, FateKind } from './fate/fate.ts';
import { fatesByReports, fatesOf } from './fate/fates-of.ts';
import type { History } from './history.ts';

/** How surely everyone takes part in the network, over time. */
type Participation = ReadonlyMap<Id, StepFunction<Presence>>;

/** How surely a person of a fate takes part in the network. */
export const participationAs: Readonly<Record<FateKind, Presence>> = {
	alive: 'yes',
	'not-known': 'maybe',
	'maybe-lost': 'maybe',
	lost: 'no'
};

/** A network read through a lens: how the fates of everyone, all occupancies and all ties run over time. */
export function historyOf(whole: Network, lens: Lens): History {
	const network = networkWithout(whole, lens.setAside);
	const fates = fatesOf(network, lens);
	// Whoever is out of post has their other terms and ties all the same: only a loss by reports ends these.
	const lives = network.dataset.counts === 'post' ? fatesByReports(network, lens) : fates;
	const participation = new Map([...lives].map(([id, steps]) => [id, participationOf(steps)] as const));
	const occupancies = new Map(
		network.dataset.occupancies.map(
			({ id, person, spell }) => [id, presenceDuring(network.dataset, [spell], [person], participation)] as const
		)
	);
	const ties = new Map(
		[...network.ties].map(([id, tie]) => [id, presenceOfTie(network.dataset, tie, participation)] as const)
	);
	const changes = changesOf(network, lens, { fates, occupancies, ties });
	return { network, lens, fates, occupancies, ties, changes };
}

function participationOf(fates: StepFunction<Fate>): StepFunction<Presence> {
	const days = fates.map(({ from }) => from);
	return presenceSteps(days, (day) => participationAs[valueOn(fates, day)?.kind ?? 'lost']);
}

function presenceOfTie(
	dataset: Dataset,
	{ from, to, grounds }: NetworkTie,
	participation: Participation
): StepFunction<Presence> {
	const presences = grounds.map(({ spells }) => presenceDuring(dataset, spells, [from, to], participation));
	const [only] = presences;
	if (presences.length === 1 && only !== undefined) return only;
	const days = presences.flatMap((steps) => steps.map((step) => step.from));
	return presenceSteps(days, (day) => greatestOf(presences.map((steps) => valueOn(steps, day) ?? 'no')));
}

/** The presence of what lasts while all of its spells do, as far as its people take part. */
function presenceDuring(
	dataset: Dataset,
	spells: readonly Spell[],
	people: readonly Id[],
	participation: Participation
): StepFunction<Presence> {
	const parts = people.map((person) => participation.get(person) ?? []);
	// Most ties that could have been never were, or ended with a loss: nothing beyond these days matters.
	const from = Math.max(
		...spells.map(({ start }) => start?.earliest ?? -Infinity),
		...parts.map((steps) => steps[0]?.from ?? Infinity)
	);
	const until = Math.min(...spells.map(({ end }) => end?.latest ?? Infinity), ...parts.map(lastDayOf));
	if (from >= until) return [];
	const days = [...spells.flatMap(turningDays), ...parts.flatMap((steps) => steps.map((step) => step.from))];
	const within = days.filter((day) => from <= day && day <= until);
	return presenceSteps(within, (day) =>
		leastOf([
			...spells.map((spell) => presenceIn(dataset, spell, day)),
			...parts.map((steps) => valueOn(steps, day) ?? 'no')
		])
	);
}

/** The day from which a presence stays `no`, or Infinity. */
function lastDayOf(presence: StepFunction<Presence>): Day {
	const last = presence.at(-1);
	return last?.value === 'no' ? last.from : Infinity;
}
