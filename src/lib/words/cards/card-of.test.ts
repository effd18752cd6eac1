import { describe, expect, test } from 'vitest';
import { countOf } from '../../history/count.ts';
import { type Snapshot, snapshotOn } from '../../history/snapshot.ts';
import { unionIn } from '../../history/union.ts';
import { castOf } from '../../network/cast.ts';
import { day, event, occupancy, person, post, report, roster, tie } from '../../../../tests/fixtures/small.ts';
import { historyWith, knownWith, supposing, then, today } from '../../../../tests/fixtures/lenses.ts';
import type { Lens } from '../../view/view.ts';
import { type CardBasis, cardOf } from './card-of.ts';
import { countCardId } from './count-card.ts';
import { fateCardId } from './fate-card.ts';
import { gapCardId } from './gap-card.ts';
import { dayOfStepCard, stepCardId } from './step-card.ts';

const rosters = [roster(['amir', 'basil'])];
const given = {
	people: [
		person('amir', { name: 'Amir', role: 'spokesman' }),
		person('basil', { name: 'Basil' }),
		...['Cyrus', 'Dina', 'Emil'].map((name) => person(name.toLowerCase(), { name }))
	],
	posts: [
		post('head', { name: 'Head of the guild' }),
		post('envoy', { name: 'Envoy' }),
		post('scribe', { name: 'Scribe' })
	],
	occupancies: [
		occupancy('held', 'basil', 'head', '2014-01-01', '2015-01-01', { note: 'Named in a letter.' }),
		occupancy('sent', 'cyrus', 'envoy', '2014-01-01', '2014-07-01', { sources: ['letter'] }),
		occupancy('next', 'amir', 'envoy', '2014-10-09', '', { sources: ['wire'] }),
		occupancy('wrote', 'dina', 'scribe', '2014-01-01', '2014-07-01', { sources: ['letter'] }),
		occupancy('writes', 'emil', 'scribe', '2014-10-09', '', { sources: ['wire'] })
	],
	ties: [tie('stated', 'basil', 'amir', 'service', '2014-01-01', '2016-01-01')],
	reports: [
		...['dina', 'emil'].map((id) => report(`${id}-lives`, id, 'alive', { occurred: '2016-12-31' })),
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

function cardOn(on: string, id: string, lens: Lens = today, says?: string) {
	return cardOf(basisOf(snapshotOn(historyWith(given, lens), day(on)), lens, on), id, says);
}

function basisOf(snapshot: Snapshot, lens: Lens, on: string): CardBasis {
	const known = knownWith(given, lens, on);
	const record = knownWith(given, { ...lens, whatIfs: new Map() }, on);
	const [counted = roster([])] = rosters;
	const cast = castOf(known.network, counted);
	return { known, record, cast, snapshot, roster: counted, count: countOf(snapshot, counted) };
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
		about: 'There on 1 June 2014',
		text: 'Stated by its sources, 1 Jan 2014 to 1 Jan 2016; evidence high.',
		sources: ['paper']
	});
	expect(cardOn('2013-06-01', 'stated')?.about).toBe('Not there on 1 June 2013');
});

test('the card of an event gives date, place and note', () => {
	expect(cardOn('2016-12-31', 'fair')).toMatchObject({
		...{ title: 'The fair', about: 'March 2015, the market', text: 'It rained.', when: 'Mar 2015' }
	});
});

describe('of a term', () => {
	test('the card says who held what from when to when, between whom, and what is noted', () => {
		expect(cardOn('2016-12-31', 'held')).toMatchObject({
			...{ title: 'Basil: Head of the guild', about: '1 Jan 2014 to 1 Jan 2015; evidence high' },
			...{ text: 'Named in a letter.', sources: ['paper'] }
		});
		expect(cardOn('2016-12-31', 'sent')).toMatchObject({ text: 'Before Amir.' });
	});

	test('one that a loss ended says by which', () => {
		expect(cardOn('2016-12-31', 'next')).toMatchObject({
			about: 'From 9 Oct 2014, over by 24 Mar 2016; evidence high',
			text: 'After Cyrus.\nIt ended with a loss: killed 24 Mar 2016.'
		});
	});

	test('under clock then nothing is told of a loss that had not been reported', () => {
		expect(cardOn('2015-01-01', 'next', then)).toMatchObject({
			...{ about: 'Perhaps, from 9 Oct 2014; evidence high', text: 'After Cyrus.' }
		});
	});
});

