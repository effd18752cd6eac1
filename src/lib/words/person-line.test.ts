import { describe, expect, test } from 'vitest';
import { historyWith, supposing, then, today } from '../../../tests/fixtures/lenses.ts';
import { day, person, report } from '../../../tests/fixtures/small.ts';
import type { Report } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import { valueOn } from '../history/step-function.ts';
import { personLine } from './person-line.ts';

const member = { member: true, reason: '' };
const context = { member: false, reason: 'deputy of Badr' };

function lineOn(on: string, reports: readonly Report[], lens: Lens = today, castMember = member): string {
	const history = historyWith({ people: [person('amir', { role: 'spokesman' })], reports }, lens);
	const fate = valueOn(history.fates.get('amir') ?? [], day(on));
	if (fate === undefined) throw new RangeError(`Nobody there on ${on}`);
	return personLine(history, day(on), 'amir', fate, castMember);
}

const seen = report('seen', 'amir', 'alive', { occurred: '2014-10-28' });
const killed = report('killed', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-08-21' });

describe('the line under a name', () => {
	test('says what a member does while alive, and why somebody else is in the picture', () => {
		expect(lineOn('2014-11-01', [seen])).toBe('spokesman');
		expect(lineOn('2014-11-01', [seen], today, context)).toBe('deputy of Badr');
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
		expect(lineOn('2015-08-20', [seen, killed], then)).toBe('spokesman');
		expect(lineOn('2015-08-21', [seen, killed], then)).toBe('maybe killed 18 Aug 2015');
		const later = report('later', 'amir', 'alive', { occurred: '2015-06-01', published: '2017-01-01' });
		expect(lineOn('2016-06-01', [seen, later], then)).toBe('no news since Oct 2014');
	});

	test('says what a what-if supposes', () => {
		expect(lineOn('2016-01-01', [seen, killed], supposing(['amir', { kind: 'alive' }]))).toBe('what if: alive');
		const lost = supposing(['amir', { kind: 'lost', from: day('2015-03-18') }]);
		expect(lineOn('2015-03-18', [seen, killed], lost)).toBe('what if: lost 18 Mar 2015');
	});
});
