import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { dataset, day as theDay, occupancy, person, post } from '../../../tests/fixtures/small.ts';
import { dayOf } from '../time/day.ts';
import { type Period, reportedFates, verdicts } from '../dataset/dataset.ts';
import { publisherKey, type SetAside } from './set-aside.ts';
import { everyone, tables, tabs, type View, type WhatIf } from './view.ts';
import { offAtFirst, viewParameters } from './view-parameters.ts';
import { formatView, parseView } from './view-query.ts';
import { firstPeriod } from '../dataset/first-period.ts';

/** Each part has a value of its own in most runs; faults in one showed after 1 to 151 of them. */
const runs = { numRuns: 200 };

const guild = readFixture('guild');
const read = (query: string) => parseView(new URLSearchParams(query), guild);
const written = (view: View): string => decodeURIComponent(formatView(view, guild).toString());

const people = guild.people.map(({ id }) => id);
const day = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9998, 12, 31) });
const whatIf: fc.Arbitrary<WhatIf> = fc.oneof(
	fc.constant({ kind: 'alive' as const }),
	day.map((from) => ({ kind: 'lost' as const, from }))
);
const anySetAside = fc
	.subarray<SetAside>([
		...guild.sources.flatMap(({ id, publisher }): SetAside[] => [`source:${id}`, publisherKey(publisher)]),
		...[...guild.vocabulary.sides.keys()].map((side): SetAside => `side:${side}`)
	])
	.map((items) => new Set(items));
const anyPeriod = fc.oneof(
	fc.tuple(day, day).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
	fc
		.tuple(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 99 }))
		.map(([year, month, months]) => ({ from: dayOf(year, month, 1), to: dayOf(year, month + months, 0) })),
	fc.constantFrom(...guild.rosters.map(({ period }) => period))
);
function aStretchOf({ from, to }: Period): fc.Arbitrary<Period | undefined> {
	const aDay = fc.integer({ min: from, max: to });
	return fc
		.tuple(aDay, aDay)
		.map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }))
		.map((span) => (span.from === span.to || span.to - span.from === to - from ? undefined : span));
}
const anyView: fc.Arbitrary<View> = anyPeriod
	.chain((period) =>
		fc.record<View>({
			roster: fc.constantFrom(everyone, ...guild.rosters.map(({ id }) => id)),
			period: fc.constant(period),
			span: aStretchOf(period),
			evenSteps: fc.boolean(),
			date: fc.integer({ min: period.from, max: period.to }),
			anyTime: fc.boolean(),
			lens: fc.record({
				clock: fc.constantFrom('today' as const, 'then' as const),
				whatIfs: fc
					.uniqueArray(fc.tuple(fc.constantFrom(...people), whatIf), { selector: ([id]) => id })
					.map((entries) => new Map(entries)),
				setAside: anySetAside
			}),
			compared: fc.oneof(
				fc.constantFrom(undefined, 'record' as const),
				fc.integer({ min: period.from, max: period.to })
			),
			selection: fc.constantFrom(undefined, ...people, 'council', 'o-ada', 'p-2013', 'S1', 'council--ada--bruno'),
			tab: fc.constantFrom(...tabs),
			shown: fc.subarray([...offAtFirst]).map((kinds) => new Set(kinds)),
			hidden: fc
				.subarray([...guild.vocabulary.ties.keys()].filter((kind) => kind !== 'council'))
				.map((kinds) => new Set(kinds)),
			measures: fc.option(
				fc.subarray(['density', 'posts-vacant', 'people']).map((ids) => new Set(ids)),
				{ nil: undefined }
			),
			reportFilter: fc.record(
				{
					side: fc.constantFrom(...guild.vocabulary.sides.keys()),
					verdict: fc.constantFrom(...verdicts),
					what: fc.constantFrom(...reportedFates)
				},
				{ requiredKeys: [] }
			),
			table: fc.constantFrom(...tables),
			sort: fc.constantFrom(undefined, 'since', '-false-before'),
			series: fc.constantFrom(undefined, ...guild.series.map(({ id }) => id)),
			story: fc.constantFrom(undefined, ...guild.story.map(({ id }) => id))
		})
	)
	.map((view) => ({ ...view, anyTime: view.anyTime && view.compared === undefined }));

