import { expect, test } from 'vitest';
import { then, today } from '../../../../tests/fixtures/lenses.ts';
import {
	dataset,
	day,
	event,
	occupancy,
	person,
	post,
	report,
	roster,
	source,
	tie
} from '../../../../tests/fixtures/small.ts';
import type { Roster } from '../../dataset/dataset.ts';
import type { SetAside } from '../../view/set-aside.ts';
import type { Lens } from '../../view/view.ts';
import { historyOf } from '../../history/history-of.ts';
import { knownOn } from '../../history/known/known.ts';
import { nothingLeftOf } from '../../history/known/nothing-left.ts';
import { snapshotOn } from '../../history/snapshot.ts';
import { networkOf } from '../../network/network-of.ts';
import { countOf } from '../../history/count.ts';
import { summaryWords } from '../count.ts';
import { setAsideSentences } from './set-aside-sentences.ts';

const two = roster(['amir', 'basil'], { sources: ['list'] });
const given = dataset({
	sources: [
		source('list', { publisher: 'The List' }),
		source('wire', { publisher: 'The Wire' }),
		source('spare', { publisher: 'The Spare' })
	],
	people: [
		person('amir', { name: 'Amir', joined: undefined, sources: ['wire'] }),
		person('basil', { name: 'Basil', joined: undefined, role: 'judge', sources: ['list'] })
	],
	posts: [post('head', { sources: ['wire'] })],
	occupancies: [occupancy('o', 'basil', 'head', '2013', '', { sources: ['list'] })],
	ties: [tie('t', 'amir', 'basil', 'service', '2014', '', { sources: ['list', 'wire'] })],
	reports: [
		report('a', 'amir', 'alive', { occurred: '2014-01-01', sources: ['wire'] }),
		report('b', 'amir', 'killed', { occurred: '2014-06-01', sources: ['list'] })
	],
	events: [event('fair', '2015-01-01', { sources: ['list', 'spare'] })],
	rosters: [two]
});
const network = networkOf(given);

function said(lens: Lens, on: string, ...items: readonly SetAside[]): readonly string[] {
	return saidOf(two, lens, on, items);
}

function saidOf(of: Roster, lens: Lens, on: string, items: readonly SetAside[]): readonly string[] {
	const knownWithout = (aside: readonly SetAside[]) =>
		knownOn(historyOf(network, { ...lens, setAside: new Set(aside) }), day(on));
	return setAsideSentences(knownWithout([]), knownWithout(items), of, day(on));
}

test('it is said which list is no longer vouched for, what no longer counts, and who reads differently', () => {
	expect(said(today, '2014-07-01', 'source:list')).toEqual([
		'Without The List there is no list of two.',
		'No longer counted: 1 report, 1 occupancy and the details of 1 person.',
		'On 1 July 2014, 2 people read differently.',
		'Amir: alive instead of dead.',
		'Basil: alive instead of not known.'
	]);
});

test('of whom nothing is left is said', () => {
	expect(said(today, '2014-07-01', 'source:list', 'source:wire')).toEqual([
		'Without The List there is no list of two.',
		'No longer counted: 2 reports, 1 occupancy, 1 tie and the details of 2 people.',
		'Nothing dated is left of Amir and Basil.',
		'On 1 July 2014, 2 people read differently.',
		'Amir: only in what is set aside instead of dead.',
		'Basil: only in what is set aside instead of not known.'
	]);
});

test('under clock then nothing published later is counted', () => {
	expect(said(then, '2014-05-31', 'source:list')).toContain(
		'No longer counted: 1 occupancy and the details of 1 person.'
	);
});

test('a source on which nothing rests alone changes nothing, and that is said', () => {
	expect(said(today, '2014-07-01', 'source:spare')).toEqual([
		'Nothing that counts rests on The Spare alone, so nothing changes.'
	]);
	expect(said(today, '2014-07-01')).toEqual([]);
});

test('a roster without sources needs nobody to vouch for it', () => {
	const [first] = saidOf({ ...two, sources: [] }, today, '2014-07-01', ['source:list']);

	expect(first).toBe('No longer counted: 1 report, 1 occupancy and the details of 1 person.');
});

test('the count says apart of whom nothing is left, and adds up', () => {
	const whole = historyOf(network, today);
	const left = historyOf(network, { ...today, setAside: new Set(['source:list', 'source:wire']) });
	const count = (on: string) => {
		const snapshot = snapshotOn(left, day(on));
		return summaryWords(countOf(snapshot, two, nothingLeftOf(whole, left, day(on))), network, day(on));
	};

	expect(count('2014-01-01')).toBe('Of 2 on 1 January 2014: 2 only in what is set aside (Amir, Basil)');
	expect(count('2013-06-01')).toBe('Of 2 on 1 June 2013: 1 not in the record yet, 1 only in what is set aside (Basil)');
});
