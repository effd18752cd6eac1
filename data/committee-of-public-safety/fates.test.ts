import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/lib/dataset/dataset.ts';
import type { Clock } from '../../src/lib/view/view.ts';
import type { FateKind } from '../../src/lib/history/fate/fate.ts';
import { historyOf } from '../../src/lib/history/history-of.ts';
import type { History } from '../../src/lib/history/history.ts';
import { snapshotOn } from '../../src/lib/history/snapshot.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { dayFromIso } from '../../src/lib/time/day.ts';
import { readData } from '../../tests/fixtures/read-data.ts';

// What the record makes of the twelve, day by day, and on which reports that rests.

const twelve = [
	'herault',
	'robespierre',
	'saint-just',
	'couthon',
	'billaud',
	'collot',
	'barere',
	'saint-andre',
	'prieur-marne',
	'lindet',
	'carnot',
	'prieur-cote-dor'
];

const dataset = readData('committee-of-public-safety');
const network = networkOf(dataset);
const readings = { today: read('today'), then: read('then') };

describe('with what is known today', () => {
	test.each([
		['1793-09-05', 12, 0, 0, 'billaud and collot presided over the Convention before they entered the Committee'],
		['1793-09-06', 12, 0, 0, 'the day the roster was drawn up: billaud-elected-1793-09, collot-elected-1793-09'],
		['1794-03-29', 12, 0, 0, 'the day before herault-arrest'],
		['1794-03-30', 11, 0, 1, 'herault-arrest'],
		['1794-04-05', 11, 0, 1, 'herault-death'],
		['1794-07-26', 11, 0, 1, 'the day before robespierre-arrest'],
		['1794-07-27', 8, 3, 1, 'the three arrested, and perhaps freed already: robespierre-freed gives the night'],
		['1794-07-28', 8, 0, 4, 'robespierre-death, saint-just-death and couthon-death'],
		['1795-03-01', 8, 0, 4, 'the day before barere-arrest'],
		['1795-03-02', 5, 0, 7, 'barere-arrest, billaud-arrest and collot-arrest'],
		['1795-05-21', 4, 1, 7, 'prieur-m-arrest is disputed by prieur-m-hiding'],
		['1795-05-28', 3, 1, 8, 'saint-andre-arrest'],
		['1795-10-25', 3, 2, 7, 'barere-escape was in the night from this day to the next'],
		['1795-10-26', 6, 0, 6, 'saint-andre-freed and prieur-m-amnesty'],
		['1795-11-15', 8, 0, 4, 'billaud-freed and collot-freed'],
		['1841-01-12', 1, 0, 11, 'the day before barere-death'],
		['1841-01-13', 0, 0, 12, 'barere-death']
	])('on %s %i of the twelve are alive, %i maybe lost, %i lost: %s', (iso, alive, maybe, lost) => {
		expect(partsOn(readings.today, iso)).toEqual([alive, maybe, lost]);
	});

	test('nobody of the twelve is ever not known before the last of them has died', () => {
		const years = Array.from({ length: 48 }, (_, index) => `${1794 + index}-01-01`);
		expect(years.flatMap((iso) => peopleWho('not-known', readings.today, iso))).toEqual([]);
	});

	test.each([
		['david', '1794-07-31'],
		['amar', '1794-07-27'],
		['ramel', '1793-07-10'],
		['mathieu', '1793-07-10'],
		['tallien', '1794-09-01'],
		['laloy', '1794-09-01'],
		['eschasseriaux', '1794-09-01'],
		['richard', '1794-12-05'],
		['pelet', '1794-12-05']
	])('%s was last seen on %s, when a term of his ended', (person, iso) => {
		expect(fate(readings.today, '1799-01-01', person)).toMatchObject({ kind: 'not-known', lastSeen: dayFromIso(iso) });
	});

	test('Collot’s death lies between collot-death-january and collot-death-june, which are disputed', () => {
		expect(fate(readings.today, '1796-01-07', 'collot').kind).toBe('alive');
		expect(fate(readings.today, '1796-03-01', 'collot').kind).toBe('maybe-lost');
		expect(fate(readings.today, '1796-06-08', 'collot')).toMatchObject({ kind: 'lost', reports: ['collot-death'] });
	});

	test('Gasparin’s death is of a November day between those of Gros and Wikipedia (gasparin-death)', () => {
		expect(fate(readings.today, '1793-11-06', 'gasparin').kind).toBe('alive');
		expect(fate(readings.today, '1793-11-10', 'gasparin').kind).toBe('maybe-lost');
		expect(fate(readings.today, '1793-11-11', 'gasparin').kind).toBe('lost');
	});

	test('whose shot it was leaves the wound and the death as they are', () => {
		for (const id of ['robespierre-shot-merda', 'robespierre-shot-himself']) {
			expect(dataset.reports.find((report) => report.id === id)).toMatchObject({
				what: 'wounded',
				verdict: 'established',
				attribution: 'disputed'
			});
		}
		expect(fate(readings.today, '1794-07-28', 'robespierre').reports).toEqual(['robespierre-death']);
	});
});