test('a view that was written is read back, with nothing ignored', () => {
	fc.assert(
		fc.property(anyView, (view) => {
			expect(parseView(formatView(view, guild), guild)).toEqual({ view, ignored: [], widened: false });
		}),
		runs
	);
});

test('any query gives a view that can be written and read back', () => {
	const name = fc.constantFrom('story', ...viewParameters.map((parameter) => parameter.name));
	const value = fc.oneof(
		fc.string(),
		fc.constantFrom(
			'',
			'ada',
			'then',
			'everyone',
			'speakers',
			'2012-10-31',
			'2019-10-31',
			'2012-06/2013-02',
			'ada:alive',
			'tower',
			'none',
			'posts',
			'what:killed',
			'period'
		)
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(name, value)), (entries) => {
			const { view } = parseView(new URLSearchParams(entries), guild);

			expect(parseView(formatView(view, guild), guild)).toEqual({ view, ignored: [], widened: false });
		}),
		runs
	);
});

describe('a query', () => {
	test('that is empty gives the view in which the dataset opens', () => {
		const { view } = read('');

		expect(view).toMatchObject({ roster: 'four', date: dayOf(2012, 6, 30), tab: 'network', story: 'list' });
		expect(view.period).toEqual({ from: dayOf(2012, 1, 1), to: dayOf(2014, 12, 31) });
		expect(written(view)).toBe('');
	});

	test('that names a story view takes from it what it leaves out', () => {
		const { view, ignored } = read('story=rumour&clock=today');

		expect(ignored).toEqual([]);
		expect(view).toMatchObject({ date: dayOf(2012, 11, 10), selection: 'r-rumour', story: 'rumour' });
		expect(view.lens.clock).toBe('today');
		expect([...view.hidden]).toEqual(['rivalry']);
	});

	test('on a story view is written with only what differs', () => {
		const { view } = read('story=rumour');

		expect(written({ ...view, selection: undefined, tab: 'claims' })).toBe('story=rumour&select=&tab=claims');
	});

	test('can ask for any time in the period, but not beside a comparison', () => {
		expect(read('any=period')).toMatchObject({ view: { anyTime: true }, ignored: [] });
		expect(written(read('any=period').view)).toBe('any=period');
		expect(read('any=period&compare=2012-10-31')).toMatchObject({
			view: { anyTime: false, compared: dayOf(2012, 10, 31) },
			ignored: ['any “period”']
		});
		expect(read('any=year')).toMatchObject({ view: { anyTime: false }, ignored: ['any “year”'] });
	});

	test('with an empty story starts from the first roster', () => {
		expect(read('story=').view).toMatchObject({ roster: 'four', story: undefined, selection: undefined });
	});

	test.each([
		['select', { selection: undefined }],
		['date', { date: dayOf(2012, 6, 30) }],
		['hide', { hidden: new Set() }],
		['what-if', { lens: { clock: 'then', whatIfs: new Map(), setAside: new Set() } }]
	])('with an empty %s clears it', (name, cleared) => {
		const story = read('story=rumour').view;

		expect(read(`story=rumour&${name}=`)).toEqual({ view: { ...story, ...cleared }, ignored: [], widened: false });
	});

	test('with another roster opens in its years, on the nearest day', () => {
		expect(read('roster=speakers').view).toMatchObject({
			period: { from: dayOf(2012, 6, 15), to: dayOf(2013, 12, 31) },
			date: dayOf(2012, 6, 30)
		});
		expect(read('roster=speakers&period=2013-01/2013-02').view.date).toBe(dayOf(2013, 1, 1));
	});

	test('enlarges a stretch of the period, which a date alone moves along', () => {
		const span = { from: dayOf(2013, 1, 1), to: dayOf(2013, 2, 10) };

		expect(read('span=2013-01-01/2013-02-10')).toMatchObject({ view: { span, date: dayOf(2012, 6, 30) }, ignored: [] });
		expect(written(read('span=2013-01-01/2013-02-10').view)).toBe('span=2013-01-01/2013-02-10');
		expect(read('span=2012-01-01/2014-12-31').view.span).toBeUndefined();
	});

	test('asks for even steps', () => {
		expect(read('steps=even')).toMatchObject({ view: { evenSteps: true }, ignored: [] });
		expect(written(read('steps=even').view)).toBe('steps=even');
		expect(read('steps=odd')).toMatchObject({ view: { evenSteps: false }, ignored: ['steps “odd”'] });
	});

	test('with everyone spans the years in which posts were held', () => {
		expect(read('roster=everyone').view.period).toEqual(firstPeriod(guild));
	});

	test.each([
		'dmitri',
		'council',
		'deputy',
		'o-elin',
		't-rival',
		'r-ada',
		'e-fair',
		'p-2012',
		'c-two',
		'S3',
		'deputy--bruno--ada',
		'rivalry--celia--dmitri'
	])('selects %s', (id) => {
		expect(read(`select=${id}`)).toMatchObject({ view: { selection: id }, ignored: [] });
	});

	test.each([
		['date=2012-02-30', 'date “2012-02-30”'],
		['date=2012-06', 'date “2012-06”'],
		['period=2014-01/2012-12', 'period “2014-01/2012-12”'],
		['period=2012', 'period “2012”'],
		['span=2011-01-01/2012-06-30', 'span “2011-01-01/2012-06-30”'],
		['span=2013-01-01/2013-01-01', 'span “2013-01-01/2013-01-01”'],
		['clock=never', 'clock “never”'],
		['select=nobody', 'select “nobody”'],
		['select=friendship--ada--bruno', 'select “friendship--ada--bruno”'],
		['select=rivalry--dmitri--celia', 'select “rivalry--dmitri--celia”'],
		['select=deputy--ada--ada', 'select “deputy--ada--ada”'],
		['what-if=nobody:alive', 'what-if “nobody:alive”'],
		['what-if=ada:lost', 'what-if “ada:lost”'],
		['what-if=ada:lost@2012-02-30', 'what-if “ada:lost@2012-02-30”'],
		['roster=nine', 'roster “nine”'],
		['show=rivalry', 'show “rivalry”'],
		['tab=maps', 'tab “maps”'],
		['table=maps', 'table “maps”'],
		['sort=--since', 'sort “--since”'],
		['series=nothing', 'series “nothing”'],
		['measures=Density', 'measures “Density”'],
		['reports=side:nobody', 'reports “side:nobody”'],
		['reports=verdict:doubtful', 'reports “verdict:doubtful”'],
		['reports=what:promoted', 'reports “what:promoted”'],
		['reports=means:rumour', 'reports “means:rumour”'],
		['story=nowhere', 'story “nowhere”'],
		['colour=red', 'colour “red”']
	])('with %s notes it and shows the rest', (query, note) => {
		const { view, ignored } = read(`${query}&hide=deputy`);

		expect(ignored).toEqual([note]);
		expect(view).toEqual({ ...read('').view, hidden: new Set(['deputy']) });
	});

	test('with a list of which one item is bad keeps the others', () => {
		const { view, ignored } = read(
			'what-if=ada:alive,nobody:alive,ada:lost@2012-07-01&show=ghosts,rivalry&hide=ghosts,deputy'
		);

		expect([...view.lens.whatIfs]).toEqual([['ada', { kind: 'alive' }]]);
		expect([...view.shown, ...view.hidden]).toEqual(['ghosts', 'deputy']);
		expect(ignored).toEqual([
			'what-if “nobody:alive”',
			'what-if “ada:lost@2012-07-01”',
			'show “rivalry”',
			'hide “ghosts”'
		]);
	});

	test('says what is chosen within the tabs', () => {
		const [side = ''] = guild.vocabulary.sides.keys();
		const { view, ignored } = read(`measures=density,people&reports=side:${side},what:killed&table=ties&sort=-to`);

		expect(ignored).toEqual([]);
		expect(view).toMatchObject({
			measures: new Set(['density', 'people']),
			reportFilter: { side, what: 'killed' },
			table: 'ties',
			sort: '-to'
		});
		expect(read('measures=none').view.measures).toEqual(new Set());
		expect(read('measures=none,people')).toMatchObject({
			view: { measures: new Set(['people']) },
			ignored: ['measures “none”']
		});
		expect(read('reports=what:killed,what:alive')).toMatchObject({
			view: { reportFilter: { what: 'killed' } },
			ignored: ['reports “what:alive”']
		});
		expect(read('').view.measures).toBeUndefined();
	});

	test('with a date outside the period widens it to the end of that year', () => {
		const { from, to } = read('').view.period;

		expect(read('date=2022-06-30')).toMatchObject({
			view: { date: dayOf(2022, 6, 30), period: { from, to: dayOf(2022, 12, 31) } },
			ignored: [],
			widened: true
		});
		expect(read('date=2003-06-30&compare=2022-06-30').view).toMatchObject({
			compared: dayOf(2022, 6, 30),
			period: { from: dayOf(2003, 1, 1), to: dayOf(2022, 12, 31) }
		});
		expect(read('date=2013-02-01&period=2013-01/2013-03')).toMatchObject({
			view: { period: { from: dayOf(2013, 1, 1), to: dayOf(2013, 3, 31) } },
			widened: false
		});
		expect(read('date=2012-06-30').view.period).toEqual({ from, to });
	});

	test('with a date decades outside the period widens it all the same', () => {
		expect(read('date=2080-01-01')).toMatchObject({ view: { date: dayOf(2080, 1, 1) }, ignored: [], widened: true });
	});

	test('with a date more than a hundred years outside the period leaves it out and says so', () => {
		expect(read('date=9999-01-01')).toEqual({ ...read(''), ignored: ['date “9999-01-01”'] });
		expect(read('compare=1000-01-01')).toEqual({ ...read(''), ignored: ['compare “1000-01-01”'] });
		expect(read('date=9999-01-01&period=9998-01/9999-12').ignored).toEqual([]);
	});

	test('leaves alone what other sites add, and says nothing of it', () => {
		expect(read('utm_source=paper&utm_medium=email&fbclid=1&gclid=2&msclkid=3')).toEqual(read(''));
	});

	test('with a parameter twice takes the first', () => {
		expect(read('select=ada&select=bruno')).toMatchObject({ view: { selection: 'ada' }, ignored: ['select “bruno”'] });
	});
});

