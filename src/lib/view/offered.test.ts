import { expect, test } from 'vitest';
import { dataset, occupancy, person, post, report, tie } from '../../../tests/fixtures/small.ts';
import { tablesOf, tabsOf } from './offered.ts';

const people = [person('amir'), person('basil')];
const posts = [post('chief')];
const terms = [occupancy('o1', 'amir', 'chief', '2014')];

test('a dataset of terms offers no reports and no claims', () => {
	const given = dataset({ counts: 'post', people, posts, occupancies: terms });

	expect(tabsOf(given)).toEqual(['network', 'posts', 'attrition', 'table']);
	expect(tablesOf(given)).toEqual(['people', 'posts', 'ties', 'sources']);
});

test('where nobody is reported lost there is no attrition', () => {
	const given = dataset({ people, reports: [report('r1', 'amir', 'alive')] });

	expect(tabsOf(given)).toEqual(['network', 'reports', 'table']);
	expect(tabsOf({ ...given, reports: [report('r1', 'amir', 'killed')] })).toContain('attrition');
});

test('without any date nothing is shown over time', () => {
	const given = dataset({ time: 'none', counts: 'post', people, posts, occupancies: terms });

	expect(tabsOf(given)).toEqual(['network', 'table']);
});

test('ties alone have a table of ties, and none of posts', () => {
	expect(tablesOf(dataset({ people, ties: [tie('t1', 'amir', 'basil', 'friend')] }))).toEqual([
		'people',
		'ties',
		'sources'
	]);
});
