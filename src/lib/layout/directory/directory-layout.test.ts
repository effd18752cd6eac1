import { expect, test } from 'vitest';
import { alike, laidOutPeople } from '../../../../tests/fixtures/laid-out.ts';
import { layoutFaults } from '../../../../tests/fixtures/layout-faults.ts';
import type { LaidOutPerson } from '../people/people-of.ts';
import { directoryLayout } from './directory-layout.ts';

const room = { width: 1124, height: 478 };
const long = 'Department for Business, Innovation and Skills';

/** So many groups of so many people; the last is of the highest rank. */
function groupsOf(groups: number, people: number): readonly LaidOutPerson[] {
	return Array.from({ length: groups }, (_, index) =>
		alike(people, { body: `b${index}`, groups: [`${long} ${index}`], rank: groups - index }, `g${index}-`)
	).flat();
}

test('120 people in thirty groups all have names, in the room and clear of each other', () => {
	const layout = directoryLayout(laidOutPeople(groupsOf(30, 4)), room);

	expect(layout?.seats.size).toBe(120);
	expect(layout?.titles).toHaveLength(30);
	expect(layout && layoutFaults(layout)).toEqual([]);
	expect([...(layout?.seats.values() ?? [])].every(({ label }) => label.font.size >= 11)).toBe(true);
});

test('the group of the highest rank stands first', () => {
	const layout = directoryLayout(laidOutPeople(groupsOf(5, 4)), room);
	const first = layout?.titles.find(({ box }) => box.left < 20 && box.top < 10);

	expect(first?.lines.join(' ')).toMatch(/ 4$/);
});

test('a name of a group is in three lines at most, cut where they do not hold it', () => {
	const layout = directoryLayout(laidOutPeople(groupsOf(30, 4)), room);

	expect(layout?.titles.every(({ lines }) => lines.length <= 3)).toBe(true);
	expect(layout?.titles.every(({ box }) => box.right - box.left < room.width / 6)).toBe(true);
});

test('a room that does not hold all names has no such layout', () => {
	expect(directoryLayout(laidOutPeople(groupsOf(30, 30)), room)).toBeUndefined();
	expect(directoryLayout(laidOutPeople(groupsOf(30, 4)), { width: 358, height: 560 })).toBeUndefined();
	expect(directoryLayout(laidOutPeople(groupsOf(2, 2)), { width: 300, height: 10 })).toBeUndefined();
});
