import { expect, test } from 'vitest';
import { knownWith, then, today } from '../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report, tie } from '../../../tests/fixtures/small.ts';
import type { Lens } from '../view/view.ts';
import { sentencesOn } from '../words/sentence.ts';
import { changeRowsOf } from './change-rows.ts';

const given = {
	people: [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' })],
	posts: [post('head', { name: 'Head' })],
	occupancies: [occupancy('o', 'basil', 'head', '2015-05-01')],
	ties: [tie('t', 'amir', 'basil', 'deputy', '2014-05-01')],
	reports: [report('r', 'amir', 'killed', { occurred: '2015-08-18', claimant: 'The general' })]
};

function rows(on: string, lens: Lens = today) {
	const known = knownWith(given, lens, on);
	const sentences = sentencesOn(known, day(on), new Set(['amir', 'basil']));
	return changeRowsOf(known, day(on), sentences).map(({ kind, name, text }) => [kind, name, text.slice(0, 8)]);
}

test.each([
	['2015-08-18', today, ['loss', 'Amir', ' killed;']],
	['2015-05-01', today, ['post', 'Basil', ' perhaps']],
	['2014-05-01', today, ['tie', '', 'A tie pe']],
	['2015-08-18', then, ['report', '', 'The gene']]
] as const)('what changed on %s is told by its kind, with the name it begins with apart', (on, lens, row) => {
	expect(rows(on, lens)[0]).toEqual(row);
});

test('a fate that is not sure to be a loss is no loss', () => {
	expect(rows('2015-08-18', then)[1]?.slice(0, 2)).toEqual(['fate', 'Amir']);
});
