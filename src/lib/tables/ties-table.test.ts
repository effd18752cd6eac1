import { expect, test } from 'vitest';
import { historyWith } from '../../../tests/fixtures/lenses.ts';
import { day, person, report, tie } from '../../../tests/fixtures/small.ts';
import { snapshotOn } from '../history/snapshot.ts';
import { tiesTable } from './ties-table.ts';

const history = historyWith({
	people: [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' }), person('cyrus')],
	ties: [
		tie('t1', 'basil', 'amir', 'command', '2014-01-01', '2014-12'),
		tie('t2', 'basil', 'amir', 'association', '2014-01-01', '2015-12-31'),
		tie('t3', 'amir', 'cyrus', 'command')
	],
	reports: ['amir', 'basil', 'cyrus'].map((id) => report(`seen-${id}`, id, 'alive', { occurred: '2015-07-01' }))
});

test('a tie reads from one end to the other, and says whether that is a direction', () => {
	expect(tiesOn('2014-06-01')).toEqual([
		['Basil', 'commander of', 'Amir', true, 'yes'],
		['Basil', 'associate of', 'Amir', false, 'yes']
	]);
});

test('a tie that may be over is there perhaps, and one that is over is not', () => {
	expect(tiesOn('2014-12-15')[0]).toEqual(['Basil', 'commander of', 'Amir', true, 'perhaps']);
	expect(tiesOn('2015-01-01').map(([, words]) => words)).not.toContain('commander of');
});

test('a tie to somebody who is not in the picture is left out', () => {
	expect(tiesOn('2014-06-01', ['amir'])).toEqual([]);
});

function tiesOn(on: string, cast: readonly string[] = ['amir', 'basil']) {
	return tiesTable(history.network, snapshotOn(history, day(on)), new Set(cast)).map(
		({ fromName, words, toName, directed, sure }) => [fromName, words, toName, directed, sure]
	);
}
