import { expect, test } from 'vitest';
import { dataset, day, occupancy, person, post, report, roster, source } from '../../../../tests/fixtures/small.ts';
import { knownWith } from '../../../../tests/fixtures/lenses.ts';
import type { Clock, Lens } from '../../view/view.ts';
import { historyOf } from '../../history/history-of.ts';
import { knownOn } from '../../history/known/known.ts';
import { snapshotOn } from '../../history/snapshot.ts';
import { knownLosses } from '../../measures/posts/known-losses.ts';
import { between, undefinedBecause } from '../../measures/value.ts';
import { castOf } from '../../network/cast.ts';
import { networkOf } from '../../network/network-of.ts';
import { postRowsOf } from '../post-rows.ts';
import { comparisonOf } from '../../history/comparison.ts';
import { peopleTable } from '../people-table.ts';
import { reportsTable } from '../reports-table.ts';
import { comparisonCsv } from './comparison.ts';
import { lossesCsv } from './losses.ts';
import { measuresCsv } from './measures.ts';
import { occupanciesCsv } from './occupancies.ts';
import { peopleCsv } from './people.ts';
import { reportsCsv } from './reports.ts';
import type { CsvTable } from './csv-table.ts';
import { sourcesCsv } from './sources.ts';

const two = roster(['amir', 'basil']);
const always = { from: -Infinity, to: Infinity };
const network = networkOf(
	dataset({
		people: [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' })],
		posts: [post('head', { name: 'Head' })],
		occupancies: [
			occupancy('o1', 'amir', 'head', '2014-01-01'),
			occupancy('o2', 'basil', 'head', '2015-05-11', '', { confidence: 'medium' })
		],
		reports: [
			report('killed', 'amir', 'killed', {
				occurred: '2015-05-01',
				published: '2015-05-04',
				sides: ['organisation'],
				verdict: 'established',
				reason: 'found out much later'
			}),
			report('seen', 'basil', 'alive', { occurred: '2015-05-11', published: '2015-05-11' })
		],
		rosters: [two]
	})
);
const historyBy = (clock: Clock) => historyOf(network, { clock, whatIfs: new Map(), setAside: new Set() });
const knownBy = (clock: Clock, on = '2016-12-31') => knownOn(historyBy(clock), day(on));
const cast = castOf(network, two);
const people = (on: string) =>
	peopleCsv(peopleTable(knownBy('today'), snapshotOn(knownBy('today'), day(on)), cast, new Set()));

/** The row that begins with some cells, by the names of the columns; undefined if there is none. */
function rowOf(
	{ columns, rows }: CsvTable,
	column: string,
	value: string
): Readonly<Record<string, unknown>> | undefined {
	const row = rows.find((cells) => cells[columns.indexOf(column)] === value);
	return row && Object.fromEntries(columns.map((name, index) => [name, row[index]]));
}

test('people stand with their fate on a day, since when, and the posts they hold', () => {
	expect(rowOf(people('2015-04-30'), 'Id', 'amir')).toMatchObject({ Fate: 'alive', Posts: 'Head' });
	expect(rowOf(people('2015-05-01'), 'Id', 'amir')).toMatchObject({
		Fate: 'dead',
		'Since at the latest': '2015-05-01',
		Posts: ''
	});
});

test('two states stand side by side, with what became of each person, occupancy and tie', () => {
	const history = historyBy('today');
	const states = { before: snapshotOn(history, day('2015-04-30')), after: snapshotOn(history, day('2015-05-11')) };
	const table = comparisonCsv(comparisonOf(network, cast, { of: 'dates', ...states }), network);

	expect(rowOf(table, 'Id', 'amir')).toEqual({
		What: 'person',
		Id: 'amir',
		Name: 'Amir',
		'First state': '2015-04-30',
		'Second state': '2015-05-11',
		'In the first': 'alive',
		'In the second': 'dead',
		Difference: 'left'
	});
	expect(rowOf(table, 'Id', 'o2')).toMatchObject({
		What: 'occupancy',
		Name: 'Basil: Head',
		'In the first': 'no',
		'In the second': 'yes',
		Difference: 'came'
	});
	const whatIf = comparisonCsv(comparisonOf(network, cast, { of: 'record', ...states }), network);
	expect(rowOf(whatIf, 'Id', 'o1')).toMatchObject({
		'First state': 'record on 2015-04-30',
		'Second state': 'what-if on 2015-05-11'
	});
});

test('a post stands with each holder, and with the days it stood empty', () => {
	const table = occupanciesCsv(
		network,
		postRowsOf(knownBy('today'), knownBy('today'), new Set(cast.keys()), always),
		two.period
	);

	expect(rowOf(table, 'Holder', 'Amir')).toMatchObject({ State: 'held', From: '2014-01-01', Until: '2015-05-01' });
	expect(rowOf(table, 'Holder', 'Basil')).toMatchObject({ From: '2015-05-11', Evidence: 'medium' });
	// From 1 to 11 May.
	expect(rowOf(table, 'State', 'vacant')).toMatchObject({
		From: '2015-05-01',
		Until: '2015-05-11',
		'Days empty at least': 10,
		'Days empty at most': 10,
		'Next holder': 'Basil',
		'What if': 'no'
	});
	expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
});

test('a stretch that reaches beyond the period keeps its own days, and one that goes on has no last day', () => {
	const posts = postRowsOf(knownBy('today'), knownBy('today'), new Set(cast.keys()), always);
	const in2015 = occupanciesCsv(network, posts, { from: day('2015-01-01'), to: day('2015-05-05') });

	expect(rowOf(in2015, 'Holder', 'Amir')).toMatchObject({ From: '2014-01-01', Until: '2015-05-01' });
	expect(rowOf(in2015, 'State', 'vacant')).toMatchObject({ From: '2015-05-01', Until: '2015-05-11' });
	expect(rowOf(in2015, 'Holder', 'Basil')).toBeUndefined();

	const later = occupanciesCsv(network, posts, { from: day('2016-01-01'), to: day('2016-12-31') });
	expect(rowOf(later, 'State', 'held')).toMatchObject({ Holder: 'Basil', From: '2015-05-11', Until: '2016-05-11' });
	// Nothing was heard of him for a year, and nothing later ends it.
	expect(rowOf(later, 'State', 'perhaps held')).toMatchObject({ Holder: 'Basil', From: '2016-05-11' });
	expect(rowOf(later, 'State', 'perhaps held')?.['Until']).toBeUndefined();
	expect(rowOf(later, 'Holder', 'Amir')).toBeUndefined();
});

test('under clock then a post tells of nobody who came later', () => {
	const known = knownBy('then', '2015-05-08');
	const table = occupanciesCsv(network, postRowsOf(known, known, new Set(cast.keys()), always), two.period);

	expect(rowOf(table, 'Holder', 'Basil')).toBeUndefined();
	expect(rowOf(table, 'State', 'vacant')).toBeUndefined();
});

test('a loss stands with its days until it was reported, and with who came next', () => {
	const losses = knownLosses(knownBy('today'), two, two.period);
	const table = lossesCsv(network, losses);

	expect(rowOf(table, 'Person', 'Amir')).toMatchObject({
		'Lost from': '2015-05-01',
		'Lost to': '2015-05-01',
		'Days until reported at least': 3,
		'Days until reported at most': 3,
		'Post held': 'Head',
		'Days empty at least': 10,
		Successor: 'Basil'
	});
	expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
});

test('a loss stands with the reports that decide it, and the sources of these, of the holder and of who came next', () => {
	const given = dataset({
		people: [person('amir'), person('basil')],
		posts: [post('head'), post('seat', { seats: 7 })],
		occupancies: [
			occupancy('o1', 'amir', 'head', '2014-01-01', '', { sources: ['roll'] }),
			occupancy('o2', 'basil', 'head', '2015-05-11', '', { sources: ['gazette'] }),
			occupancy('o3', 'amir', 'seat', '2014-01-01', '', { sources: ['seats'] })
		],
		reports: [
			report('held', 'amir', 'captured', { occurred: '2015-05-01', sources: ['wire'] }),
			report('killed', 'amir', 'killed', { occurred: '2015-06-01', sources: ['paper', 'wire'] }),
			report('rumour', 'amir', 'killed', { occurred: '2014-02-01', verdict: 'refuted', sources: ['gossip'] })
		]
	});
	const known = knownWith(given);
	const table = lossesCsv(known.network, knownLosses(known, two, two.period));

	expect(rowOf(table, 'Post held', 'head')).toMatchObject({
		Reports: 'held; killed',
		Sources: 'wire; paper; roll; gazette'
	});
	expect(rowOf(table, 'Post held', 'seat')).toMatchObject({ Sources: 'wire; paper; seats' });
});

test('reports under clock then have no verdict and no reason', () => {
	const tableBy = (clock: Clock) => {
		const known = knownBy(clock, '2015-06-01');
		return reportsCsv(known, reportsTable(known, ['amir']));
	};

	expect(rowOf(tableBy('today'), 'Id', 'killed')).toMatchObject({
		'Published to': '2015-05-04',
		'Happened from': '2015-05-01',
		Verdict: 'established',
		Reason: 'found out much later'
	});
	expect(tableBy('then').rows).toHaveLength(1);
	expect(tableBy('then').columns).not.toContain('Verdict');
	expect(JSON.stringify(tableBy('then'))).not.toMatch(/established|found out much later/);
});

test('a source is set aside by itself or with its publisher', () => {
	const given = dataset({
		sources: [source('a', { publisher: 'One' }), source('b', { publisher: 'Two' }), source('c')]
	});
	const lens: Lens = { ...historyBy('today').lens, setAside: new Set(['source:a', 'publisher:two'] as const) };
	const table = sourcesCsv(knownWith(given, lens));

	expect(['a', 'b', 'c'].map((id) => rowOf(table, 'Id', id)?.['Set aside'])).toEqual(['yes', 'yes', 'no']);
});

test('measures have a row for each change, up to a day, and say why there is no value', () => {
	const steps = [
		{ from: day('2014-01-01'), value: between({ low: 0.25, high: 0.5 }) },
		{ from: day('2015-01-01'), value: undefinedBecause('Nobody is there.') },
		{ from: day('2016-01-01'), value: between({ low: 1, high: 1 }) }
	];
	const measure = { id: 'm', name: 'A measure', unit: '' };
	const { rows } = measuresCsv([{ measure, form: 'fixed-roster', whatIf: true, steps }], day('2015-06-01'));

	expect(rows).toEqual([
		['2014-01-01', 'A measure', 'share or index', 'fixed roster', 'what if', 0.25, 0.5, 0, undefined],
		[
			'2015-01-01',
			'A measure',
			'share or index',
			'fixed roster',
			'what if',
			undefined,
			undefined,
			undefined,
			'Nobody is there.'
		]
	]);
});
