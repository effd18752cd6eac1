import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../tests/fixtures/vocabulary.ts';
import { readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { dataset, occupancy, person, post, report, source, tie } from '../../../tests/fixtures/small.ts';
import { publisherKey, type SetAside, setAsideFrom, withoutSetAside } from './set-aside.ts';

const given = dataset({
	sources: [
		source('S1', { publisher: 'El País' }),
		source('S2', { publisher: 'El País' }),
		source('S3', { publisher: 'A Monitor' })
	],
	vocabulary: {
		...vocabulary,
		sides: new Map([
			['media', 'Media'],
			['monitor', 'Monitors']
		])
	},
	people: [person('amir', { sources: ['S1'], role: 'judge', aliases: ['Emir'] }), person('basil', { sources: ['S3'] })],
	posts: [post('head', { sources: ['S3'] }), post('seat', { sources: ['S1'], reportsTo: 'head', confidence: 'high' })],
	occupancies: [
		occupancy('o1', 'amir', 'seat', '2014', '', { sources: ['S1'] }),
		occupancy('o2', 'basil', 'seat', '2014', '', { sources: ['S1', 'S3'] })
	],
	ties: [tie('t', 'amir', 'basil', 'service', '', '', { sources: ['S2'] })],
	reports: [
		report('r1', 'amir', 'killed', { occurred: '2015', sources: ['S1'], sides: ['media'], related: ['r2'] }),
		report('r2', 'amir', 'killed', { occurred: '2015', sources: ['S3'], sides: ['media', 'monitor'], related: ['r1'] })
	]
});
const without = (...items: readonly SetAside[]) => withoutSetAside(given, new Set(items));
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('a source set aside', () => {
	test('takes away what rests on nothing else', () => {
		const left = without('source:S1');

		expect(ids(left.occupancies)).toEqual(['o2']);
		expect(ids(left.reports)).toEqual(['r2']);
		expect(ids(left.ties)).toEqual(['t']);
	});

	test('leaves no report that refers to one that is gone', () => {
		expect(without('source:S1').reports[0]?.related).toEqual([]);
	});

	test('leaves the identity of a person only', () => {
		const [amir] = without('source:S1').people;

		expect(amir).toMatchObject({ name: 'amir', aliases: ['Emir'], role: '', joined: undefined });
	});

	test('takes a post out of the line of command if it alone states that line', () => {
		const [head, seat] = without('source:S1').posts;

		expect(head).toEqual(given.posts[0]);
		expect(seat).toMatchObject({ reportsTo: undefined, confidence: undefined });
	});

	test('leaves a report that nobody’s side speaks in', () => {
		const sideless = { ...given, reports: given.reports.map((report) => ({ ...report, sides: [] })) };

		expect(ids(withoutSetAside(sideless, new Set(['source:S1'])).reports)).toEqual(['r2']);
	});

	test('stays in the list of sources, so that it can be taken up again', () => {
		expect(ids(without('source:S1').sources)).toEqual(['S1', 'S2', 'S3']);
	});
});

test('a publisher set aside is all of its sources', () => {
	const left = without(publisherKey('El País'));

	expect(ids(left.ties)).toEqual([]);
	expect(ids(left.occupancies)).toEqual(['o2']);
});

test('a side set aside no longer counts, and a report of several sides keeps the others', () => {
	const { reports } = without('side:media');

	expect(reports.map(({ id, sides }) => [id, sides])).toEqual([['r2', ['monitor']]]);
});

test('with nothing set aside a dataset is the same', () => {
	expect(without()).toBe(given);
});

test('with every source set aside no report, occupancy, tie, event or series is left', () => {
	const guild = readFixture('guild');
	const left = withoutSetAside(guild, new Set(guild.sources.map(({ id }): SetAside => `source:${id}`)));

	expect([left.reports, left.occupancies, left.ties, left.events, left.series].flat()).toEqual([]);
	expect(ids(left.people)).toEqual(ids(guild.people));
});

test('a publisher is named for its letters and digits', () => {
	expect(publisherKey('Al-Ša‘ab (via «24 heures»)')).toBe('publisher:al-sa-ab-via-24-heures');
});

test.each(['source:S9', 'publisher:el', 'side:x', 'S1', ''])('“%s” names nothing to set aside', (text) => {
	expect(setAsideFrom(text, given)).toBeUndefined();
});
