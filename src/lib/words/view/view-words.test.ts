import { expect, test } from 'vitest';
import { day, dataset, occupancy, person, post, roster, source } from '../../../../tests/fixtures/small.ts';
import type { Lens, View } from '../../view/view.ts';
import { firstViewOn } from '../../view/view-parameters.ts';
import { networkOf } from '../../network/network-of.ts';
import { fileName } from './file-name.ts';
import { chipsOf } from './apart.ts';
import { citation, viewWords } from './view-words.ts';

const given = dataset({
	people: [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' })],
	rosters: [roster(['amir', 'basil'])],
	sources: [source('S1', { publisher: 'The Gazette' }), source('S2')]
});
const network = networkOf(given);
const address = 'https://example.org/small/?date=2015-08-18';

function viewWith(parts: Partial<View> = {}, lens: Partial<Lens> = {}): View {
	const first = firstViewOn(given, 'roster');
	return { ...first, date: day('2015-08-18'), ...parts, lens: { ...first.lens, ...lens } };
}

const supposing: Partial<Lens> = {
	clock: 'then',
	whatIfs: new Map([
		['amir', { kind: 'alive' }],
		['basil', { kind: 'lost', from: day('2015-03-01') }]
	]),
	setAside: new Set(['source:S1'])
};

test('a view is said with its day, its clock, its roster and where it comes from', () => {
	expect(viewWords(network, viewWith())).toEqual({
		title: 'A small dataset',
		state: '18 August 2015. Known today. Roster: the roster.',
		departures: [],
		source: 'Source: “A small dataset” (dataset, version 1.0.0, CC-BY-4.0), drawn from 2 published sources.'
	});
});

test('own data rests on sources that nobody need have published', () => {
	const own = networkOf({ ...network.dataset, profile: 'own', sources: network.dataset.sources.slice(0, 1) });

	expect(viewWords(own, viewWith()).source).toMatch(/, drawn from 1 source\.$/);
});

test('what is not the record is said with it, what-ifs before what is set aside', () => {
	expect(viewWords(network, viewWith({}, supposing)).departures).toEqual([
		{
			kind: 'what-if',
			text: 'What if: not the record. Amir alive throughout; Basil lost from 1 March 2015.'
		},
		{ kind: 'set-aside', text: 'Set aside, so that it does not count: The Gazette.' }
	]);
});

test('a comparison is part of the day', () => {
	const state = (compared: View['compared']) => viewWords(network, viewWith({ compared })).state;

	expect(state(day('2014-01-31'))).toMatch(/^18 August 2015, compared with 31 January 2014\. /);
	expect(state('record')).toMatch(/^18 August 2015, compared with the record\. /);
});

test('a citation names dataset, version, day, clock, what is not the record, the answer, and last the address', () => {
	expect(citation(network, viewWith(), ['Of 2: 1 alive, 1 dead.'], address)).toBe(
		`A small dataset (dataset, version 1.0.0, CC-BY-4.0). As of 18 August 2015, by the clock “Known today”. Of 2: 1 alive, 1 dead. Cadre, ${address}`
	);
	expect(citation(network, viewWith({}, supposing), [], address)).toContain(
		'by the clock “Reported then”. What if: not the record.'
	);
});

test('a file is named for dataset, day and clock, and for what is not the record', () => {
	const name = (...parts: Parameters<typeof viewWith>) => fileName(given, viewWith(...parts), 'People');

	expect(name()).toBe('small-2015-08-18-today-people');
	expect(name({}, supposing)).toBe('small-2015-08-18-then-what-if-set-aside-people');
	expect(name({ compared: day('2014-01-31') })).toBe('small-2015-08-18-against-2014-01-31-today-people');
	expect(name({ compared: 'record' })).toBe('small-2015-08-18-against-record-today-people');
});

test('a picture of a period is said by the period in place of the day', () => {
	const period = { from: day('2014-01-01'), to: day('2016-12-31') };
	const view = viewWith({ anyTime: true, period });

	expect(viewWords(network, view).state).toBe('At any time from 2014 to 2016. Known today. Roster: the roster.');
	expect(citation(network, view, [], address)).toContain(
		' At any time from 2014 to 2016, by the clock “Known today”. '
	);
	expect(fileName(given, view, 'network')).toBe('small-any-time-2014-01-01-2016-12-31-today-network');
	expect(chipsOf(network, view)).toMatchObject([{ kind: 'any-time', text: 'Any time from 2014 to 2016' }]);
});

test('under clock then it ends with the day, since nothing later is told', () => {
	const period = { from: day('2014-01-01'), to: day('2016-12-31') };
	const [, chip] = chipsOf(network, viewWith({ anyTime: true, period }, { clock: 'then' }));

	expect(chip?.text).toBe('Any time from 2014 to 18 August 2015');
});

test('on the other tabs all is of the day', () => {
	const view = viewWith({ anyTime: true, tab: 'posts' });

	expect(viewWords(network, view).state).toMatch(/^18 August 2015\. /);
	expect(chipsOf(network, view)).toEqual([]);
});

test('a view of steps is said without a clock, which they do not have', () => {
	const stepped = dataset({
		time: 'steps',
		people: [person('amir')],
		posts: [post('chief')],
		occupancies: [occupancy('o', 'amir', 'chief', 'step 0', 'step 40')]
	});
	const view = { ...firstViewOn(stepped, 'everyone'), date: day('step 12') };

	expect(viewWords(networkOf(stepped), view).state).toBe('Step 12. Roster: everyone.');
	expect(citation(networkOf(stepped), view, [], address)).toContain(' As of step 12. Cadre, ');
	expect(fileName(stepped, view, 'people')).toBe('small-step-12-people');
});