describe('of a gap in a post', () => {
	test('a vacancy says how long it lasted, between whom, and what that rests on', () => {
		expect(cardOn('2016-12-31', gapCardId({ post: 'scribe', day: day('2014-07-01') }))).toMatchObject({
			...{ title: 'Scribe: vacant for 3 months', about: '1 Jul 2014 to 9 Oct 2014' },
			text: 'After Dina, before Emil.\nIt rests on the end of one term and the start of the next.',
			sources: ['letter', 'wire']
		});
	});

	test('where nobody followed, no holder is reported, which proves nothing', () => {
		expect(cardOn('2016-12-31', gapCardId({ post: 'head', day: day('2015-06-01') }))).toMatchObject({
			...{ title: 'Head of the guild: no holder reported', about: 'From 1 Jan 2015 on' },
			text: 'After Basil.\nNo source here names a holder. That is no proof that the post was empty.',
			sources: ['paper']
		});
		expect(cardOn('2016-12-31', gapCardId({ post: 'head', day: day('2013-06-01') }))?.about).toBe('Before 1 Jan 2014');
	});

	test('under clock then it is no vacancy, as who follows is not known yet', () => {
		const card = cardOn('2014-08-01', gapCardId({ post: 'scribe', day: day('2014-07-01') }), then);

		expect(card).toMatchObject({ title: 'Scribe: no holder reported', about: 'From 1 Jul 2014 on' });
		expect(card?.text).not.toContain('Emil');
	});

	test('one that only a what-if makes says so', () => {
		const lens = supposing(['dina', { kind: 'lost', from: day('2014-05-01') }]);
		const id = gapCardId({ post: 'scribe', day: day('2014-08-01') });

		expect(cardOn('2016-12-31', id, lens)?.about).toBe('1 May 2014 to 9 Oct 2014, what if');
		expect(cardOn('2016-12-31', id)?.about).not.toContain('what if');
	});
});

test('the card of a post says who holds it on the date, in which body, and on what that rests', () => {
	expect(cardOn('2015-01-01', 'envoy')).toMatchObject({ title: 'Envoy', sources: ['wire', 'paper'] });
	expect(cardOn('2014-08-01', 'envoy')?.text).toBe('Vacant on 1 August 2014.');
});

test('the card of a stretch of a lane says from when to when it stood so, and by which report', () => {
	expect(cardOn('2016-12-31', fateCardId({ person: 'amir', day: day('2016-05-01') }))).toMatchObject({
		...{ title: 'Amir: dead', about: 'From 24 Mar 2016 on', sources: ['paper'] },
		text: 'Reported killed, 24 Mar 2016, by the Pentagon: established.'
	});
	expect(cardOn('2016-12-31', fateCardId({ person: 'amir', day: day('1900-01-01') }))).toBeUndefined();
});

test('the card of the count says how many are what, and which sources decide it', () => {
	expect(cardOn('2016-12-31', countCardId)).toMatchObject({
		...{ title: 'Of 2 on 31 December 2016', text: '1 not known (Basil), 1 dead.', sources: ['paper'] }
	});
});

test('what a mark itself stands for leads its card, even on a day without a change', () => {
	const id = stepCardId(day('2016-03-23'));

	expect(cardOn('2016-12-31', id, today, 'People: 2')).toMatchObject({ title: 'People: 2', about: '23 March 2016' });
});

describe('in a picture of a period', () => {
	const inYears = (from: string, to: string, id: string) => {
		const union = unionIn(historyWith(given, today), { from: day(from), to: day(to) });
		return cardOf(basisOf(union, today, to), id)?.about;
	};

	test('the card of a person names the day that the mark is of', () => {
		expect(inYears('2014-01-01', '2016-12-31', 'amir')).toBe('On 31 December 2016: killed 24 Mar 2016');
	});

	test('that of a tie says whether it was there at some time', () => {
		expect(inYears('2014-01-01', '2016-12-31', 'stated')).toBe('There at some time from 2014 to 2016');
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
