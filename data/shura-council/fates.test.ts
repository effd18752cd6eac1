import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/lib/dataset/dataset.ts';
import { readData } from '../../tests/fixtures/read-data.ts';
import type { Clock } from '../../src/lib/view/view.ts';
import type { FateKind } from '../../src/lib/history/fate/fate.ts';
import { historyOf } from '../../src/lib/history/history-of.ts';
import type { History } from '../../src/lib/history/history.ts';
import { snapshotOn } from '../../src/lib/history/snapshot.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { dayFromIso, isoOf } from '../../src/lib/time/day.ts';

// What the record makes of the seven, day by day, and on which reports that rests.

const seven = ['turkmani', 'anbari', 'adnani', 'shishani', 'abu-ayman', 'absi', 'abu-arkan'];
const charts = seven.map((person) => `chart-${person}`);

const dataset = readData('shura-council');

describe('with what is known today', () => {
	test.each([
		['2014-06-29', 7, 0, 0, 'nobody is lost before the earliest dated loss, ayman-2014'],
		['2014-11-06', 7, 0, 0, 'the chart (chart-abu-ayman) shows Abu Ayman alive, ayman-2014 speaks of the next day'],
		['2014-11-07', 6, 1, 0, 'ayman-2014, ayman-2014-qaim and ayman-2015 are disputed, ayman-2016-dead gives no day'],
		['2014-12-20', 6, 1, 0, 'turk-2014-11, turk-2014-12 and shish-2014-kadyrov are refuted'],
		['2015-08-17', 6, 1, 0, 'the day before turk-2015-08'],
		['2015-08-18', 5, 1, 1, 'turk-2015-08, confirmed by turk-2015-10'],
		['2016-01-01', 5, 1, 1, 'shish-2015-iran is refuted, and adn-2016-01 is no loss'],
		['2016-03-02', 5, 1, 1, 'the day before absi-site'],
		['2016-03-03', 4, 1, 2, 'absi-site, and absi-ara, whose days agree'],
		['2016-03-20', 4, 1, 2, 'shish-2016-03-dead is refuted, shish-2016-03-amaq is established'],
		['2016-03-23', 4, 1, 2, 'the day before anbari-2016'],
		['2016-03-24', 3, 1, 3, 'anbari-2016 and anbari-2016-is agree on one day'],
		['2016-06-30', 3, 1, 3, 'shish-2016-07-amaq is of July'],
		['2016-07-10', 2, 2, 3, 'the strike of shish-2016-07-cook only targeted al-Shishani'],
		['2016-07-12', 2, 2, 3, 'shish-2016-07-amaq names no day'],
		['2016-07-13', 2, 1, 4, 'shish-2016-07-amaq was published on this day'],
		['2016-08-29', 2, 1, 4, 'the date of the eulogy that came with adn-2016-amaq is not the day of the death'],
		['2016-08-30', 1, 1, 5, 'adn-2016-amaq and adn-2016-pent'],
		['2016-09-01', 1, 1, 5, 'the day before ayman-2016-dead'],
		['2016-09-02', 1, 0, 6, 'ayman-2016-dead; arkan-2016 is no loss'],
		['2022-12-31', 1, 0, 6, 'nothing is reported of Abu Arkan']
	])('on %s %i of the seven are alive or not known, %i maybe dead, %i dead: %s', (iso, there, maybe, dead) => {
		expect(partsOn(read('today'), iso)).toEqual([there, maybe, dead]);
	});

	test('the one who is maybe dead is Abu Ayman each time, but for the first days of July 2016', () => {
		const days = ['2014-11-07', '2014-12-20', '2015-08-17', '2015-08-18', '2016-01-01', '2016-03-24', '2016-07-13'];
		for (const iso of days) expect(peopleWho('maybe-lost', read('today'), iso)).toEqual(['abu-ayman']);
		expect(peopleWho('maybe-lost', read('today'), '2016-07-12')).toEqual(['shishani', 'abu-ayman']);
	});

	test('Abu Ayman is dead by 2 September 2016 from ayman-2016-dead alone, and may be so from 7 November 2014', () => {
		expect(fate(read('today'), '2016-09-02', 'abu-ayman')).toMatchObject({
			kind: 'lost',
			reports: ['ayman-2016-dead'],
			loss: { earliest: dayFromIso('2014-11-07'), latest: dayFromIso('2016-09-02') }
		});
		expect(fate(read('today', ['ayman-2016-dead']), '2022-12-31', 'abu-ayman').kind).toBe('maybe-lost');
	});

	test('the last of the seven is Abu Arkan, not known from 29 October 2015: a year after chart-abu-arkan', () => {
		expect(fate(read('today'), '2015-10-28', 'abu-arkan').kind).toBe('alive');
		expect(fate(read('today'), '2015-10-29', 'abu-arkan').kind).toBe('not-known');
		expect(peopleWho('not-known', read('today'), '2016-09-02')).toEqual(['abu-arkan']);
	});

	test('al-Hassani is not known from 2 July 2011: a year after the first day on which his term (o08) can have ended', () => {
		expect(fate(read('today'), '2011-07-01', 'hasani').kind).toBe('alive');
		expect(fate(read('today'), '2011-07-02', 'hasani')).toMatchObject({
			kind: 'not-known',
			lastSeen: dayFromIso('2010-07-01')
		});
	});

	test('al-Shishani’s death is of July 2016, by the 13th', () => {
		expect(fate(read('today'), '2016-07-13', 'shishani').loss).toEqual({
			earliest: dayFromIso('2016-07-01'),
			latest: dayFromIso('2016-07-13')
		});
	});

	test('a wrong doer or means does not undo a death: turk-2015-10-ru and adn-2016-rus stand', () => {
		expect(fate(read('today'), '2015-08-18', 'turkmani').reports).toContain('turk-2015-10-ru');
		expect(fate(read('today'), '2016-08-30', 'adnani').reports).toContain('adn-2016-rus');
		for (const id of ['turk-2015-10-ru', 'adn-2016-rus']) {
			expect(dataset.reports.find((report) => report.id === id)).toMatchObject({
				verdict: 'established',
				attribution: 'refuted'
			});
		}
	});
});

