import { describe, expect, test } from 'vitest';
import { knownWith, supposing, then, today } from '../../../tests/fixtures/lenses.ts';
import { body, day, occupancy, person, post, report, tie } from '../../../tests/fixtures/small.ts';
import { vocabulary } from '../../../tests/fixtures/vocabulary.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import { sentencesOn } from './sentence.ts';

const people = ['Amir', 'Basil', 'Cyrus'].map((name) => person(name.toLowerCase(), { name }));
const basilSeen = report('b', 'basil', 'alive', { occurred: '2017-12-31' });
const killed = report('k', 'amir', 'killed', {
	occurred: '2015-08-18',
	published: '2015-08-21',
	place: 'near the river',
	claimant: 'the army command'
});

describe('in hindsight', () => {
	test('a loss says who announced and who acknowledged it, and how many reports were false before', () => {
		const falsely = (id: string, occurred: string) => report(id, 'amir', 'killed', { occurred, verdict: 'refuted' });
		const reports = [
			killed,
			report('own', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-10-13', sides: ['organisation'] }),
			falsely('f1', '2014-11-07'),
			falsely('f2', '2014-12-03'),
			falsely('f3', '2015-02-01')
		];

		expect(told('2015-08-18', { reports })).toEqual([
			'Amir killed near the river; announced by the army command on 21 August, acknowledged by the organisation on 13 October; three earlier reports were false.'
		]);
	});

	test('a loss told by an observer is reported, not announced', () => {
		const reports = [{ ...killed, sides: ['media'], claimant: 'a newspaper' }];

		expect(told('2015-08-18', { reports })).toEqual([
			'Amir killed near the river; reported by a newspaper on 21 August.'
		]);
	});

	test('a loss of which nobody is named who said so was announced by nobody', () => {
		const reports = [
			{ ...killed, sides: ['this-dataset'], claimant: 'the table “cartel”, row 2', published: undefined }
		];

		expect(told('2015-08-18', { reports })).toEqual([
			'Amir killed near the river; according to the table “cartel”, row 2.'
		]);
	});

	test('where a source counts more earlier reports than are listed, it is their least number', () => {
		const counted = [person('amir', { name: 'Amir', earlierReports: 6 })];

		expect(told('2015-08-18', { people: counted, reports: [killed] })[0]).toMatch(
			/; at least six earlier reports were false\.$/
		);
	});

	test('a loss of which the day is not known is said when it may have begun and when it is sure', () => {
		const reports = [report('k', 'amir', 'died', { occurred: '2015-05', claimant: 'the army' })];

		expect(told('2015-05-01', { reports })).toEqual(['Amir maybe dead from here on, dead for certain by 31 May.']);
		expect(told('2015-05-31', { reports })).toEqual([
			'Amir died between 1 May and this day; announced by the army in May 2015.'
		]);
	});

	test('a loss that was never settled makes maybe lost, and says who said so', () => {
		const reports = [{ ...killed, verdict: 'open' as const }];

		expect(told('2015-08-18', { reports: [...reports, seenIn2015] })).toEqual([
			'Amir maybe dead from here on: announced by the army command on 21 August; never settled.'
		]);
	});

	test('a fate that is not known says for how long nothing was heard', () => {
		expect(told('2011-01-02', { people: people.slice(0, 1) })).toEqual([
			'Amir not known from here on: no report of life for a year.'
		]);
	});

	test('a release is said', () => {
		const reports = [
			report('c', 'amir', 'captured', { occurred: '2014-02-04', place: 'the capital', claimant: 'the police' }),
			report('f', 'amir', 'released', { occurred: '2014-12-08' })
		];

		expect(told('2014-02-04', { reports })).toEqual([
			'Amir captured in the capital; announced by the police on 4 February.'
		]);
		expect(told('2014-12-08', { reports })).toEqual(['Amir released.']);
	});

	test('whoever was only captured is not called dead', () => {
		const reports = [report('c', 'amir', 'captured', { occurred: '2015-05', claimant: 'the police' })];

		expect(told('2015-05-01', { reports })).toEqual([
			'Amir maybe captured from here on, captured for certain by 31 May.'
		]);
		expect(told('2015-05-31', { reports }, then)).toContain(
			'Amir reads as maybe captured from here on: only one side says so.'
		);
	});

	test('whoever is there for the first time enters the record', () => {
		expect(told('2010-01-01', { people: people.slice(0, 1) })).toEqual(['Amir enters the record.']);
	});

	test('a sentence rests on the sources of the reports that decide it', () => {
		const known = knownWith({ people, reports: [{ ...killed, sources: ['s1', 's2'] }] });

		expect(sentencesOn(known, day('2015-08-18'), new Set(['amir']))).toMatchObject([
			{ about: 'amir', sources: ['s1', 's2'] }
		]);
	});
});

describe('posts and ties', () => {
	const posts = [post('spokesman', { name: 'Spokesman' }), post('seat', { name: 'Member', body: 'council', seats: 7 })];
	const bodies = [body('office'), body('council', { collegial: true })];
	const held = [occupancy('o1', 'amir', 'spokesman', '2014-01-01'), occupancy('o2', 'amir', 'seat', '2014-01-01')];

	test('a loss says which one-seat posts it leaves without a reported holder, and no ends of their own', () => {
		expect(told('2015-08-18', { posts, bodies, occupancies: held, reports: [killed] })).toEqual([
			'Amir killed near the river; announced by the army command on 21 August. No holder is reported any more for: spokesman.'
		]);
	});

	test('a post that is filled again later is vacant until then', () => {
		const occupancies = [...held, occupancy('o3', 'basil', 'spokesman', '2015-12-01')];
		const given = { posts, bodies, occupancies, reports: [killed, basilSeen] };

		expect(told('2015-08-18', given)[0]).toMatch(/ Vacant from here on: spokesman\.$/);
		expect(told('2015-12-01', given)).toEqual(['Basil becomes spokesman.']);
	});

	test('under clock then nobody can know yet that a post will be filled again', () => {
		const occupancies = [...held, occupancy('o3', 'basil', 'spokesman', '2015-12-01')];
		const reports = [{ ...killed, sides: ['organisation'] }, basilSeen];

		expect(told('2015-08-21', { posts, bodies, occupancies, reports }, then)[1]).toMatch(
			/ No holder is reported any more for: spokesman\.$/
		);
	});

	test('an occupancy begins surely or perhaps, and ends', () => {
		const given = {
			posts,
			bodies,
			reports: [basilSeen],
			occupancies: [occupancy('o', 'basil', 'spokesman', '2015-05', '2016-03-01')]
		};

		expect(told('2015-05-01', given)).toEqual(['Basil perhaps becomes spokesman.']);
		expect(told('2015-05-31', given)).toEqual([]);
		expect(told('2016-03-01', given)).toEqual(['Basil ceases to be spokesman.']);
	});

	test('an occupancy that nobody dates does not begin, and one seat of several has a member', () => {
		const board = post('seat', { name: 'Member of the board' });
		const given = { posts: [board], reports: [basilSeen], occupancies: [occupancy('o', 'basil', 'seat')] };

		expect(told('2010-01-01', given)).toContain('Basil is perhaps a member of the board; since when is not known.');
	});

	test('a stated tie begins and ends, one derived from posts is said by those', () => {
		const given = {
			posts: [post('head', { name: 'Head' }), post('spokesman', { name: 'Spokesman', reportsTo: 'head' })],
			reports: [{ ...basilSeen, id: 'c', person: 'cyrus' }, basilSeen],
			occupancies: [
				occupancy('o1', 'basil', 'head', '2014-01-01'),
				occupancy('o2', 'cyrus', 'spokesman', '2014-06-01')
			],
			ties: [tie('t', 'cyrus', 'basil', 'service', '2014-03-01', '2014-09-01')]
		};

		expect(told('2014-03-01', given)).toEqual(['A tie begins: Cyrus in the service of Basil.']);
		expect(told('2014-06-01', given)).toEqual(['Cyrus becomes spokesman.']);
		expect(told('2014-09-01', given)).toEqual(['A tie ends: Cyrus in the service of Basil.']);
	});

	test('nothing is said of people who are not drawn', () => {
		const known = knownWith({ people, reports: [killed] });

		expect(sentencesOn(known, day('2015-08-18'), new Set(['basil']))).toEqual([]);
	});
});

describe('under clock then', () => {
	const second = report('s', 'amir', 'killed', {
		occurred: '2015-08-18',
		published: '2015-09-02',
		sides: ['rivals'],
		claimant: 'a rival group'
	});
	const given = { reports: [killed, second] };

	test('a report is said on the day it was published, and what the fate reads as', () => {
		expect(told('2015-08-18', given, then)).toEqual([]);
		expect(told('2015-08-21', given, then)).toEqual([
			'The army command: Amir killed near the river on 18 August.',
			'Amir reads as maybe dead from here on: only one side says so.'
		]);
	});

	test('a second side makes it a loss', () => {
		expect(told('2015-09-02', given, then)).toContain('Amir reads as dead from here on: two sides say so.');
	});

	test('two sides that mean different days do not', () => {
		const reports = [killed, { ...second, occurred: killed.published }];

		expect(told('2015-09-02', { reports }, then)).toEqual(['A rival group: Amir killed on 21 August.']);
	});

	test("the organisation's own word does", () => {
		const reports = [{ ...second, sides: ['organisation'] }];

		expect(told('2015-09-02', { reports }, then)).toContain(
			'Amir reads as dead from here on: the organisation says so itself.'
		);
	});

	test('somebody in custody who is then said to have died reads as dead', () => {
		const reports = [
			report('c', 'amir', 'captured', { occurred: '2015-08-18', sides: ['organisation'] }),
			report('d', 'amir', 'died', { occurred: '2015-09-01', sides: ['organisation'] })
		];

		expect(told('2015-08-18', { reports }, then)).toContain(
			'Amir reads as captured from here on: the organisation says so itself.'
		);
		expect(told('2015-09-01', { reports }, then)).toContain(
			'Amir reads as dead from here on: the organisation says so itself.'
		);
	});

	test('a denial makes a fate read as alive again, contested', () => {
		const denial = report('d', 'amir', 'alive', {
			occurred: '2015-09-01',
			sides: ['organisation'],
			claimant: 'its office'
		});

		expect(told('2015-09-01', { reports: [killed, denial] }, then)).toEqual([
			'Its office: Amir alive on 1 September.',
			'Amir reads as alive again, contested.'
		]);
	});
});

test('whoever only acts is said to', () => {
	const posts = [post('chief', { name: 'Chief' })];
	const occupancies = [occupancy('o', 'amir', 'chief', '2015-03-01', '', { acting: true })];

	expect(told('2015-03-01', { window: Infinity, posts, occupancies })).toEqual(['Amir becomes acting chief.']);
});

test('leaving and returning are said as such', () => {
	const reports = [
		report('l', 'amir', 'left', { occurred: '2015-03-01', claimant: 'its office' }),
		report('b', 'amir', 'returned', { occurred: '2015-06-01' })
	];

	expect(told('2015-03-01', { reports })).toEqual(['Amir left; announced by its office on 1 March.']);
	expect(told('2015-06-01', { reports })).toEqual(['Amir returned.']);
});

test('a what-if is said as one', () => {
	const lens = supposing(['basil', { kind: 'lost', from: day('2015-03-18') }]);

	expect(told('2015-03-18', {}, lens)).toEqual(['Basil dead from here on: a what-if, not the record.']);
});

describe('where posts are counted', () => {
	const inOffice = { lost: 'not in post', notLost: 'in post', dead: 'dead' };
	const counted: Partial<Dataset> = {
		counts: 'post',
		vocabulary: { ...vocabulary, fates: inOffice },
		posts: [post('chief', { name: 'Chief' })],
		occupancies: [
			occupancy('o1', 'amir', 'chief', '2014-01-01', '2015-01-01'),
			occupancy('o2', 'amir', 'chief', '2016-01', '2017-01-01')
		]
	};

	test.each([
		['2014-01-01', 'Amir becomes chief.'],
		['2015-01-01', 'Amir ceases to be chief.'],
		['2016-01-01', 'Amir perhaps becomes chief.']
	])('a term says by itself who comes and who leaves (%s)', (on, text) => {
		expect(told(on, counted)).toEqual([text]);
	});

	test('that a term has surely begun is not said again', () => {
		expect(told('2016-01-31', counted)).toEqual([]);
	});

	test('a death is told as one, with what it leaves empty', () => {
		const reports = [report('k', 'amir', 'killed', { occurred: '2014-06-01', claimant: 'the army' })];

		expect(told('2014-06-01', { ...counted, reports })).toEqual([
			'Amir killed; announced by the army on 1 June. No holder is reported any more for: chief.'
		]);
	});

	test('a release says whether somebody is in post again', () => {
		const reports = [
			report('c', 'amir', 'captured', { occurred: '2014-06-01' }),
			report('f', 'amir', 'released', { occurred: '2014-09-01' })
		];

		expect(told('2014-09-01', { ...counted, reports })).toEqual([
			'Amir released; in post from here on.',
			'Amir becomes chief again.'
		]);
	});

	test('a what-if has the words of the dataset', () => {
		const lens = supposing(['amir', { kind: 'lost', from: day('2014-03-18') }]);

		expect(told('2014-03-18', counted, lens)).toEqual([
			'Amir not in post from here on: a what-if, not the record. No holder is reported any more for: chief.'
		]);
	});

	test('somebody who is there without any post enters the record', () => {
		expect(told('2010-01-01', counted)).toEqual(['Basil enters the record.', 'Cyrus enters the record.']);
	});
});

const seenIn2015 = report('seen', 'amir', 'alive', { occurred: '2015-08-01' });

function told(on: string, given: Partial<Dataset>, lens: Lens = today): readonly string[] {
	const known = knownWith({ people, ...given }, lens, on);
	const names = known.network.dataset.people.map(({ id }) => id);
	return sentencesOn(known, day(on), new Set(names)).map(({ text }) => text);
}
