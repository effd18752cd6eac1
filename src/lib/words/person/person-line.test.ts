import { describe, expect, test } from 'vitest';
import { knownWith, supposing, then, today } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report, tie } from '../../../../tests/fixtures/small.ts';
import type { Report } from '../../dataset/dataset.ts';
import type { Lens } from '../../view/view.ts';
import type { CastMember } from '../../network/cast.ts';
import { valueOn } from '../../history/step-function.ts';
import { personLine, shortPersonLine } from './person-line.ts';

const member: CastMember = { member: true, reasons: [] };
const context: CastMember = {
	member: false,
	reasons: [
		{ words: 'above the council', from: -Infinity, tie: undefined, unlessLostBy: day('2015-09-01') },
		{ words: 'deputy of Badr', from: day('2014-12-01'), tie: undefined, unlessLostBy: undefined }
	]
};
const posts = {
	posts: [post('scribe', { name: 'Scribe', rank: 3 }), post('judge', { name: 'Judge', rank: 2 })],
	occupancies: [
		occupancy('o1', 'amir', 'scribe', '2013'),
		occupancy('o2', 'amir', 'judge', '2015-01/2015-06'),
		occupancy('o3', 'amir', 'judge', '2017')
	]
};

function lineOn(on: string, reports: readonly Report[], lens: Lens = today, castMember = member): string {
	const people = [person('amir', { role: 'spokesman' }), person('badr')];
	const ties = [tie('t', 'badr', 'amir', 'rivalry', '2014-03-01', '2014-09')];
	const known = knownWith({ ...posts, people, ties, reports }, lens, on);
	const fate = valueOn(known.fates.get('amir') ?? [], day(on));
	if (fate === undefined) throw new RangeError(`Nobody there on ${on}`);
	return personLine(known, day(on), 'amir', fate, castMember);
}

function shortLineOn(on: string, reports: readonly Report[]): string {
	const known = knownWith({ ...posts, people: [person('amir', { role: 'spokesman' })], reports }, today, on);
	const fate = valueOn(known.fates.get('amir') ?? [], day(on));
	if (fate === undefined) throw new RangeError(`Nobody there on ${on}`);
	return shortPersonLine(known, day(on), 'amir', fate);
}

const seen = report('seen', 'amir', 'alive', { occurred: '2014-10-28' });
const killed = report('killed', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-08-21' });

describe('the line under a name', () => {
	test('says what a member does while alive, and why somebody else is in the picture', () => {
		expect(lineOn('2014-11-01', [seen])).toBe('spokesman');
		expect(lineOn('2014-12-01', [seen, killed], today, context)).toBe('deputy of Badr');
	});

	test('gives no reason before the day from which it holds', () => {
		expect(lineOn('2014-11-30', [seen, killed], today, context)).toBe('scribe');
	});

	test('gives a tie as the reason only while it lasts, or may', () => {
		const rival: CastMember = {
			member: false,
			reasons: [{ words: 'rival of Badr', from: -Infinity, tie: 'rivalry--amir--badr', unlessLostBy: undefined }]
		};
		const rivalOn = (on: string) => lineOn(on, [seen], today, rival);
		expect(['2014-02-28', '2014-03-01', '2014-09-15'].map(rivalOn)).toEqual([
			'scribe',
			'rival of Badr',
			'rival of Badr'
		]);
		expect(rivalOn('2014-10-01')).toBe('scribe');
	});

	test('gives the best reason that holds', () => {
		expect(lineOn('2014-11-01', [seen], today, context)).toBe('above the council');
	});

	test('says when they were lost, whoever they are', () => {
		expect(lineOn('2015-08-18', [seen, killed])).toBe('killed 18 Aug 2015');
		expect(lineOn('2015-08-18', [seen, killed], today, context)).toBe('killed 18 Aug 2015');
	});

	test('says since when there has been no news', () => {
		expect(lineOn('2016-01-01', [seen])).toBe('no news since Oct 2014');
	});

	test('says since when they may be lost', () => {
		const disputed = report('disputed', 'amir', 'killed', { occurred: '2014-11-07', verdict: 'disputed' });
		expect(lineOn('2015-01-01', [seen, disputed])).toBe('maybe dead since 7 Nov 2014');
	});

	test('holds nothing published later under clock then', () => {
		expect(lineOn('2015-08-21', [seen, killed], then)).toBe('maybe killed 18 Aug 2015');
		const later = report('later', 'amir', 'alive', { occurred: '2015-06-01', published: '2017-01-01' });
		expect(lineOn('2016-06-01', [seen, later], then)).toBe('no news since Oct 2014');
	});

	test('tells under clock then neither of a whole life nor of a reason that lies ahead, but of the highest post held', () => {
		expect(lineOn('2014-11-01', [seen], then)).toBe('scribe');
		expect(lineOn('2015-03-01', [seen], then)).toBe('perhaps judge');
		expect(lineOn('2015-07-01', [seen], then)).toBe('judge');

		const deputy = { ...context, reasons: context.reasons.slice(1) };
		expect(lineOn('2014-11-30', [seen], then, deputy)).toBe('scribe');
		expect(lineOn('2014-12-01', [seen], then, deputy)).toBe('deputy of Badr');
	});

	test('says what a what-if supposes', () => {
		expect(lineOn('2016-01-01', [seen, killed], supposing(['amir', { kind: 'alive' }]))).toBe('what if: alive');
		const lost = supposing(['amir', { kind: 'lost', from: day('2015-03-18') }]);
		expect(lineOn('2015-03-18', [seen, killed], lost)).toBe('what if: lost 18 Mar 2015');
	});
});

describe('the line where there is less room', () => {
	test('has no day, and a post in place of a role', () => {
		const perhaps = report('perhaps', 'amir', 'killed', { occurred: '2015-08-18', verdict: 'open' });

		expect(shortLineOn('2014-11-01', [seen])).toBe('scribe');
		expect(shortLineOn('2016-08-21', [seen, perhaps])).toBe('maybe dead, Aug 2015');
	});

	test('is empty of the lost, whose line is short already', () => {
		expect(shortLineOn('2016-08-21', [seen, killed])).toBe('');
	});
});

describe('where posts are counted, the line', () => {
	const counted = {
		counts: 'post' as const,
		people: [person('amir')],
		posts: posts.posts,
		occupancies: [
			occupancy('o1', 'amir', 'scribe', '2013-01-01', '2014-05'),
			occupancy('o2', 'amir', 'judge', '2015-01/2015-06', '2016-01-01')
		]
	};

	test.each([
		['says the post of somebody in one', '2013-06-01', 'scribe'],
		['says until when somebody was in one', '2014-08-01', 'until May 2014'],
		['says what somebody perhaps is', '2015-02-01', 'perhaps judge']
	])('%s', (_, on, line) => {
		const known = knownWith(counted, today, on);
		const fate = valueOn(known.fates.get('amir') ?? [], day(on));

		expect(fate && personLine(known, day(on), 'amir', fate, member)).toBe(line);
	});

	test('says the last step at which somebody was in one', () => {
		const occupancies = [occupancy('o', 'amir', 'scribe', 'step 0', 'step 6')];
		const known = knownWith({ ...counted, time: 'steps', occupancies }, today, 'step 8');
		const fate = valueOn(known.fates.get('amir') ?? [], day('step 8'));

		expect(fate && personLine(known, day('step 8'), 'amir', fate, member)).toBe('until step 5');
	});
});
