import { describe, expect, test } from 'vitest';
import { knownWith, then, today } from '../../../../tests/fixtures/lenses.ts';
import {
	date,
	day,
	event,
	occupancy,
	person,
	post,
	report,
	source,
	spell,
	tie
} from '../../../../tests/fixtures/small.ts';
import { recordOf } from '../../network/record-of.ts';
import { wordsOfDate, wordsOfSpell } from '../../time/date-words.ts';

const note = 'written long after';
const given = {
	people: [person('amir', { role: note, note, earlierReports: 6 }), person('basil', { joined: date('2015') })],
	posts: [post('head', { note }), post('deputy', { reportsTo: 'head' })],
	occupancies: [
		occupancy('o1', 'amir', 'head', '2014-01-01', '', { note }),
		occupancy('o2', 'basil', 'deputy', '2014-06-01', '2014-09-01'),
		occupancy('o3', 'basil', 'deputy', '2015-06-01')
	],
	ties: [tie('t', 'basil', 'amir', 'service', '2016-01-01')],
	reports: [
		report('early', 'amir', 'wounded', { occurred: '2014-01-01', reason: note, note, related: ['late', 'early'] }),
		report('late', 'amir', 'killed', { occurred: '2014-01-02', published: '2015-01-01' }),
		report('month', 'amir', 'alive', { published: '2014-12' }),
		report('undated', 'amir', 'alive')
	],
	events: [event('fair', '2014-03-01', { note }), event('flood', '2016-03')],
	series: [
		{
			...({ id: 'area', scope: '', metric: 'Area', unit: ' km²', baseline: '', estimator: '' } as const),
			points: ['2014-03', '2015-03'].map((on) => ({
				...{ id: on, value: 1, valueMax: undefined, extra: [], note, sources: [], date: date(on) }
			}))
		}
	],
	sources: [
		source('paper', { date: date('2014-12-20'), note }),
		source('yearbook', { date: date('2014') }),
		source('leaflet'),
		source('obituary', { date: date('2014-12-21') })
	]
};
const known = knownWith(given, then, '2014-12-20');

test('in hindsight all is known, on any day', () => {
	const whole = knownWith(given, today, '2013-01-01');

	expect(whole).toMatchObject({ until: Infinity, isLaterKnown: true });
	expect(whole.network.dataset).toMatchObject(given);
});

describe('under clock then', () => {
	test.each([
		['early', true],
		['late', false],
		['month', false],
		['undated', false],
		['o1', true],
		['o3', false],
		['fair', true],
		['flood', false],
		['2014-03', true],
		['2015-03', false],
		['t', false],
		['paper', true],
		['yearbook', false],
		['leaflet', false],
		['obituary', false],
		['amir', true],
		['head', true]
	])('the record "%s" is known on 20 December 2014: %s', (id, isKnown) => {
		expect(recordOf(known.network, id) !== undefined).toBe(isKnown);
	});

	test('no verdict is known, nor what was written in hindsight', () => {
		expect(known.isLaterKnown).toBe(false);
		expect(known.network.reports.get('early')).toMatchObject({ verdict: undefined, attribution: undefined });
		expect(JSON.stringify(known.network.dataset)).not.toContain(note);
		expect(known.network.people.get('amir')?.earlierReports).toBeUndefined();
	});

	test('a report is related only to those that were out', () => {
		expect(known.network.reports.get('early')?.related).toEqual(['early']);
	});

	test('when somebody joined is known once it may have been', () => {
		const joinedOn = (on: string) => knownWith(given, then, on).network.people.get('basil')?.joined;

		expect(joinedOn('2014-12-31')).toBeUndefined();
		expect(joinedOn('2015-12-30')).toMatchObject({ earliest: day('2015-01-01'), latest: Infinity });
		expect(wordsOfDate(joinedOn('2015-12-31') ?? date('2000'))).toBe('2015');
	});

	test('no step is later than the day', () => {
		const steps = [known.fates, known.occupancies, known.ties].flatMap((all) => [...all.values()].flat());

		expect(steps.length).toBeGreaterThan(0);
		expect(steps.filter(({ from }) => from > known.until)).toEqual([]);
		expect(known.changes.filter(({ day: on }) => on > known.until)).toEqual([]);
	});

	test('a tie rests on what had begun by the day', () => {
		const groundsOn = (on: string) =>
			[...knownWith(given, then, on).network.ties.values()]
				.filter(({ kind }) => kind === 'command')
				.flatMap(({ grounds }) => grounds.map(({ records }) => records));

		expect(groundsOn('2014-05-31')).toEqual([]);
		expect(groundsOn('2014-12-20')).toEqual([['o1', 'o2']]);
		expect(groundsOn('2015-06-01')).toEqual([
			['o1', 'o2'],
			['o1', 'o3']
		]);
	});

	test.each([
		['2014-01-01', '2015-08', '2013-12-31', undefined],
		['2014-01-01', '2015-08', '2014-12-20', 'from 1 Jan 2014'],
		['2014-01-01', '2015-08', '2015-08-30', 'from 1 Jan 2014'],
		['2014-01-01', '2015-08', '2015-08-31', '1 Jan 2014 to Aug 2015'],
		['', '2015-08', '2014-12-20', 'undated'],
		['2014-06/2016-08', '', '2014-12-20', 'from 1 Jun 2014 or later'],
		['../2014-10-28', '', '2014-06-01', 'undated'],
		['../2014-10-28', '', '2014-10-28', 'by 28 Oct 2014']
	])('a spell from "%s" to "%s" reads on %s as %s', (start, end, on, words) => {
		const held = { ...occupancy('o', 'amir', 'head'), spell: spell(start, end) };
		const found = knownWith({ ...given, occupancies: [held] }, then, on).network.occupancies.get('o');

		expect(found && wordsOfSpell(found.spell)).toBe(words);
	});

	test('what is set aside is known no further than what counts', () => {
		const aside = knownWith(given, { ...then, setAside: new Set(['source:paper'] as const) }, '2014-12-20').network;

		expect([...aside.reports.keys()]).toEqual([]);
		expect([...aside.whole.reports.keys()]).toEqual(['early']);
	});
});
