import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf, tooLong, wordsOf } from '../../../../tests/fixtures/sheet-rows.ts';
import { wikidata } from './wikidata.ts';

const q = (id: string) => `http://www.wikidata.org/entity/${id}`;
const day = (text: string) => `${text}T00:00:00Z`;

/** Results of SPARQL with plain texts; blank nodes begin with `_:`. */
function results(vars: readonly string[], ...rows: readonly Readonly<Record<string, string>>[]) {
	const bindings = rows.map((row) =>
		Object.fromEntries(
			Object.entries(row).map(([variable, value]) => [
				variable,
				value.startsWith('_:') ? { type: 'bnode', value: value.slice(2) } : { type: 'literal', value }
			])
		)
	);
	return { head: { vars }, results: { bindings } };
}

function read(content: unknown) {
	return wikidata.read(content, 'query.json');
}

function startsOf(content: unknown) {
	return rowsOf(read(content), undefined).map((row) => row['start']);
}

describe('which values are results of a query', () => {
	test.each([
		['SPARQL JSON', results(['person'], { person: q('Q1') }), true],
		['SPARQL JSON without a result', results(['person']), true],
		['a list of objects that name items', [{ person: q('Q1'), personLabel: 'Ada' }], true],
		['the same with types', [{ person: { type: 'uri', value: q('Q1') } }], true],
		['flat records', [{ person: 'Ada', page: 'https://www.wikidata.org/wiki/Q1' }], false],
		['a network', { nodes: [], links: [] }, false],
		['Popolo', { persons: [{ id: 'ada' }] }, false],
		['nothing', null, false]
	])('%s', (_, content, isIn) => {
		expect(wikidata.isIn(content)).toBe(isIn);
	});
});

test.each([
	['SPARQL JSON', results(['person', 'personLabel', 'n'], { person: q('Q1'), personLabel: 'Ada', n: '2' })],
	['a list of objects', [{ person: q('Q1'), personLabel: 'Ada', n: '2' }]],
	['a list of objects with types', [{ person: { value: q('Q1') }, personLabel: { value: 'Ada' }, n: { value: '2' } }]]
])('in %s a label is the name and the Q-id its id', (_, content) => {
	const [sheet] = read(content).sheets;

	expect(sheet).toMatchObject({ is: undefined, heads: ['person', 'person_id', 'n'] });
	expect(sheet?.rows).toEqual([{ number: 1, cells: ['Ada', 'Q1', '2'] }]);
});

test('a variable without a label keeps its name', () => {
	expect(rowsOf(read(results(['person'], { person: q('Q1') })), undefined)).toEqual([{ person: 'Q1' }]);
});

describe('times', () => {
	test.each([
		['11', '2014-05-31'],
		['10', '2014-05'],
		['9', '2014'],
		['8', '201X'],
		['7', '2001/2100']
	])('of precision %s are cut to %s', (precision, start) => {
		const row = { start: day('2014-05-31'), startPrecision: precision };

		expect(rowsOf(read(results(['start', 'startPrecision'], row)), undefined)).toEqual([{ start }]);
	});

	test('honour a precision even on the first of January', () => {
		expect(startsOf(results(['start', 'startPrecision'], { start: day('2014-01-01'), startPrecision: '11' }))).toEqual([
			'2014-01-01'
		]);
	});

	test('on the first of January throughout a column are years, and it is said', () => {
		const content = results(['start'], { start: day('2014-01-01') }, { start: day('2016-01-01') });

		expect(startsOf(content)).toEqual(['2014', '2016']);
		expect(wordsOf(read(content))).toEqual([
			'Read 2 times as years, since all in the column are the first moment of a year.'
		]);
	});

	test('are days where only some are on the first of January', () => {
		const content = results(['start'], { start: day('2014-01-01') }, { start: day('2016-05-31') });

		expect(startsOf(content)).toEqual(['2014-01-01', '2016-05-31']);
		expect(wordsOf(read(content))).toEqual([]);
	});

	test('written by the Julian calendar are days of ours already, which the query service makes of them', () => {
		const row = { start: day('1498-07-01'), startPrecision: '11', startCalendar: q('Q1985786') };

		expect(rowsOf(read(results(['start', 'startPrecision', 'startCalendar'], row)), undefined)).toEqual([
			{ start: '1498-07-01', startCalendar: 'Q1985786' }
		]);
	});

	test('before the common era keep their sign', () => {
		expect(startsOf(results(['start'], { start: '-0043-03-15T00:00:00Z' }))).toEqual(['-0043-03-15']);
	});
});

test('an unknown value is unknown, which is not the same as a gap', () => {
	const content = results(
		['person', 'end'],
		{ person: q('Q1'), end: '_:t1' },
		{ person: q('Q2') },
		{
			person: '_:t2',
			end: day('2014-05-31')
		}
	);

	expect(rowsOf(read(content), undefined)).toEqual([
		{ person: 'Q1', end: 'unknown' },
		{ person: 'Q2' },
		{ end: '2014-05-31' }
	]);
	expect(wordsOf(read(content))).toEqual(['Read 2 blank nodes as unknown.']);
});

test('an unknown value shows in its made address where there are no types', () => {
	const genid = 'http://www.wikidata.org/.well-known/genid/ab12';

	expect(
		startsOf([
			{ person: q('Q1'), start: genid },
			{ person: q('Q2'), start: day('2014-05-31') }
		])
	).toEqual(['unknown', '2014-05-31']);
});

test('results of deprecated rank are left out and counted', () => {
	const rank = (name: string) => `http://wikiba.se/ontology#${name}Rank`;
	const content = results(
		['person', 'rank'],
		{ person: q('Q1'), rank: rank('Deprecated') },
		{ person: q('Q2'), rank: rank('Normal') }
	);

	expect(rowsOf(read(content), undefined)).toEqual([{ person: 'Q2', rank: 'NormalRank' }]);
	expect(wordsOf(read(content))).toEqual(['Left out 1 result of deprecated rank.']);
});

test('a reader takes any value and gives an import', () => {
	const text = fc.constantFrom(q('Q1'), day('2014-01-01'), '_:x', '9', '', '__proto__', day('-99999-00-00'));
	const variable = fc.constantFrom('p', 'pLabel', 'p_id', 'start', 'startPrecision', 'rank', '__proto__', 'Label');
	const value = fc.oneof(text, fc.record({ type: text, value: text }), fc.jsonValue());
	const rows = fc.array(fc.oneof(fc.dictionary(variable, value), fc.jsonValue()), { maxLength: 5 });
	const content = fc.oneof(
		rows,
		fc.record({
			head: fc.record({ vars: fc.array(fc.oneof(variable, fc.jsonValue())) }),
			results: fc.record({ bindings: rows })
		}),
		fc.jsonValue()
	);
	fc.assert(
		fc.property(content, (given) => {
			wikidata.isIn(given);
			expect(tooLong(read(given))).toEqual([]);
		}),
		// Enough for every variable to meet every kind of value.
		{ numRuns: 300 }
	);
});
