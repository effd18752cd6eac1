import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEnding } from './ending.ts';

/** What a cell says, without the text it says it in: "killed 2015-08-18 open". */
function said(text: string): readonly string[] {
	return readEnding(text).map((ending) => {
		if (ending.kind === 'note') return `note: ${ending.text}`;
		if (ending.kind === 'acting') return 'acting';
		const word = ending.kind === 'report' ? ending.what : ending.kind === 'status' ? ending.status : 'end';
		const date = ending.date?.kind === 'date' ? ` ${ending.date.edtf}` : '';
		return `${word}${date}${ending.verdict === 'open' ? ' open' : ''}`;
	});
}

describe('what ends a term says nothing about life', () => {
	test.each([
		'resigned',
		'Resigned',
		'moved',
		'promoted',
		'dismissed',
		'sacked',
		'retired',
		'expelled',
		'not re-elected',
		'term ended',
		'reshuffled',
		'lost seat',
		'defected',
		'no longer in office',
		'dimitió',
		'démissionné',
		'zurückgetreten',
		'استقال',
		'ушёл в отставку'
	])('%s', (text) => {
		expect(said(text)).toEqual(['end']);
	});
});

describe('a loss or another fate is a report', () => {
	test.each([
		['killed', 'killed'],
		['KIA', 'killed'],
		['assassinated', 'killed'],
		['executed', 'killed'],
		['shot and wounded', 'wounded'],
		['died', 'died'],
		['died in custody', 'died'],
		['captured', 'captured'],
		['arrested', 'captured'],
		['in prison', 'captured'],
		['extradited', 'captured'],
		['sentenced to death', 'captured'],
		['escaped', 'released'],
		['released', 'released'],
		['freed', 'released'],
		['wounded', 'wounded'],
		['disappeared', 'died open'],
		['missing', 'died open'],
		['vanished 1999', 'died 1999 open'],
		['fate unknown', 'died open'],
		['asesinado', 'killed'],
		['décédé', 'died'],
		['verhaftet', 'captured'],
		['اعتُقل', 'captured'],
		['убит', 'killed']
	])('%s is %s', (text, what) => {
		expect(said(text)).toEqual([what]);
	});
});

test.each([
	['killed?', 'killed open'],
	['reportedly killed', 'killed open'],
	['killed (reported)', 'killed open'],
	['allegedly captured in 2016', 'captured 2016 open'],
	['presumed dead', 'dead open'],
	['believed killed', 'killed open'],
	['killed 2016?', 'killed 2016 open']
])('doubt leaves a report open, also beside a year: %s', (text, report) => {
	expect(said(text)).toEqual([report]);
});

describe('a report has the date that the cell gives it', () => {
	test.each([
		['killed 18 Aug 2015', 'killed 2015-08-18'],
		['убит в мае 2018', 'killed 2018-05'],
		['killed on August 18, 2015 by an air strike', 'killed 2015-08-18'],
		['2015-08-18 killed', 'killed 2015-08-18'],
		['died (c. 2015)', 'died 2015~'],
		['in prison since 2015', 'captured 2015'],
		['killed by 2015', 'killed ../2015'],
		['killed with 3 others', 'killed'],
		['dead 2015', 'died 2015'],
		['died in late 2015', 'died 2015-09/2015-12']
	])('%s', (text, report) => {
		expect(said(text)).toEqual([report]);
	});

	test('what must be asked stays asked', () => {
		expect(readEnding('killed 3/12/2014')[0]).toMatchObject({ kind: 'report', date: { kind: 'either' } });
		expect(readEnding('killed 3/12/2014', { order: 'day-first' })[0]).toMatchObject({ date: { edtf: '2014-12-03' } });
	});
});

describe('several in one cell are one each', () => {
	test.each([
		['captured 2016, escaped 2015', ['released 2015', 'captured 2016']],
		['captured 2014; released 2015; killed 2016', ['captured 2014', 'released 2015', 'killed 2016']],
		['arrested and later released', ['captured', 'released']],
		['captured May 3, 2014, killed May 5, 2015', ['captured 2014-05-03', 'killed 2015-05-05']],
		['resigned, then killed 2016', ['end', 'killed 2016']],
		['captured 2014, reportedly killed', ['captured 2014', 'killed open']],
		['captured? killed', ['captured open', 'killed']]
	])('%s', (text, endings) => {
		expect(said(text)).toEqual(endings);
	});
});

describe("a status speaks of the data's day", () => {
	test.each([
		['active', 'in-post'],
		['In office', 'in-post'],
		['incumbent', 'in-post'],
		['alive', 'alive'],
		['at large', 'at-large'],
		['dead', 'dead'],
		['deceased', 'dead'],
		['muerto', 'dead']
	])('%s is %s', (text, status) => {
		expect(readEnding(text)).toMatchObject([{ kind: 'status', status, date: undefined }]);
	});
});

test.each([
	['acting', ['acting']],
	['interim', ['acting']],
	['caretaker; resigned 2015', ['acting', 'end 2015']],
	['acting, killed 2015', ['acting', 'killed 2015']]
])('a term held for the time being is told apart: %s', (text, endings) => {
	expect([...said(text)].sort()).toEqual(endings);
});

test('words that are not known are kept as a note, and so is what is denied', () => {
	expect(said('went to Paris')).toEqual(['note: went to Paris']);
	expect(said('not killed')).toEqual(['note: not killed']);
	expect(readEnding('killed by an air strike in 2015')[0]).toMatchObject({ text: 'killed by an air strike in 2015' });
});

test.each(['', ' ', '-', 'n/a', '?', 'unknown'])('"%s" says nothing', (text) => {
	expect(readEnding(text)).toEqual([]);
});

test('any text gives endings whose words stand in it, and one at least where it says "killed"', () => {
	const scraps = fc.constantFrom(
		'killed',
		'captured',
		'not',
		'?',
		',',
		';',
		'and',
		'2014',
		'May 3, 2015',
		'(',
		'acting',
		'x',
		'constructor',
		'\n'
	);
	const text = fc.array(scraps, { maxLength: 12 }).map((parts) => parts.join(' '));
	fc.assert(
		fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
			const told = readEnding(given).map((ending) => ending.text);

			for (const part of told) expect(given).toContain(part);
			expect(told.length > 0 || !given.includes('killed')).toBe(true);
		}),
		// Half of the texts have words with a meaning.
		{ numRuns: 500 }
	);
});

test('a very long text is one note', () => {
	expect(readEnding('killed '.repeat(100_000))).toHaveLength(1);
});