describe('in a dataset of steps', () => {
	const stepped = dataset({
		time: 'steps',
		people: [person('amir')],
		posts: [post('chief')],
		occupancies: [occupancy('o', 'amir', 'chief', 'step 0.0', 'step 40.5')]
	});
	const readSteps = (query: string) => parseView(new URLSearchParams(query), stepped);

	test('a query names steps, and is written with them', () => {
		const query = 'period=step 3.0/step 20.5&date=step 12.5&compare=step 5.0&what-if=amir:lost@step 7.0';
		const { view, ignored } = readSteps(query);

		expect(ignored).toEqual([]);
		expect([view.date, view.compared]).toEqual([theDay('step 12.5'), theDay('step 5.0')]);
		expect(decodeURIComponent(formatView(view, stepped).toString()).replaceAll('+', ' ')).toBe(query);
	});

	test('a step may have fewer decimals than the dataset has', () => {
		expect(readSteps('date=step 12&period=step 3/step 20').view).toMatchObject({
			date: theDay('step 12.0'),
			period: { from: theDay('step 3.0'), to: theDay('step 20.0') }
		});
	});

	test('days are ignored, as are steps in a dataset of days', () => {
		expect(readSteps('date=2014-05-31&period=2014-01/2014-12&what-if=amir:lost@2014-05-31').ignored).toHaveLength(3);
		expect(read(`date=step 12&period=step 3/step 20`).ignored).toHaveLength(2);
	});
});
