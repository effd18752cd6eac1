import { expect, test } from 'vitest';
import type { Id } from '../../src/lib/dataset/dataset.ts';
import { readData } from '../../tests/fixtures/read-data.ts';
import type { WhatIf } from '../../src/lib/view/view.ts';
import { historyOf } from '../../src/lib/history/history-of.ts';
import { knownOn } from '../../src/lib/history/known/known.ts';
import { snapshotOn } from '../../src/lib/history/snapshot.ts';
import { castOf } from '../../src/lib/network/cast.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { rosterOf } from '../../src/lib/network/rosters.ts';
import { comparedSummary, rosterDifference } from '../../src/lib/words/comparison/state-before.ts';
import { type Comparison, comparisonOf } from '../../src/lib/history/comparison.ts';
import { comparedLists } from '../../src/lib/words/comparison/comparison.ts';
import { countOf } from '../../src/lib/history/count.ts';
import { dayFromIso } from '../../src/lib/time/day.ts';

// What differs between the day the roster was drawn up and the day El País counted the dead, worked out from the tables.

const network = networkOf(readData('shura-council'));
const roster = rosterOf(network, 'seven-of-2014');
const cast = castOf(network, roster);

test('between 28 October 2014 and 2 September 2016 six of the seven left, and of the seventh nothing is known', () => {
	const { comparison, lines } = compared('2014-10-28', '2016-09-02');

	// Established in reports.csv: ayman-2016-dead, turk-2015-08, absi-site, anbari-2016, shish-2016-07-amaq and
	// adn-2016-amaq, in the order of the roster. Of Abu Arkan the chart of 28 October 2014 is the last word of life.
	expect(roster.members.map((id) => [id, comparison.people.get(id)])).toEqual([
		['abu-ayman', 'left'],
		['turkmani', 'left'],
		['absi', 'left'],
		['anbari', 'left'],
		['shishani', 'left'],
		['adnani', 'left'],
		['abu-arkan', 'changed']
	]);
	expect(lines('People', 'left')).toEqual([
		'Abu Ayman al-Iraqi: dead by 2 Sep 2016',
		'Abu Muslim al-Turkmani: killed 18 Aug 2015',
		'Amr al-Absi: killed 3 Mar 2016',
		'Abu Ali al-Anbari: killed 24 Mar 2016',
		'Abu Umar al-Shishani: killed 1–13 Jul 2016',
		'Abu Muhammad al-Adnani: killed 30 Aug 2016'
	]);
	expect(lines('People', 'changed')).toEqual(['Abu Arkan al-Amiri: not known; alive before']);
	expect(rosterDifference(comparison, roster, network.dataset.vocabulary.fates)).toBe(
		'Of 7, 6 dead since and 1 changed'
	);
	expect(comparedSummary(comparison, network, (snapshot) => countOf(snapshot, roster))).toBe(
		'Of 7: 7 alive on 28 October 2014; 1 not known (Abu Arkan al-Amiri), 6 dead on 2 September 2016'
	);
});

test('the posts they left are those that occupancies.csv gives them, but for one of 2015 that neither day has', () => {
	const { lines } = compared('2014-10-28', '2016-09-02');

	// o11, o14, o31 of al-Turkmani; o15, o18, o49 of al-Anbari; o19, o40, o44 of al-Adnani; o20, o33 of al-Shishani;
	// o21, o30, o57 of Abu Ayman; o22, o60, o61 of Amr al-Absi; o17 of al-Turkmani. o12 begins and ends in between.
	expect(lines('Posts', 'left')).toEqual([
		'Overall deputy: Abu Muslim al-Turkmani',
		'Deputy for Iraq: Abu Muslim al-Turkmani',
		'Deputy for Syria: Abu Ali al-Anbari',
		'Member of the Shura Council: Abu Muslim al-Turkmani; Abu Ali al-Anbari; Abu Muhammad al-Adnani; Abu Umar al-Shishani; Abu Ayman al-Iraqi; Amr al-Absi',
		'Military chief: Abu Ayman al-Iraqi and Abu Muslim al-Turkmani (perhaps before), then Abu Ahmad al-Alwani',
		'“War minister”: Abu Umar al-Shishani (perhaps before), then Gulmurod Khalimov',
		'Spokesman: Abu Muhammad al-Adnani',
		'Head of external operations: Abu Muhammad al-Adnani (perhaps before)',
		'Head of finance: Abu Ali al-Anbari (perhaps before)',
		'Governor of Anbar: Abu Ayman al-Iraqi',
		'Governor of Homs: Amr al-Absi (perhaps before)',
		'Governor of Aleppo: Amr al-Absi'
	]);
	// o32 begins about 2016, o35 between July and 6 September 2016: neither for certain by 2 September.
	expect(lines('Posts', 'came')).toEqual([
		'Military chief: Abu Ahmad al-Alwani (perhaps)',
		'“War minister”: Gulmurod Khalimov (perhaps), after Abu Umar al-Shishani'
	]);
});

test('of the ties that sources state, those of the lost left', () => {
	const { comparison } = compared('2014-10-28', '2016-09-02');
	const stated = (ids: readonly string[]) => ids.map((id) => comparison.ties.get(id));

	// t01, t02, t10, t11, t12, t19 and t60, each with one of the six at an end; t13 is that of Abu Arkan.
	expect(
		stated([
			'deputy--turkmani--baghdadi',
			'deputy--anbari--baghdadi',
			'command--baghdadi--adnani',
			'command--baghdadi--shishani',
			'command--baghdadi--absi',
			'association--adnani--furqan',
			'rivalry--adnani--zawahiri'
		])
	).toEqual(Array.from({ length: 7 }, () => 'left'));
	expect(comparison.ties.get('appointment--baghdadi--abu-arkan')).toBe('stayed');
});

test('with al-Adnani alive throughout, he and what hangs on him came, against the record of 2 September 2016', () => {
	const { comparison, lines } = compared('2016-09-02', '2016-09-02', [['adnani', { kind: 'alive' }]]);

	expect([...comparison.people].filter(([, difference]) => difference !== 'stayed')).toEqual([['adnani', 'came']]);
	// o19, o40 and o44.
	expect(lines('Posts', 'came')).toEqual([
		'Member of the Shura Council: Abu Muhammad al-Adnani',
		'Spokesman: Abu Muhammad al-Adnani',
		'Head of external operations: Abu Muhammad al-Adnani'
	]);
});

function compared(from: string, to: string, whatIfs: readonly (readonly [Id, WhatIf])[] = []) {
	const lens = { clock: 'today', whatIfs: new Map(whatIfs), setAside: new Set<never>() } as const;
	const history = historyOf(network, lens);
	const record = historyOf(network, { ...lens, whatIfs: new Map() });
	const comparison: Comparison = comparisonOf(network, cast, {
		of: whatIfs.length === 0 ? 'dates' : 'record',
		before: snapshotOn(record, dayOf(from)),
		after: snapshotOn(history, dayOf(to))
	});
	const lists = comparedLists(knownOn(history, dayOf(to)), cast, comparison);
	const lines = (title: string, difference: string) =>
		lists
			.filter((list) => list.title === title)
			.flatMap(({ groups }) => groups.filter((group) => group.difference === difference))
			.flatMap(({ entries }) => entries.map(({ name, told }) => `${name}${told}`));
	return { comparison, lines };
}

function dayOf(iso: string): number {
	const day = dayFromIso(iso);
	if (day === undefined) throw new Error(`${iso} is no day`);
	return day;
}
