import { describe, expect, test } from 'vitest';
import { alike, laidOutPeople, placesOf } from '../../../../tests/fixtures/laid-out.ts';
import { layoutFaults } from '../../../../tests/fixtures/layout-faults.ts';
import type { Layout, Size } from '../layout.ts';
import type { LaidOutPerson } from '../people/people-of.ts';
import { fieldsLayout } from './fields-layout.ts';

const phone = { width: 358, height: 560 };
const council = alike(20, { bodies: ['council'], rank: 2 }, 'c');
const long = 'Council of the elders of all the provinces of the north and of the south';

/** So many groups with as many people in each. */
function groupsOf(groups: number, people: number): readonly LaidOutPerson[] {
	return Array.from({ length: groups }, (_, index) =>
		alike(people, { body: `b${index}`, groups: [`Group ${index}`], firstDay: index }, `g${index}-`)
	).flat();
}

function layoutIn(people: readonly LaidOutPerson[], room: Size, nameOf = (body: string) => body): Layout {
	return fieldsLayout(laidOutPeople(people), room, nameOf);
}

const titlesIn = ({ titles }: Layout) => titles.map(({ lines }) => lines.join(' '));

describe('the form with fields', () => {
	test('has a field for each body and group, and all in the room', () => {
		const layout = layoutIn([...council, ...groupsOf(3, 20)], phone);
		expect(titlesIn(layout)).toEqual(expect.arrayContaining(['council', 'GROUP 0', 'GROUP 1', 'GROUP 2']));
		expect(layoutFaults(layout)).toEqual([]);
	});

	test('joins the smallest groups where not all find room', () => {
		const layout = layoutIn(
			[...council, ...groupsOf(60, 30), ...alike(80, { body: 'z', groups: ['Largest'] }, 'z')],
			phone
		);
		expect(titlesIn(layout)).toEqual(expect.arrayContaining(['LARGEST', 'OTHERS']));
		expect(layout.seats.size).toBe(20 + 60 * 30 + 80);
		expect(layoutFaults(layout)).toEqual([]);
	});

	test('cuts the names of bodies and groups to their room', () => {
		const people = [...council.slice(0, 12), ...alike(20, { body: 'long', groups: [long] }, 'l')];
		for (const room of [phone, { width: 300, height: 560 }]) {
			const layout = layoutIn(people, room, () => long);
			expect(titlesIn(layout)).toEqual([expect.stringMatching(/…$/), expect.stringMatching(/…$/)]);
			expect(layoutFaults(layout)).toEqual([]);
		}
	});

	test('has two fields for two bodies of one name', () => {
		const people = [...council, ...alike(9, { bodies: ['a'] }, 'a'), ...alike(9, { bodies: ['b'] }, 'b')];
		const others = [
			...people,
			...alike(9, { body: 'x', groups: ['Office'] }, 'x'),
			...alike(9, { body: 'y', groups: ['Office'] }, 'y')
		];
		const layout = layoutIn(others, phone, (body) => (body === 'council' ? body : 'Board'));
		expect(titlesIn(layout).sort()).toEqual(['BOARD', 'BOARD', 'OFFICE', 'OFFICE', 'council']);
	});

	test('does not mind the order of the people', () => {
		const people = [...council, ...groupsOf(60, 30)];
		expect(placesOf(layoutIn(people.toReversed(), phone))).toEqual(placesOf(layoutIn(people, phone)));
	});
});
