import { describe, expect, test } from 'vitest';
import type { Dataset, Id } from '../../src/lib/dataset/dataset.ts';
import { publisherKey, setAsideBehind } from '../../src/lib/view/set-aside.ts';
import { parseView } from '../../src/lib/view/view-query.ts';
import { historyOf } from '../../src/lib/history/history-of.ts';
import { snapshotOn } from '../../src/lib/history/snapshot.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { rosterOf } from '../../src/lib/network/rosters.ts';
import { countOf } from '../../src/lib/history/count.ts';
import { dayFromIso } from '../../src/lib/time/day.ts';
import { readData } from '../../tests/fixtures/read-data.ts';

// What the tables say of seats, work and the story, where a slip would not show as a problem.

const dataset = readData('committee-of-public-safety');
const network = networkOf(dataset);
const history = historyOf(network, { clock: 'today', whatIfs: new Map(), setAside: new Set() });

describe('the seats of the Committee', () => {
	test.each([
		['1793-04-06', 8, 'the nine but for Debry, who declined; Lindet came on the next day'],
		['1793-04-07', 9, 'the first nine'],
		['1793-05-30', 14, 'five added for the constitution'],
		['1793-06-12', 14, 'Gasparin and Saint-André came, Bréard and Treilhard had left'],
		['1793-07-10', 9, 'elected anew'],
		['1793-07-27', 9, 'Robespierre for Gasparin'],
		['1793-08-14', 11, 'Carnot and Prieur of the Côte-d’Or'],
		['1793-09-06', 13, 'Billaud and Collot'],
		['1793-09-20', 12, 'Thuriot resigned'],
		['1793-12-29', 11, 'Hérault left'],
		['1794-07-26', 11, 'the eleven of thermidor'],
		['1794-07-28', 8, 'three executed'],
		['1794-07-31', 12, 'six elected, for three dead, for Hérault and for two on mission']
	])('on %s are %i: %s', (iso, seats) => {
		expect(membersOn(iso)).toHaveLength(seats);
	});

	test('on 6 September 1793 are held by the twelve and Thuriot', () => {
		const twelve = dataset.rosters.find(({ id }) => id === 'twelve')?.members ?? [];
		expect(new Set(membersOn('1793-09-06'))).toEqual(new Set([...twelve, 'thuriot']));
	});

	test.each(dataset.rosters.map(({ id, members }) => [id, members]))('were all held together by %s', (id, members) => {
		const drawnUp = dataset.rosters.find((roster) => roster.id === id)?.drawnUp ?? 0;
		const held = membersAt(drawnUp);
		expect(members.filter((person) => !held.includes(person))).toEqual([]);
	});

	test('nobody holds two of them at once', () => {
		const days = [...new Set(dataset.occupancies.flatMap(({ spell }) => spell.start?.earliest ?? []))];
		const twice = days.filter((day) => new Set(membersAt(day)).size < membersAt(day).length);
		expect(twice).toEqual([]);
	});
});

/*
 * Without the history of J. Gros. The twelve are also told by S2 and S5, the nine of April only by G31. On 28 July 1794
 * herault-death (S31;S32;S62) and the deaths of Robespierre, Saint-Just and Couthon (S56 beside G120) stand: 4 dead. Of
 * the other eight every loss is later: 8 alive.
 */
test('without the history of J. Gros the twelve are still listed and counted, and the first nine are not listed', () => {
	const day = dayFromIso('1794-07-28') ?? 0;
	const setAside = new Set([publisherKey('J. Gros (copy in a digital library)')]);
	const unlisted = dataset.rosters.filter((roster) => setAsideBehind(roster, dataset, setAside).length > 0);
	const left = snapshotOn(historyOf(network, { clock: 'today', whatIfs: new Map(), setAside }), day);
	const { parts } = countOf(left, rosterOf(network, 'twelve'));

	expect(unlisted.map(({ id }) => id)).toEqual(['first-nine']);
	expect(parts.map(({ as, people }) => [as, people.length])).toEqual([
		['alive', 8],
		['lost', 4]
	]);
});

describe('the chair of the Convention', () => {
	test('is never held by two for certain but on the day it changes hands', () => {
		const chairs = dataset.occupancies.filter(({ post }) => post === 'convention-president');
		const overlaps = chairs.flatMap((a, index) =>
			chairs
				.slice(index + 1)
				.filter((b) => startOf(a) < startOf(b) && earliestEndOf(a) > startOf(b))
				.map((b) => `${a.id} ${b.id}`)
		);
		expect(overlaps).toEqual([]);
	});
});

describe('the story', () => {
	test.each(dataset.story.map(({ id, view }) => [id, view]))('%s opens as written', (_, view) => {
		expect(parseView(new URLSearchParams(view), dataset).ignored).toEqual([]);
	});

	test('opens on the day when the twelve were complete', () => {
		expect(dataset.story.at(0)?.view).toBe('date=1793-09-06');
		expect(dataset.rosters[0]?.drawnUp).toBe(dayFromIso('1793-09-06'));
	});

	test('names and texts fit where they are shown', () => {
		expect(dataset.events.filter(({ name }) => name.length > 28)).toEqual([]);
		expect(dataset.story.filter(({ text }) => (text.match(/\.(?= |$)/g) ?? []).length > 4)).toEqual([]);
	});
});

test('the dataset brings no series, since none could be read in full', () => {
	expect(dataset.series).toEqual([]);
});

function membersOn(iso: string): readonly Id[] {
	const day = dayFromIso(iso);
	if (day === undefined) throw new Error(`${iso} is no day`);
	return membersAt(day);
}

/** Who holds a seat in the Committee for certain at the close of a day. */
function membersAt(day: number): readonly Id[] {
	const snapshot = snapshotOn(history, day);
	return dataset.occupancies
		.filter(({ id, post }) => post === 'cps-member' && snapshot.occupancies.get(id) === 'yes')
		.map(({ person }) => person);
}

function startOf({ spell }: Dataset['occupancies'][number]): number {
	return spell.start?.earliest ?? -Infinity;
}

function earliestEndOf({ spell }: Dataset['occupancies'][number]): number {
	return spell.end?.earliest ?? Infinity;
}
