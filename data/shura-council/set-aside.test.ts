import { expect, test } from 'vitest';
import { flagship } from '../../tests/fixtures/flagship.ts';
import { today } from '../../tests/fixtures/lenses.ts';
import { day } from '../../tests/fixtures/small.ts';
import { type SetAside, setAsideBehind } from '../../src/lib/view/set-aside.ts';
import { historyOf } from '../../src/lib/history/history-of.ts';
import { nothingLeftOf } from '../../src/lib/history/known/nothing-left.ts';
import { snapshotOn } from '../../src/lib/history/snapshot.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { rosterOf } from '../../src/lib/network/rosters.ts';
import { countOf } from '../../src/lib/history/count.ts';
import { summaryWords } from '../../src/lib/words/count.ts';

// What is left of the seven without the one newspaper that names them.

const network = networkOf(flagship);
const seven = rosterOf(network, 'seven-of-2014');

test.each<SetAside>(['source:S2', 'publisher:el-pais-oscar-gutierrez'])(
	'the list of seven rests on %s alone, and so do the chart as a sign of life and the seat of Abu Arkan',
	(item) => {
		const setAside = new Set([item]);
		const records = [
			seven,
			...flagship.reports.filter(({ id }) => id.startsWith('chart-')),
			...flagship.occupancies.filter(({ id }) => id === 'o23')
		];

		expect(records).toHaveLength(9);
		for (const record of records) expect(setAsideBehind(record, flagship, setAside)).toEqual([item]);
	}
);

/*
 * 2 September 2016, known today. Rests on S2 alone: the seven chart-* reports, ayman-2016-dead and arkan-2016.
 * - Al-Turkmani (turk-2015-08 and others), al-Absi (absi-site S75;S77;S80, absi-ara), al-Anbari (anbari-2016),
 *   al-Shishani (shish-2016-07-amaq) and al-Adnani (adn-2016-amaq) stay dead: 5.
 * - Abu Ayman was established dead by ayman-2016-dead alone; ayman-2014, ayman-2014-qaim and ayman-2015 are disputed: 1
 *   maybe dead.
 * - Of Abu Arkan o16 (S2;S5;S6) is left, from 2014 on, and no report: not known a year after: 1.
 */
test('without El País one of the seven is not known, one maybe dead and five are dead on 2 September 2016', () => {
	const on = day('2016-09-02');
	const whole = historyOf(network, today);
	const left = historyOf(network, { ...today, setAside: new Set(['source:S2']) });
	const count = countOf(snapshotOn(left, on), seven, nothingLeftOf(whole, left, on));

	expect(summaryWords(count, network, on)).toBe(
		'Of 7 on 2 September 2016: 1 not known (Abu Arkan al-Amiri), 1 maybe dead (Abu Ayman al-Iraqi), 5 dead'
	);
});
