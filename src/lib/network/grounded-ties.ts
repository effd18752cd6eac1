import { group, sort } from 'd3-array';
import type { Confidence, Dataset, Id, Occupancy } from '../dataset/dataset.ts';
import { canOverlap } from '../time/spell.ts';
import type { derivedTies } from '../dataset/vocabulary.ts';
import type { TieGround } from './tie.ts';

/** A tie with one of its grounds, before those of one kind between the same two persons are joined. */
export interface GroundedTie {
	/** One of the vocabulary's ties. */
	readonly kind: string;
	readonly from: Id;
	readonly to: Id;
	readonly ground: TieGround;
}

type Pair = readonly [Occupancy, Occupancy];

/** The ties that sources state, each with its ground. */
export function statedTies({ ties }: Dataset): readonly GroundedTie[] {
	return ties.map(({ id, kind, from, to, spell, confidence }) => ({
		kind,
		from,
		to,
		ground: { records: [id], spells: [spell], confidence }
	}));
}

/** A command tie, downwards, for every two occupancies that can overlap and of which one's post reports to the other's. */
export function commandTies({ posts, occupancies }: Dataset): readonly GroundedTie[] {
	const holders = group(occupancies, ({ post }) => post);
	return posts.flatMap(({ id, reportsTo, confidence }) =>
		pairsBetween(holders.get(reportsTo ?? '') ?? [], holders.get(id) ?? []).map((pair) =>
			tieFrom('command', pair, [confidence ?? 'low'])
		)
	);
}

/** A council tie for every two occupancies of posts that sit in one collegial body, if they can overlap. */
export function councilTies({ bodies, posts, occupancies }: Dataset): readonly GroundedTie[] {
	const bodyOf = new Map(posts.filter(({ sits }) => sits !== false).map(({ id, body }) => [id, body]));
	const seats = group(occupancies, ({ post }) => bodyOf.get(post) ?? '');
	return bodies
		.filter(({ collegial }) => collegial)
		.flatMap(({ id }) => pairsWithin(seats.get(id) ?? []).map((pair) => tieFrom('council', pair, [])));
}

function tieFrom(kind: keyof typeof derivedTies, [a, b]: Pair, confidences: readonly Confidence[]): GroundedTie {
	return {
		kind,
		from: a.person,
		to: b.person,
		ground: {
			records: [a.id, b.id],
			spells: [a.spell, b.spell],
			confidence: weakest([a.confidence, b.confidence, ...confidences])
		}
	};
}

function pairsBetween(here: readonly Occupancy[], there: readonly Occupancy[]): readonly Pair[] {
	return here.flatMap((a) => there.filter((b) => areTwoAtOnce(a, b)).map((b): Pair => [a, b]));
}

/** Goes through the seats in order of start and drops those that have ended, so that a body of many years stays quick. */
function pairsWithin(seats: readonly Occupancy[]): readonly Pair[] {
	const pairs: Pair[] = [];
	let sitting: readonly Occupancy[] = [];
	for (const seat of sort(seats, startOf)) {
		sitting = sitting.filter(({ spell: { end } }) => (end?.latest ?? Infinity) > startOf(seat));
		for (const other of sitting) if (areTwoAtOnce(other, seat)) pairs.push([other, seat]);
		sitting = [...sitting, seat];
	}
	return pairs;
}

function areTwoAtOnce(a: Occupancy, b: Occupancy): boolean {
	return a.person !== b.person && canOverlap(a.spell, b.spell);
}

function startOf({ spell: { start } }: Occupancy): number {
	return start?.earliest ?? -Infinity;
}

function weakest(confidences: readonly Confidence[]): Confidence {
	if (confidences.includes('low')) return 'low';
	return confidences.includes('medium') ? 'medium' : 'high';
}
