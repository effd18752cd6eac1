import { expect, test } from 'vitest';
import { dataset, report } from '../../../tests/fixtures/small.ts';
import { firstPublished, hasClocks, inOrderOfPublication } from './publication.ts';

test('reports are in order of publication, one with an open date by its first day, the undated last', () => {
	const reports = [
		report('undated', 'amir', 'killed'),
		report('later', 'amir', 'alive', { published: '2016-01-01' }),
		report('from-2015-on', 'amir', 'captured', { published: '2015-05-21/..' }),
		report('earlier', 'amir', 'alive', { published: '2014-01-01' })
	];

	expect(inOrderOfPublication(reports).map(({ id }) => id)).toEqual(['earlier', 'from-2015-on', 'later', 'undated']);
});

test('a report with a last day of publication comes before one whose publication is open', () => {
	const endless = report('open', 'amir', 'killed', { occurred: '1793-11-07', published: '1793-11-07/..' });
	const dated = report('dated', 'amir', 'killed', { occurred: '1793-11-07', published: '1793-11-20' });

	expect(firstPublished([endless, dated])?.id).toBe('dated');
	expect(firstPublished([endless])?.id).toBe('open');
});

test('reports of one day are in order of what they tell of, then by id', () => {
	const on = { published: '1794-07-28' };
	const reports = [
		report('killed', 'amir', 'killed', { ...on, occurred: '1794-07-28' }),
		report('released', 'amir', 'released', { ...on, occurred: '1794-07-27/1794-07-28' }),
		report('captured-b', 'amir', 'captured', { ...on, occurred: '1794-07-27' }),
		report('captured-a', 'amir', 'captured', { ...on, occurred: '1794-07-27' })
	];

	expect(inOrderOfPublication(reports).map(({ id }) => id)).toEqual(['captured-a', 'captured-b', 'released', 'killed']);
});

test('a record has two clocks where reports were published on days, and one where time is in steps', () => {
	const reports = [report('r', 'amir', 'killed', { published: '2014-01-01' })];
	const steps = [report('r', 'amir', 'killed', { published: 'step 3' })];

	expect([hasClocks(dataset({ reports })), hasClocks(dataset({ time: 'steps', reports: steps }))]).toEqual([
		true,
		false
	]);
});
