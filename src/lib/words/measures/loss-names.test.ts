import { expect, test } from 'vitest';
import { historyWith } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report, roster } from '../../../../tests/fixtures/small.ts';
import { lossesOf } from '../../measures/posts/losses.ts';
import { whenWords } from './known-when.ts';
import { lossNames } from './loss-names.ts';

test('losses are called by what is counted', () => {
	expect(lossNames({ lost: 'dead', notLost: 'alive' })).toMatchObject({ lost: 'lost', losses: 'losses' });
	expect(lossNames({ lost: 'out of office', notLost: 'in office', dead: 'dead' })).toMatchObject({
		lost: 'out of office',
		losses: 'departures'
	});
});

test('where posts are counted, a departure says when, until when, and whether a death followed', () => {
	const history = historyWith({
		counts: 'post',
		people: [person('amir')],
		posts: [post('chief')],
		occupancies: [
			occupancy('o1', 'amir', 'chief', '2013-01-01', '2014-06-01'),
			occupancy('o2', 'amir', 'chief', '2015-01-01', '2016-01-01')
		],
		reports: [report('k', 'amir', 'killed', { occurred: '2016-05-01' })]
	});
	const period = { from: day('2012-01-01'), to: day('2016-12-31') };
	const losses = lossesOf(history, roster(['amir']), period);

	expect(losses.map((loss) => whenWords(loss, history.network))).toEqual([
		'left 1 Jun 2014, back 1 Jan 2015',
		'left 1 Jan 2016, killed 1 May 2016'
	]);
	expect(losses.map(({ posts }) => posts.map((each) => each.post))).toEqual([['chief'], ['chief']]);
});