describe('with what was public then', () => {
	test.each([
		['1794-03-29', 12, 0, 0, 'the day before herault-arrest'],
		['1794-03-30', 11, 0, 1, 'herault-arrest, by the word of the Convention'],
		['1794-07-27', 8, 0, 4, 'the three arrests; robespierre-freed came out with the next day'],
		['1794-07-28', 8, 0, 4, 'the three executions'],
		['1795-03-02', 5, 0, 7, 'barere-arrest, billaud-arrest and collot-arrest'],
		['1795-05-28', 4, 0, 8, 'saint-andre-arrest; prieur-m-arrest is known from later books alone'],
		['1795-10-26', 5, 0, 7, 'saint-andre-freed; barere-escape was reported on 3 November']
	])('on %s %i of the twelve are alive, %i maybe lost, %i lost: %s', (iso, alive, maybe, lost) => {
		expect(partsOn(readings.then, iso)).toEqual([alive, maybe, lost]);
	});
});

test('nobody contested the executions of 28 July 1794 by a release of the night before', () => {
	const { fates } = snapshotOn(readings.then, dayOf('1794-07-28'));

	expect(['robespierre', 'saint-just', 'couthon'].map((id) => fates.get(id))).toMatchObject(
		Array.from({ length: 3 }, () => ({ kind: 'lost', contested: false }))
	);
});

test('the three of the first Committee who died by its successor were captured on one day, and died on one', () => {
	const dead = ['danton', 'delacroix', 'herault'];
	const on = (iso: string) => dead.map((person) => fate(readings.today, iso, person));

	expect(on('1794-03-29').map(({ kind }) => kind)).toEqual(['alive', 'alive', 'alive']);
	expect(on('1794-03-30').map(({ kind, lossBy }) => [kind, lossBy])).toEqual(dead.map(() => ['lost', 'capture']));
	expect(on('1794-04-04').map(({ lossBy }) => lossBy)).toEqual(['capture', 'capture', 'capture']);
	expect(on('1794-04-05').map(({ kind, lossBy }) => [kind, lossBy])).toEqual(dead.map(() => ['lost', undefined]));
});

test('the first roster is of the twelve', () => {
	expect(dataset.rosters[0]?.members).toEqual(twelve);
});

function read(clock: Clock): History {
	return historyOf(network, { clock, whatIfs: new Map(), setAside: new Set() });
}

function fate(history: History, iso: string, person: Id) {
	const found = snapshotOn(history, dayOf(iso)).fates.get(person);
	if (found === undefined) throw new Error(`${person} is not there on ${iso}`);
	return found;
}

function peopleWho(kind: FateKind, history: History, iso: string): readonly Id[] {
	return twelve.filter((person) => fate(history, iso, person).kind === kind);
}

/** Of the twelve on a day: alive, maybe lost, lost. Somebody not known would be missing from the sum. */
function partsOn(history: History, iso: string): readonly number[] {
	const kinds: readonly FateKind[] = ['alive', 'maybe-lost', 'lost'];
	return kinds.map((kind) => peopleWho(kind, history, iso).length);
}

function dayOf(iso: string): number {
	const day = dayFromIso(iso);
	if (day === undefined) throw new Error(`${iso} is no day`);
	return day;
}
