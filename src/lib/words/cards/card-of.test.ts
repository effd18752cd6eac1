import { describe, expect, test } from 'vitest';
import { snapshotOn } from '../../history/snapshot.ts';
import { unionIn } from '../../history/union.ts';
import { castOf } from '../../network/cast.ts';
import { day, event, occupancy, person, post, report, roster, tie } from '../../../../tests/fixtures/small.ts';
import { historyWith, knownWith, then, today } from '../../../../tests/fixtures/lenses.ts';
import { cardOf } from './card-of.ts';
import { dayOfStepCard, stepCardId } from './step-card.ts';

const rosters = [roster(['amir', 'basil'])];
const given = {
	people: [person('amir', { name: 'Amir', role: 'spokesman' }), person('basil', { name: 'Basil' })],
	posts: [post('head', { name: 'Head of the guild' })],
	occupancies: [occupancy('held', 'basil', 'head', '2014-01-01', '2015-01-01', { note: 'Named in a letter.' })],
	ties: [tie('stated', 'basil', 'amir', 'service', '2014-01-01', '2016-01-01')],
	reports: [
		report('false', 'amir', 'killed', {
			...{ occurred: '2015-05-12', published: '2015-05-13', place: 'the river', verdict: 'refuted' },
			...{ claimant: 'The defence ministry', reason: 'He was seen a month later.' }
		}),
		report('seen', 'amir', 'alive', { published: '2015-06', claimant: 'A local source' }),
		report('true', 'amir', 'killed', { occurred: '2016-03-24', published: '2016-03-24', claimant: 'The Pentagon' }),
		report('late', 'amir', 'unknown', { occurred: '2014-03-01', published: '2014-04-01' })
	],
	events: [event('fair', '2015-03', { name: 'The fair', place: 'the market', note: 'It rained.' })],
	rosters
};

function cardOn(on: string, id: string, lens = today) {
	const known = knownWith(given, lens, on);
	const cast = castOf(known.network, rosters[0] ?? roster([]));
	return cardOf({ known, cast, snapshot: snapshotOn(historyWith(given, lens), day(on)) }, id);
}

describe('of a report', () => {
	test('the card says who said what, of whom, where, when and when it came out, with what became of it and why', () => {
		expect(cardOn('2016-12-31', 'false')).toEqual({
			title: 'Killed, said the defence ministry',
			about: 'Amir, in the river, 12 May 2015; published the day after',
			verdict: 'Refuted',
			text: 'He was seen a month later.',
			sources: ['paper'],
			when: '13 May 2015',
			day: day('2015-05-13')
		});
	});

	test.each([
		['true', 'Killed, said the Pentagon', 'Amir, 24 March 2016; published the same day'],
		['late', 'Nothing known, said the army', 'Amir, 1 March 2014; published 1 April 2014'],
		['seen', 'Alive, said a local source', 'Amir; published June 2015']
	])('"%s" reads: %s. %s', (id, title, about) => {
		expect(cardOn('2016-12-31', id)).toMatchObject({ title, about });
	});

	test('under clock then there is neither verdict nor reason, and no card before it was published', () => {
		expect(cardOn('2015-05-13', 'false', then)).toMatchObject({ verdict: '', text: '' });
		expect(cardOn('2015-05-12', 'false', then)).toBeUndefined();
	});
});

describe('of a person', () => {
	test('the card of the living gives their role and the last report before the date', () => {
		expect(cardOn('2015-12-31', 'amir')).toMatchObject({
			title: 'Amir',
			about: 'Alive: spokesman',
			text: 'Last reported alive, 30 Jun 2015, by a local source: established.'
		});
	});

	test('the card of the lost gives the report that decides it', () => {
		expect(cardOn('2016-12-31', 'amir')).toMatchObject({
			about: 'Killed 24 Mar 2016',
			text: 'Reported killed, 24 Mar 2016, by the Pentagon: established.'
		});
	});

	test('somebody without a report has their own sources', () => {
		expect(cardOn('2014-06-01', 'basil')).toMatchObject({ text: '', sources: ['paper'] });
	});
});

test('the card of a tie says whether it is there on the date, and why', () => {
	expect(cardOn('2014-06-01', 'stated')).toMatchObject({
		about: 'Perhaps there on 1 June 2014',
		text: 'Stated by its sources, 1 Jan 2014 to 1 Jan 2016; evidence high.',
		sources: ['paper']
	});
	expect(cardOn('2013-06-01', 'stated')?.about).toBe('Not there on 1 June 2013');
});

test('the card of an event gives date, place and note, and that of an occupancy its term', () => {
	expect(cardOn('2016-12-31', 'fair')).toMatchObject({
		...{ title: 'The fair', about: 'March 2015, the market', text: 'It rained.', when: 'Mar 2015' }
	});
	expect(cardOn('2016-12-31', 'held')).toMatchObject({
		...{ title: 'Basil: Head of the guild', about: '1 Jan 2014 to 1 Jan 2015; evidence high' }
	});
});

describe('in a picture of a period', () => {
	const inYears = (from: string, to: string, id: string) => {
		const known = knownWith(given, today, to);
		const snapshot = unionIn(historyWith(given, today), { from: day(from), to: day(to) });
		return cardOf({ known, cast: castOf(known.network, rosters[0] ?? roster([])), snapshot }, id)?.about;
	};

	test('the card of a person names the day that the mark is of', () => {
		expect(inYears('2014-01-01', '2016-12-31', 'amir')).toBe('On 31 December 2016: killed 24 Mar 2016');
	});

	test('that of a tie says whether it was there at some time', () => {
		expect(inYears('2014-01-01', '2016-12-31', 'stated')).toBe('Perhaps there at some time from 2014 to 2016');
		expect(inYears('2016-03-01', '2016-12-31', 'stated')).toMatch(/^Not there at any time from /);
	});
});

describe('of a step', () => {
	test('the card tells what changed on its day', () => {
		const card = cardOn('2016-12-31', stepCardId(day('2016-03-24')));

		expect(card).toMatchObject({ title: '24 March 2016', day: day('2016-03-24'), sources: ['paper'] });
		expect(card?.text).toContain('Amir killed');
	});

	test('a day without a change, or one that is still to come under clock then, has no card', () => {
		expect(cardOn('2016-12-31', stepCardId(day('2016-03-23')))).toBeUndefined();
		expect(cardOn('2016-01-01', stepCardId(day('2016-03-24')), then)).toBeUndefined();
	});

	test('its id is that of no record, and leads back to its day', () => {
		expect(dayOfStepCard(stepCardId(-5))).toBe(-5);
		expect(dayOfStepCard('amir')).toBeUndefined();
	});
});

test('what no mark tells of has no card', () => {
	expect(cardOn('2016-12-31', 'nobody')).toBeUndefined();
	expect(cardOn('2016-12-31', 'paper')).toBeUndefined();
});