test('whoever is in custody is not called dead: qar-2019 and jas-2021 are captures', () => {
	expect(fate(read('today'), '2022-01-01', 'qardash-nasser')).toMatchObject({ kind: 'lost', lossBy: 'capture' });
	expect(fate(read('today'), '2021-10-11', 'sami-jasim')).toMatchObject({ kind: 'lost', lossBy: 'capture' });
	expect(fate(read('today'), '2022-01-01', 'adnani').lossBy).toBeUndefined();
});

describe('with what had been published then', () => {
	test.each([
		['2014-06-29', 7, 0, 0, 'shish-2014-06-video was out, and sets shish-2013 aside'],
		['2014-06-28', 6, 1, 0, 'only shish-2013 was known'],
		['2014-12-20', 4, 3, 0, 'turk-2014-12, ayman-2014-qaim and shish-2014-kadyrov each had one side, and no denial']
	])('on %s %i of the seven are alive or not known, %i maybe dead, %i dead: %s', (iso, there, maybe, dead) => {
		expect(partsOn(read('then'), iso)).toEqual([there, maybe, dead]);
	});

	test('on 20 December 2014 al-Turkmani, al-Shishani and Abu Ayman are maybe dead', () => {
		expect(peopleWho('maybe-lost', read('then'), '2014-12-20')).toEqual(['turkmani', 'shishani', 'abu-ayman']);
	});

	test('al-Turkmani, alive until 18 August 2015, is maybe dead from turk-2014-11 on and dead from turk-2015-10 on', () => {
		expect(coursesOf('then', 'turkmani', '2014-10-28')).toEqual([
			['2014-10-28', 'alive'],
			['2014-11-30', 'maybe-lost'],
			['2015-10-13', 'lost']
		]);
	});

	test('al-Turkmani’s days are those of turk-2015-10, and turk-2015-10-ru, which gives none, does not bring turk-2014-11 back', () => {
		for (const iso of ['2015-10-13', '2015-10-14', '2022-12-31']) {
			expect(fate(read('then'), iso, 'turkmani').loss).toEqual({
				earliest: dayFromIso('2015-08-18'),
				latest: dayFromIso('2015-08-18')
			});
		}
		expect(fate(read('then'), '2022-12-31', 'turkmani').reports).toEqual([
			'turk-2015-08',
			'turk-2015-10',
			'turk-2015-10-ru'
		]);
	});

	test('al-Shishani’s days are those of shish-2016-07-amaq, not of shish-2016-07-sohr, though shish-2019-cnn agrees with both', () => {
		for (const iso of ['2016-07-13', '2016-07-14', '2019-10-27', '2022-12-31']) {
			expect(fate(read('then'), iso, 'shishani').loss).toEqual({
				earliest: dayFromIso('2016-07-01'),
				latest: dayFromIso('2016-07-13')
			});
		}
	});

	test.each([
		['anbari', '2016-03-24'],
		['absi', '2016-03-03'],
		['adnani', '2016-08-30']
	])('the day of %s is %s, also in 2022', (person, iso) => {
		expect(fate(read('then'), '2022-12-31', person).loss).toEqual({ earliest: dayOf(iso), latest: dayOf(iso) });
	});

	test('al-Nasir was alive by the denial of zaydi-2011-denial, and dead once its own side took it back in zaydi-2011-isi', () => {
		expect(coursesOf('then', 'zaydi', '2011-02-01')).toEqual([
			['2011-02-25', 'maybe-lost'],
			['2011-03-31', 'alive'],
			['2011-08-31', 'lost'],
			['2014-06-30', 'alive'],
			['2015-07-01', 'not-known']
		]);
	});

	test('al-Adnani’s death of July 2014 (adn-2014-07) is set aside by adn-2014-08-18, and Amaq’s word of 2016 is enough', () => {
		expect(coursesOf('then', 'adnani', '2014-06-11')).toEqual([
			['2014-06-11', 'alive'],
			['2014-07-31', 'maybe-lost'],
			['2014-08-18', 'alive'],
			['2016-08-30', 'lost']
		]);
	});

	test('al-Shishani is alive but contested on 20 March 2016: shish-2016-03-amaq against shish-2016-03-dead', () => {
		expect(fate(read('then'), '2016-03-20', 'shishani')).toMatchObject({ kind: 'alive', contested: true });
		expect(fate(read('then', ['shish-2016-03-amaq']), '2016-03-20', 'shishani').kind).toBe('lost');
		expect(fate(read('then', ['shish-2016-03-dead', 'shish-2016-03-amaq']), '2016-03-20', 'shishani').kind).toBe(
			'alive'
		);
	});

	test('al-Shishani is dead from the organisation’s own word on, shish-2016-07-amaq of 13 July 2016', () => {
		expect(fate(read('then'), '2016-07-12', 'shishani').kind).toBe('alive');
		expect(fate(read('then'), '2016-07-13', 'shishani')).toMatchObject({
			kind: 'lost',
			reports: ['shish-2016-07-amaq']
		});
		expect(fate(read('then'), '2022-12-31', 'shishani').kind).toBe('lost');
	});

	test('al-Anbari is maybe dead from anbari-2015 on, and dead once the organisation says so (anbari-2016-is)', () => {
		expect(coursesOf('then', 'anbari', '2014-10-28')).toEqual([
			['2014-10-28', 'alive'],
			['2015-05-13', 'maybe-lost'],
			['2016-04-30', 'lost']
		]);
	});

	test('al-Absi is maybe dead by absi-site, and dead when a second side has said so (absi-ara)', () => {
		expect(fate(read('then'), '2016-03-04', 'absi').kind).toBe('maybe-lost');
		expect(fate(read('then'), '2016-03-05', 'absi').kind).toBe('maybe-lost');
		expect(fate(read('then'), '2016-03-06', 'absi').kind).toBe('lost');
		expect(fate(read('then', ['absi-ara']), '2022-12-31', 'absi').kind).toBe('maybe-lost');
	});
});

