import { describe, expect, test } from 'vitest';
import { reversed } from '../../../../tests/fixtures/laid-out.ts';
import { body, dataset, date, day, occupancy, person, post, roster, tie } from '../../../../tests/fixtures/small.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { networkOf } from '../../network/network-of.ts';
import { type LaidOutPerson, peopleOf } from './people-of.ts';

/** Amir leads, Basil and Cyrus sit in the council, Dawud keeps the accounts, Edris has no post and is on no roster. */
const guild = dataset({
	people: ['amir', 'basil', 'cyrus', 'dawud', 'edris'].map((id) => person(id)),
	bodies: [
		body('council', { collegial: true }),
		body('board', { collegial: true }),
		body('office', { name: 'Office' })
	],
	posts: [
		post('head', { rank: 1 }),
		post('seat', { body: 'council', rank: 2, seats: 5 }),
		post('chair', { body: 'board', rank: 3 }),
		post('accountant', { rank: 4, portfolio: 'finance' })
	],
	occupancies: [
		occupancy('o1', 'amir', 'head'),
		occupancy('o2', 'basil', 'chair'),
		occupancy('o3', 'basil', 'seat'),
		occupancy('o4', 'cyrus', 'seat'),
		occupancy('o5', 'dawud', 'accountant')
	],
	ties: [
		tie('t1', 'amir', 'basil', 'command'),
		tie('t2', 'amir', 'edris', 'rivalry'),
		tie('t3', 'basil', 'amir', 'deputy')
	]
});
const members = roster(['amir', 'basil', 'cyrus', 'dawud']);

function peopleIn(given: Dataset) {
	return peopleOf(networkOf(given), members);
}

function personIn(given: Dataset, id: string): LaidOutPerson {
	const found = peopleIn(given).people.find((other) => other.id === id);
	if (found === undefined) throw new RangeError(`No ${id}`);
	return found;
}

describe('a person', () => {
	test('is a member or context', () => {
		expect(peopleIn(guild).people.map(({ id, member }) => [id, member])).toEqual([
			['amir', true],
			['basil', true],
			['cyrus', true],
			['dawud', true],
			['edris', false]
		]);
	});

	test('has the rank of the highest post ever held, Infinity without any', () => {
		expect(['amir', 'basil', 'dawud', 'edris'].map((id) => personIn(guild, id).rank)).toEqual([1, 2, 4, Infinity]);
	});

	test('has the collegial bodies they ever sat in, that of the highest post first', () => {
		expect(personIn(guild, 'basil').bodies).toEqual(['council', 'board']);
		expect(personIn(guild, 'dawud').bodies).toEqual([]);
	});

	test('has that of longest service first of those in which they held one rank', () => {
		const posts = guild.posts.map((each) => (each.id === 'chair' ? { ...each, rank: 2 } : each));
		const served = (chair: string, seat: string) =>
			personIn(
				{
					...guild,
					posts,
					occupancies: [
						occupancy('o2', 'basil', 'chair', '2012-01-01', chair),
						occupancy('o3', 'basil', 'seat', '2012-01-01', seat)
					]
				},
				'basil'
			).bodies;
		expect(served('2012-05-01', '2013-05-01')).toEqual(['council', 'board']);
		expect(served('2014-05-01', '2013-05-01')).toEqual(['board', 'council']);
	});

	test('stands under the name of another body, else of the portfolio, or says that no post is known', () => {
		expect(personIn(guild, 'dawud').groups).toEqual(['Office', 'finance']);
		expect(personIn(guild, 'edris').groups).toEqual(['No post on record', 'No post known']);
	});

	test('counts everyone they are ever tied to once', () => {
		expect(['amir', 'basil', 'cyrus'].map((id) => personIn(guild, id).partners)).toEqual([2, 1, 0]);
	});

	test('is there from the first dated fact on', () => {
		const later = { ...guild, people: [...guild.people, person('faris', { joined: date('2015-03-01') })] };
		const [last] = peopleOf(networkOf(later), roster(['faris'])).people;
		expect(last?.firstDay).toBe(day('2015-03-01'));
	});
});

describe('the head', () => {
	test('is of the highest rank and in no body', () => {
		expect(peopleIn(guild).head?.id).toBe('amir');
	});

	test('is whoever has most ties of several', () => {
		const second = occupancy('o6', 'dawud', 'head');
		expect(peopleIn({ ...guild, occupancies: [second, ...guild.occupancies] }).head?.id).toBe('amir');
	});

	test('is nobody where the highest sits in a body, or nobody has a post', () => {
		const occupancies = guild.occupancies.filter(({ id }) => id !== 'o1');
		expect(peopleIn({ ...guild, occupancies }).head).toBeUndefined();
		expect(peopleIn({ ...guild, occupancies: [] }).head).toBeUndefined();
	});
});

test('a peer has no post and is tied to the head as an equal', () => {
	expect([...peopleIn(guild).peers]).toEqual(['edris']);
	const commanded = { ...guild, ties: [tie('t2', 'amir', 'edris', 'command')] };
	expect([...peopleIn(commanded).peers]).toEqual([]);
});

test('the order of the tables does not matter', () => {
	const byId = (given: Dataset) => {
		const { people, head, peers, pairs } = peopleIn(given);
		const sorted = [...people].sort((a, b) => (a.id < b.id ? -1 : 1));
		const spells = pairs.map((pair) => ({ ...pair, from: '', to: '', spells: new Set(pair.spells.map(String)) }));
		return { people: sorted, head: head?.id, peers, spells };
	};
	expect(byId(reversed(guild))).toEqual(byId(guild));
});

describe('where all posts are of one rank', () => {
	const equals = dataset({
		...guild,
		posts: guild.posts.map((each) => ({ ...each, rank: 1 })),
		ties: []
	});

	test('nobody leads', () => {
		expect(peopleIn(equals).head).toBeUndefined();
	});

	test('whoever commands others leads', () => {
		expect(peopleIn({ ...equals, ties: [tie('t1', 'amir', 'basil', 'command')] }).head?.id).toBe('amir');
	});
});
