import { expect, test } from 'vitest';
import { knownWith, then, today, without } from '../../../tests/fixtures/lenses.ts';
import { day, person, report } from '../../../tests/fixtures/small.ts';
import type { Lens } from '../view/view.ts';
import { reportsAbout } from './reports-about.ts';

/** A report of each of some years. */
function ofYears(...years: readonly number[]) {
	return years.map((year) => report(String(year), 'amir', 'killed', { published: `${year}-06-01`, sides: ['media'] }));
}

function parts(reports: ReturnType<typeof ofYears>, on: string, lens: Lens = today) {
	const known = knownWith({ people: [person('amir')], reports }, lens, on);
	const { early, byDate, after, undated } = reportsAbout(known, 'amir', day(on));
	const ids = (some: typeof early) => some.map(({ id }) => id).join();
	return [
		['early', ids(early)],
		['byDate', ids(byDate)],
		['after', ids(after)],
		['undated', ids(undated)]
	];
}

test('reports that were out by the date, later ones and undated ones stand apart, in order of publication', () => {
	const undated = { ...report('undated', 'amir', 'killed', { occurred: '2013' }), published: undefined };

	expect(parts([undated, ...ofYears(2016, 2014, 2015)], '2015-06-01')).toEqual([
		['early', ''],
		['byDate', '2014,2015'],
		['after', '2016'],
		['undated', 'undated']
	]);
});

test('where none in the dataset has a day of publication, they stand by the day they tell of', () => {
	const happened = (id: string, occurred: string | undefined) => ({
		...report(id, 'amir', 'captured', occurred === undefined ? {} : { occurred }),
		published: undefined
	});

	expect(parts([happened('c', '2016'), happened('b', '2012-05-09'), happened('a', undefined)], '2015-06-01')).toEqual([
		['early', ''],
		['byDate', 'b'],
		['after', 'c'],
		['undated', 'a']
	]);
});

test('of more than ten the first are early, but never the last three by the date', () => {
	const twelve = ofYears(2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012);

	expect(parts(twelve, '2016-01-01').slice(0, 2)).toEqual([
		['early', '2001,2002'],
		['byDate', '2003,2004,2005,2006,2007,2008,2009,2010,2011,2012']
	]);
	expect(parts(twelve, '2004-01-01').slice(0, 2)).toEqual([
		['early', ''],
		['byDate', '2001,2002,2003']
	]);
});

test('what is set aside keeps its place', () => {
	expect(parts(ofYears(2014), '2016-01-01', without('side:media'))[1]).toEqual(['byDate', '2014']);
});

test('as reported then there is nothing later', () => {
	expect(parts(ofYears(2014, 2016), '2015-01-01', then)[2]).toEqual(['after', '']);
});