test('one roster is of the seven, drawn up on the day of the chart', () => {
	const rosters = dataset.rosters.filter(({ members }) => seven.every((person) => members.includes(person)));
	expect(rosters.map(({ drawnUp, members }) => [isoOf(drawnUp), members.length])).toEqual([['2014-10-28', 7]]);
});

test('the chart is a report of life of each of the seven, and El País’s word on Abu Arkan is none', () => {
	const reports = new Map(dataset.reports.map((report) => [report.id, report]));
	for (const id of charts) {
		expect(reports.get(id)).toMatchObject({ what: 'alive', verdict: 'established', published: { text: '2014-10-28' } });
	}
	expect(reports.get('arkan-2016')?.what).toBe('unknown');
});

/** The history under a clock, as if some reports had not been published. */
function read(clock: Clock, without: readonly Id[] = []): History {
	const reports = dataset.reports.filter(({ id }) => !without.includes(id));
	return historyOf(networkOf({ ...dataset, reports }), { clock, whatIfs: new Map(), setAside: new Set() });
}

function fate(history: History, iso: string, person: Id) {
	const found = snapshotOn(history, dayOf(iso)).fates.get(person);
	if (found === undefined) throw new Error(`${person} is not there on ${iso}`);
	return found;
}

function peopleWho(kind: FateKind, history: History, iso: string): readonly Id[] {
	return seven.filter((person) => fate(history, iso, person).kind === kind);
}

/** Of the seven on a day: alive or not known, maybe dead, dead. */
function partsOn(history: History, iso: string): readonly number[] {
	const counted = (...kinds: readonly FateKind[]) => kinds.flatMap((kind) => peopleWho(kind, history, iso)).length;
	return [counted('alive', 'not-known'), counted('maybe-lost'), counted('lost')];
}

/** What becomes of a person from a day on: when the fate takes another kind, and which. */
function coursesOf(clock: Clock, person: Id, from: string): readonly (readonly [string, FateKind])[] {
	const course = read(clock).fates.get(person) ?? [];
	const kinds = course.filter(({ value }, index) => value.kind !== course[index - 1]?.value.kind);
	return kinds.flatMap((step) => (step.from >= dayOf(from) ? [[isoOf(step.from), step.value.kind] as const] : []));
}

function dayOf(iso: string): number {
	const day = dayFromIso(iso);
	if (day === undefined) throw new Error(`${iso} is no day`);
	return day;
}
