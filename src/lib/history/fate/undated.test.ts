import { describe, expect, test } from 'vitest';
import { historyWith, knownWith, without } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report, source, tie } from '../../../../tests/fixtures/small.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { personLine } from '../../words/person/person-line.ts';
import { sentencesOn } from '../../words/sentence.ts';
import { snapshotOn } from '../snapshot.ts';
import { fateSince } from './fate-since.ts';
import { stopsOf } from '../stops.ts';

const [amir, basil] = ['amir', 'basil'].map((id) => person(id, { joined: undefined }));
const people = [amir, basil].flatMap((each) => each ?? []);

describe('in a dataset without any date', () => {
	const none: Partial<Dataset> = {
		time: 'none',
		profile: 'own',
		people,
		posts: [post('chief')],
		occupancies: [occupancy('o', 'amir', 'chief')],
		ties: [tie('t', 'amir', 'basil', 'alliance')]
	};
	const kindsWith = (given: Partial<Dataset>) =>
		[...snapshotOn(historyWith({ ...none, ...given }), 0).fates].map(([id, { kind }]) => [id, kind]);

	test('everybody is there, with every term and tie, for sure', () => {
		const { occupancies, ties } = snapshotOn(historyWith(none), 0);

		expect(kindsWith({})).toEqual([
			['amir', 'alive'],
			['basil', 'alive']
		]);
		expect([...occupancies, ...ties]).toEqual([
			['o', 'yes'],
			['alliance--amir--basil', 'yes']
		]);
	});

	test('and in post, where posts are counted and somebody holds one', () => {
		expect(kindsWith({ counts: 'post' })).toEqual([
			['amir', 'alive'],
			['basil', 'lost']
		]);
		expect(kindsWith({ counts: 'post', occupancies: [] })).toEqual([
			['amir', 'alive'],
			['basil', 'alive']
		]);
	});

	test.each([
		['an established loss counts', 'killed', 'established', 'lost'],
		['one that is open makes maybe lost', 'killed', 'open', 'maybe-lost'],
		['one that was refuted says nothing', 'killed', 'refuted', 'alive']
	] as const)('%s', (_, what, verdict, kind) => {
		expect(kindsWith({ reports: [report('r', 'amir', what, { verdict })] })[0]).toEqual(['amir', kind]);
	});

	test('a release undoes a capture', () => {
		const reports = [report('c', 'amir', 'captured'), report('f', 'amir', 'released')];

		expect(kindsWith({ reports })[0]).toEqual(['amir', 'alive']);
	});

	test('nothing changes, and nobody is said to be there since some day', () => {
		const period = { from: 0, to: 0 };

		expect(stopsOf(historyWith(none), new Set(['amir']), period)).toEqual([]);
		expect(sentencesOn(knownWith(none), 0, new Set(['amir', 'basil']))).toEqual([]);
		expect(fateSince(historyWith(none), 'amir', 0)).toBeUndefined();
	});
});

describe('somebody without a date beside others with dates', () => {
	const mixed: Partial<Dataset> = {
		profile: 'own',
		people,
		posts: [post('chief')],
		occupancies: [occupancy('o', 'amir', 'chief', '2014-05', '2016')]
	};
	const fates = (given: Partial<Dataset>) => historyWith({ ...mixed, ...given }).fates.get('basil') ?? [];

	test('is perhaps there from the first day of the period', () => {
		expect(fates({}).map(({ from, value: { kind } }) => [from, kind])).toEqual([[day('2014-01-01'), 'not-known']]);
	});

	test('and is called undated', () => {
		const known = knownWith(mixed);
		const [first] = known.fates.get('basil') ?? [];

		expect(first && personLine(known, first.from, 'basil', first.value, { member: true, reasons: [] })).toBe('undated');
		expect(sentencesOn(known, day('2014-01-01'), new Set(['basil'])).map(({ text }) => text)).toEqual([
			'basil is in the record without a date.'
		]);
	});

	test('is maybe in post where posts are counted, with an undated term', () => {
		const occupancies = [...(mixed.occupancies ?? []), occupancy('o2', 'basil', 'chief')];

		expect(fates({ counts: 'post', occupancies }).map(({ value }) => value.kind)).toEqual(['maybe-lost']);
	});

	test('is not there in a published dataset', () => {
		expect(fates({ profile: 'published' })).toEqual([]);
	});

	test('is not somebody whose dates are only set aside', () => {
		const history = historyWith(
			{
				...mixed,
				sources: [source('paper'), source('wire')],
				ties: [tie('t', 'basil', 'amir', 'alliance', '2015', '', { sources: ['wire'] })]
			},
			without('source:wire')
		);

		expect(history.fates.get('basil') ?? []).toEqual([]);
	});
});
