import { expect, test } from 'vitest';
import { historyWith, supposing } from '../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report, roster } from '../../../tests/fixtures/small.ts';
import { lossesOf } from '../measures/posts/losses.ts';
import { tallyOf } from '../measures/posts/successions.ts';
import {
	delayWords,
	emptyWords,
	falseBeforeWords,
	tallyWords,
	whenWords,
	yearsWords
} from '../words/measures/attrition.ts';
import type { Direction } from './direction.ts';
import { lossesBy, type LossColumn } from './loss-order.ts';

const three = roster(['zayd', 'amir', 'basil', 'cyrus']);
/** Basil's loss is a what-if, so no report tells of it. */
const whatIf = supposing(['basil', { kind: 'lost', from: day('2015-04-01') }]);
const history = historyWith(
	{
		people: [
			person('zayd', { earlierReports: 4 }),
			person('amir', { joined: undefined }),
			person('basil'),
			person('cyrus')
		],
		posts: [post('chief'), post('seat', { seats: 7 }), post('desk')],
		occupancies: [
			occupancy('o1', 'zayd', 'chief', '2014-01-01'),
			occupancy('o2', 'zayd', 'seat', '2014-01-01'),
			occupancy('o3', 'basil', 'desk', '2014-01-01'),
			occupancy('o4', 'cyrus', 'chief', '2014-12-09')
		],
		reports: [
			report('z', 'zayd', 'killed', { occurred: '2014-12-01', published: '2014-12-04' }),
			report('a', 'amir', 'died', { occurred: '2015-02-01/2015-02-03', published: '2015-03-01' }),
			report('c', 'cyrus', 'alive', { occurred: '2016-12-31' })
		]
	},
	whatIf
);
const losses = lossesOf(history, three, three.period);

function by(column: LossColumn, direction: Direction = 'ascending'): readonly string[] {
	return lossesBy(losses, column, direction, history.network).map((loss) => loss.person);
}

test('losses can be put in order by any column, either way', () => {
	expect(by('who')).toEqual(['amir', 'basil', 'zayd']);
	expect(by('when')).toEqual(['zayd', 'amir', 'basil']);
	expect(by('when', 'descending')).toEqual(['basil', 'amir', 'zayd']);
});

test('what is not known comes last, whichever way a column runs', () => {
	expect(by('reported')).toEqual(['zayd', 'amir', 'basil']);
	expect(by('reported', 'descending')).toEqual(['amir', 'zayd', 'basil']);
	expect(by('empty', 'descending')[0]).toBe('zayd');
	expect(by('successor')[0]).toBe('zayd');
	expect(by('held')).toEqual(['zayd', 'basil', 'amir']);
});

test('of what the dates leave open the least counts where the least comes first, and the most where that does', () => {
	const [exact, open] = losses.map((loss, index) => ({
		...loss,
		reported: loss.reported && { ...loss.reported, days: index === 1 ? { low: 0, high: 50 } : { low: 3, high: 3 } }
	}));
	const both = [exact, open].filter((loss) => loss !== undefined);
	const firstBy = (direction: Direction) => lossesBy(both, 'reported', direction, history.network)[0]?.person;

	expect([firstBy('ascending'), firstBy('descending')]).toEqual(['amir', 'amir']);
});

test('a row of the table reads in words', () => {
	const [zayd, amir, basil] = losses;
	const [chief, seat] = zayd?.posts ?? [];

	expect(losses.map((loss) => whenWords(loss, history.network))).toEqual([
		'killed 1 Dec 2014',
		'died 1–3 Feb 2015',
		'lost 1 Apr 2015'
	]);
	expect([zayd, amir, basil].map((loss) => delayWords(loss?.reported))).toEqual(['3', '26–28', 'not known']);
	expect(losses.map(falseBeforeWords)).toEqual(['0 (a source counts at least 4)', '0', '0']);
	expect(chief && emptyWords(chief)).toBe('8');
	expect(seat && emptyWords(seat)).toBe('not a single seat');
	expect(chief && yearsWords(chief)).toBe('4.9 against 4: more');
	expect(basil?.posts.map(yearsWords)).toEqual(['not known against 4']);
	expect(zayd && falseBeforeWords({ ...zayd, falseBefore: undefined })).toBe('not known yet');
});

test('the table adds up in one sentence', () => {
	expect(tallyWords(tallyOf(losses))).toBe(
		'In 0 of 2 cases the successor had been in the organisation for fewer years than whoever held the post before; in 1 for more; in 1 nobody knows (in 1 of them no dated successor is on record).'
	);
	expect(tallyWords(tallyOf([]))).toBe('No loss left a post that is handed on to one holder.');
});

test('a capture reads with the death or the release that followed it', () => {
	const captured = historyWith({
		people: [person('amir'), person('basil')],
		reports: [
			report('held', 'amir', 'captured', { occurred: '2015-03' }),
			report('killed', 'amir', 'killed', { occurred: '2015-04-05' }),
			report('b-held', 'basil', 'captured', { occurred: '2015-05-02' }),
			report('b-freed', 'basil', 'released', { occurred: '2015-06-01/2015-06-03', published: '2015-06-04' })
		]
	});

	expect(lossesOf(captured, three, three.period).map((loss) => whenWords(loss, captured.network))).toEqual([
		'captured Mar 2015, killed 5 Apr 2015',
		'captured 2 May 2015, released 1–3 Jun 2015'
	]);
	const untilTheSecond = { from: three.period.from, to: day('2015-06-02') };
	expect(lossesOf(captured, three, untilTheSecond).map((loss) => whenWords(loss, captured.network))[1]).toBe(
		'captured 2 May 2015, perhaps released since 1 Jun 2015'
	);
});
