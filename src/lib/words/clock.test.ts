import { expect, test } from 'vitest';
import { historyWith, then, today } from '../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../tests/fixtures/small.ts';
import type { Report } from '../dataset/dataset.ts';
import { clockNote } from './clock.ts';

const seen = ['amir', 'basil', 'cyrus'].map((id) => report(`seen-${id}`, id, 'alive', { occurred: '2014-10-01' }));
const rumour = (id: string) => report(`rumour-${id}`, id, 'killed', { occurred: '2014-11-07', verdict: 'refuted' });
const later = (id: string) => report(`later-${id}`, id, 'alive', { occurred: '2015-06-01' });

test('both clocks read the same while nothing false had been reported', () => {
	expect(note('2014-10-20', [])).toBe('On 20 October 2014 both clocks read the same.');
});

test('whoever was falsely reported dead reads differently, and the note says why', () => {
	expect(note('2014-12-20', [rumour('amir'), rumour('basil'), later('amir'), later('basil')])).toBe(
		'On 20 December 2014 the clocks differ on 2 people. Amir and Basil: maybe dead as reported then; alive as known today (what was reported was false).'
	);
});

test('a loss that was published later had not been reported yet', () => {
	const killed = report('k', 'cyrus', 'killed', { occurred: '2014-11-01', published: '2015-03-01' });

	expect(note('2014-12-20', [killed])).toBe(
		'On 20 December 2014 the clocks differ on 1 person. Cyrus: alive as reported then; dead as known today (it had not been reported yet).'
	);
});

test('of one who was free again, whose release was published later, it had not been reported yet', () => {
	const captured = report('c', 'cyrus', 'captured', { occurred: '2014-11-01', sides: ['army', 'media'] });
	const freed = report('f', 'cyrus', 'released', { occurred: '2014-12-01', published: '2015-03-01' });

	expect(note('2014-12-20', [captured, freed])).toContain(
		'Cyrus: captured as reported then; alive as known today (the release had not been reported yet).'
	);
});

test('of one whose capture a release had set aside, a later death had not been reported yet', () => {
	const captured = report('c', 'cyrus', 'captured', { occurred: '2014-10-05', sides: ['army', 'media'] });
	const freed = report('f', 'cyrus', 'released', { occurred: '2014-11-01' });
	const died = report('d', 'cyrus', 'died', { occurred: '2014-12-01', published: '2015-03-01' });

	expect(note('2014-12-20', [captured, freed, died])).toContain(
		'Cyrus: alive as reported then; dead as known today (it had not been reported yet).'
	);
});

test('a loss told by one side had not been confirmed yet', () => {
	const killed = report('k', 'cyrus', 'killed', { occurred: '2014-11-01' });

	expect(note('2014-12-20', [killed])).toContain(
		': maybe dead as reported then; dead as known today (no second side had confirmed it yet).'
	);
});

test('before a loss is reported, a false report of one explains why it may have been', () => {
	const killed = report('k', 'amir', 'killed', { occurred: '2014-12-01', published: '2015-03-01' });

	expect(note('2014-12-20', [rumour('amir'), killed])).toContain(
		': maybe dead as reported then; dead as known today (only false reports had been published yet).'
	);
});

test('alive by one clock and not known by the other is counted apart', () => {
	expect(note('2015-12-01', [report('again', 'amir', 'alive', { occurred: '2016-06-01' })])).toBe(
		'On 1 December 2015 both clocks read the same, but that 1 reads not known by one clock only.'
	);
});

test('whoever reads dead by one clock and not known by the other is told of once', () => {
	const killed = report('k', 'amir', 'killed', { occurred: '2014-11-01', published: '2016-03-01' });

	expect(note('2015-12-01', [killed])).toBe(
		'On 1 December 2015 the clocks differ on 1 person. Amir: not known as reported then; dead as known today (it had not been reported yet).'
	);
});

test('whoever was reported dead and is in custody reads differently', () => {
	const killed = report('k', 'cyrus', 'killed', {
		occurred: '2014-11-01',
		sides: ['army', 'media'],
		verdict: 'refuted'
	});
	const captured = report('c', 'cyrus', 'captured', { occurred: '2014-11-01', published: '2015-03-01' });

	expect(note('2014-12-20', [killed, captured])).toBe(
		'On 20 December 2014 the clocks differ on 1 person. Cyrus: dead as reported then; captured as known today (two sides had said so).'
	);
});

test('those who read differently in different ways are told apart', () => {
	const captured = report('c', 'cyrus', 'captured', { occurred: '2014-11-01', published: '2015-03-01' });

	expect(note('2014-12-20', [rumour('amir'), later('amir'), captured])).toBe(
		'On 20 December 2014 the clocks differ on 2 people. Amir: maybe dead as reported then; alive as known today (what was reported was false). Cyrus: alive as reported then; captured as known today (it had not been reported yet).'
	);
});

function note(on: string, reports: readonly Report[]): string {
	const people = ['Amir', 'Basil', 'Cyrus'].map((name) => person(name.toLowerCase(), { name }));
	const given = { people, reports: [...seen, ...reports] };
	return clockNote(historyWith(given, then), historyWith(given, today), roster(['amir', 'basil', 'cyrus']), day(on));
}
