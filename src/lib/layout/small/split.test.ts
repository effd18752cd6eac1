import { describe, expect, test } from 'vitest';
import { alike, always, laidOut, laidOutPeople } from '../../../../tests/fixtures/laid-out.ts';
import type { LaidOutPeople, LaidOutPerson } from '../people/people-of.ts';
import type { TimedPair } from '../people/timed-pairs.ts';
import { byPull, splitOf, withoutContext } from './split.ts';

const head = laidOut('head', { rank: 1, member: false });
const council = alike(3, { rank: 3, bodies: ['council'] });
const ids = (people: readonly LaidOutPerson[]) => people.map(({ id }) => id);

function split(people: readonly LaidOutPerson[], given: Partial<LaidOutPeople> = {}) {
	const { body, seated, above, below, head: top } = splitOf(laidOutPeople(people, given));
	return { body, head: top?.id, seated: ids(seated), above: ids(above), below: ids(below) };
}

describe('splitOf', () => {
	test('seats the members of the body in which most of them sat, in the order of the roster', () => {
		const other = laidOut('other', { rank: 3, bodies: ['board'] });
		const guest = laidOut('guest', { rank: 3, bodies: ['council'], member: false });
		expect(split([...council.toReversed(), other, guest])).toMatchObject({
			body: 'council',
			seated: ['p02', 'p01', 'p00'],
			below: ['other', 'guest']
		});
	});

	test('seats all members where none sat in a body', () => {
		const members = alike(3, { rank: 3 });
		expect(split(members)).toMatchObject({ body: undefined, seated: ['p00', 'p01', 'p02'] });
	});

	test('puts the head and whoever is as high as the members above, by first day, peers last', () => {
		const people = [
			head,
			...council,
			laidOut('equal', { rank: 3, member: false, firstDay: 5 }),
			laidOut('second', { rank: 2, member: false, firstDay: 9 }),
			laidOut('peer', { member: false, firstDay: 1 }),
			laidOut('low', { rank: 4, member: false }),
			laidOut('nobody', { member: false })
		];
		expect(split(people, { head, peers: new Set(['peer']) })).toMatchObject({
			head: 'head',
			above: ['equal', 'second', 'peer'],
			below: ['low', 'nobody']
		});
	});

	test('puts nobody above where there is no head, or nobody in the enclosure', () => {
		const second = laidOut('second', { rank: 2, member: false });
		expect(split([...council, second])).toMatchObject({ above: [], below: ['second'] });
		const alone = { ...head, member: true };
		expect(split([alone, second], { head: alone })).toMatchObject({ above: [], below: ['second'] });
	});
});

test('withoutContext keeps the head and members', () => {
	const outside = laidOut('outside', { rank: 3, bodies: ['board'] });
	const whole = splitOf(laidOutPeople([head, ...council, outside, laidOut('friend', { member: false })], { head }));
	const kept = withoutContext(whole);
	expect(kept.head).toBe(head);
	expect([...ids(kept.above), ...ids(kept.below)]).toEqual(['outside']);
});

test('byPull counts spells of long ago, too', () => {
	const year = (days: number): TimedPair['spells'] => [[days, days + 365]];
	const people = laidOutPeople(alike(2, { member: false }), {
		pairs: [
			{ ...always('p00', 'right'), spells: year(-150_000) },
			{ ...always('p00', 'left'), spells: [[-150_000, -149_999]] },
			{ ...always('p01', 'right'), spells: [[-150_000, -149_999]] },
			{ ...always('p01', 'left'), spells: year(-150_000) }
		]
	});
	const places = new Map([
		['left', 100],
		['right', 900]
	]);
	expect(ids(byPull(people.people, people, (id) => places.get(id), 500))).toEqual(['p01', 'p00']);
});

test('byPull puts people by where those stand whom they are tied to, the longer the tie the more', () => {
	const people = laidOutPeople(alike(3, { member: false }), {
		pairs: [
			{ ...always('p00', 'right'), spells: [[0, 100]] },
			{ ...always('p01', 'left'), spells: [[0, 100]] },
			{ ...always('p01', 'right'), spells: [[0, 10]] }
		]
	});
	const places = new Map([
		['left', 100],
		['right', 900]
	]);
	const ordered = byPull(people.people, people, (id) => places.get(id), 500);
	expect(ids(ordered)).toEqual(['p01', 'p02', 'p00']);
});
