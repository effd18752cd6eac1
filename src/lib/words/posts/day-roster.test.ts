import { expect, test } from 'vitest';
import { day, roster } from '../../../../tests/fixtures/small.ts';
import { dayRosterWords } from './day-roster.ts';

const names = { lost: 'not in post', notLost: 'in post' };
const government = roster(['amir', 'basil'], { id: 'on-2003-06-01' });

test('on another date than that of the roster it is said who is counted', () => {
	expect(dayRosterWords(government, names, day('2012-06-01'))).toBe('these 2 were in post on 1 June 2003');
	expect(dayRosterWords({ ...government, members: ['amir'] }, names, day('2012-06-01'))).toBe(
		'this one was in post on 1 June 2003'
	);
});

test('of a numbered step it is said at which', () => {
	expect(dayRosterWords({ ...government, id: 'on-step 12' }, names, day('step 20'))).toBe(
		'these 2 were in post at step 12'
	);
});

test('on its own date, and of any other roster, the count says enough', () => {
	expect(dayRosterWords(government, names, day('2003-06-01'))).toBe('');
	expect(dayRosterWords(roster(['amir']), names, day('2003-06-01'))).toBe('');
});
