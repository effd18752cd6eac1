import { describe, expect, test } from 'vitest';
import { dataset, occupancy, person, post, report, source, tie } from '../../../../tests/fixtures/small.ts';
import type { SetAside } from '../../view/set-aside.ts';
import { networkOf, networkWithout } from '../../network/network-of.ts';
import { recordOfAny } from '../../network/record-of.ts';
import { sidesWords, whyNotCounted } from './set-aside.ts';

const network = networkOf(
	dataset({
		sources: [source('list', { publisher: 'The List' }), source('wire', { publisher: 'The Wire' })],
		people: [person('amir'), person('basil')],
		posts: [post('head'), post('deputy', { reportsTo: 'head' })],
		occupancies: [
			occupancy('o1', 'amir', 'head', '2013', '', { sources: ['list'] }),
			occupancy('o2', 'basil', 'deputy', '2013', '', { sources: ['wire'] })
		],
		ties: [tie('t', 'amir', 'basil', 'rivalry', '', '', { sources: ['list'] })],
		reports: [
			report('both', 'amir', 'alive', { occurred: '2014', sources: ['list', 'wire'] }),
			report('one', 'amir', 'alive', { occurred: '2014', sources: ['wire'], sides: ['media'] })
		]
	})
);

function why(id: string, ...items: readonly SetAside[]): string {
	const left = networkWithout(network, new Set(items));
	const found = recordOfAny(left, id);
	if (found === undefined) throw new Error(`There is no ${id}`);
	return whyNotCounted(found, left);
}

describe('why a record does not count', () => {
	test.each<[string, string, readonly SetAside[]]>([
		['o1', 'Set aside: rests on The List alone.', ['source:list']],
		['t', 'Set aside: rests on The List alone.', ['source:list']],
		['command--amir--basil', 'Set aside: does not follow without The List.', ['source:list']],
		['both', '', ['source:list']],
		['both', 'Set aside: rests on The List and The Wire alone.', ['source:list', 'publisher:the-wire']],
		['one', 'Set aside: told by the side “media” alone.', ['side:media']],
		['amir', '', ['source:list', 'source:wire']]
	])('%s: %s', (id, words, items) => {
		expect(why(id, ...items)).toBe(words);
	});
});

test.each<[string, readonly SetAside[]]>([
	['the army, media', []],
	['the army, media (set aside)', ['side:media']]
])('the sides of a report are “%s” with %j set aside', (words, items) => {
	const told = report('r', 'amir', 'killed', { occurred: '2014', sides: ['army', 'media'] });
	const left = networkWithout(networkOf(dataset({ people: [person('amir')], reports: [told] })), new Set(items));

	expect(sidesWords(left.reports.get('r') ?? told, left)).toBe(words);
});
