import type { Dataset, Id, Occupancy, Person, Report, StatedTie } from '../../src/lib/dataset/dataset.ts';
import { dayOf, isoOf } from '../../src/lib/time/day.ts';
import { body, dataset, date, occupancy, person, post, report, tie } from '../fixtures/small.ts';
import { vocabulary } from '../fixtures/vocabulary.ts';

/** How large a made network is. */
export interface MadeSize {
	readonly people: number;
	/** Stated ties, no two of one kind between the same two people. */
	readonly ties: number;
}

/** Ten years; whatever happens does so on the first day of one of their months, so that many things happen at once. */
const firstYear = 2005;
const months = 120;

const names = ['Amir', 'Basil', 'Cyrus', 'Dawud', 'Edris', 'Faris', 'Ghalib', 'Hasan'] as const;
const places = ['Harbour', 'Mill', 'Northgate', 'Orchard', 'Quarry', 'Riverside', 'Saltmarsh'] as const;
const roles = ['keeps the accounts', 'leads the guard', 'writes the letters', 'sees to the stores'] as const;

const portfolioNames = [...vocabulary.portfolios.keys()];
const kinds = [...vocabulary.ties.keys()].filter((kind) => kind !== 'council');

/** When somebody is there: from one month until another, which is past the last for whoever is never lost. */
interface Life {
	readonly id: Id;
	readonly from: number;
	readonly until: number;
}

/** A whole number from 0 to below another. */
export type Random = (below: number) => number;

/**
 * A made network of a size: people who join and of whom most are lost, ties between people who are there at the same
 * time, and a few posts that are held in turn. The same size gives the same dataset.
 */
export function madeDataset(size: MadeSize): Dataset {
	const random = randomFrom(size.people + size.ties);
	const lives = Array.from({ length: size.people }, (_, index) => lifeOf(`p${index}`, random));
	return dataset({
		id: `made-${size.people}-${size.ties}`,
		people: lives.map(personOf),
		bodies: [body('council', { collegial: true }), body('office')],
		posts: portfolioNames.flatMap((portfolio, index) => [
			post(`${portfolio}-seat`, { body: 'council', portfolio, rank: 1 + Math.floor(index / 3) }),
			post(`${portfolio}-desk`, { body: 'office', portfolio, rank: 5 + Math.floor(index / 3) })
		]),
		occupancies: portfolioNames.flatMap((portfolio) =>
			['seat', 'desk'].flatMap((what) => heldInTurn(`${portfolio}-${what}`, lives, random))
		),
		ties: tiesAmong(lives, size.ties, random),
		reports: lives.flatMap(lossOf)
	});
}

/** A fifth are there from the first month on, and a third are never lost. */
function lifeOf(id: Id, random: Random): Life {
	const from = Math.max(0, random(100) - 20);
	const until = random(3) === 0 ? months : from + 6 + random(months - from);
	return { id, from, until };
}

function personOf({ id, from }: Life, index: number): Person {
	const name = `${oneOf(names, index)} of ${oneOf(places, index)} ${index}`;
	return person(id, { name, role: oneOf(roles, index), joined: date(firstOf(from)) });
}

/** The one report of a loss, which settles it. */
function lossOf({ id, until }: Life): readonly Report[] {
	return until < months ? [report(`r-${id}`, id, 'killed', { occurred: firstOf(until) })] : [];
}

/** Three holders of a post, one after the other. */
function heldInTurn(held: Id, lives: readonly Life[], random: Random): readonly Occupancy[] {
	const third = months / 3;
	return [0, third, 2 * third].flatMap((from) => {
		const there = lives.filter((life) => life.from <= from && life.until > from);
		if (there.length === 0) return [];
		const holder = oneOf(there, random(there.length));
		const end = from + third < Math.min(months, holder.until) ? firstOf(from + third) : '';
		return [occupancy(`o-${held}-${from}`, holder.id, held, firstOf(from), end)];
	});
}

/** Half of the ties lead to somebody who has ties already, so that a few people have many. Half of them end. */
function tiesAmong(lives: readonly Life[], count: number, random: Random): readonly StatedTie[] {
	const ties = new Map<string, StatedTie>();
	const tied: Life[] = [];
	while (ties.size < count) {
		const a = oneOf(lives, random(lives.length));
		const b =
			tied.length > 0 && random(2) === 0 ? oneOf(tied, random(tied.length)) : oneOf(lives, random(lives.length));
		const kind = oneOf(kinds, random(kinds.length));
		const pair = a.id < b.id ? `${kind} ${a.id} ${b.id}` : `${kind} ${b.id} ${a.id}`;
		const from = Math.max(a.from, b.from);
		const until = Math.min(a.until, b.until, months);
		if (a === b || ties.has(pair) || until - from < 2) continue;
		const start = from + random(until - from - 1);
		const end = start + 1 + random(until - start);
		const ends = random(2) === 0 && end < until;
		ties.set(pair, tie(`t${ties.size}`, a.id, b.id, kind, firstOf(start), ends ? firstOf(end) : ''));
		tied.push(a, b);
	}
	return [...ties.values()];
}

/** The first day of a month, counted from the first of all. */
function firstOf(month: number): string {
	return isoOf(dayOf(firstYear, 1 + month, 1));
}

function oneOf<Item>(items: readonly Item[], index: number): Item {
	const item = items[index % items.length];
	if (item === undefined) throw new RangeError('There is nothing to choose from');
	return item;
}

/** The generator mulberry32 by Tommy Ettinger, which is in the public domain. */
export function randomFrom(seed: number): Random {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}
