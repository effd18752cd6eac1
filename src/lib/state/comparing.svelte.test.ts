import { beforeEach, describe, expect, test } from 'vitest';
import { readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { day } from '../../../tests/fixtures/small.ts';
import { Explorer } from './explorer.svelte.ts';

const guild = readFixture('guild');

let explorer: Explorer;

beforeEach(() => {
	explorer = new Explorer(guild);
});

describe('comparing with another date', () => {
	test('begins at the day the roster was drawn up', () => {
		explorer.timeline.goTo(day('2013-06-30'));

		explorer.comparing.withDate();

		expect(explorer.comparing.day).toBe(day('2012-06-30'));
		expect(explorer.comparing.comparison?.people.get('ada')).toBe('left');
	});

	test('begins at the end of the period where nothing has changed since that day', () => {
		explorer.timeline.goTo(day('2012-06-30'));

		explorer.comparing.withDate();

		expect(explorer.comparing.day).toBe(explorer.view.period.to);
	});

	test('reads from the earlier date to the later, whichever slider it is on', () => {
		explorer.timeline.goTo(day('2012-07-01'));
		explorer.change({ compared: day('2013-06-30') });

		const { comparison, shown } = explorer.comparing;

		expect(comparison?.before).toBe(explorer.snapshot);
		expect(shown.day).toBe(day('2013-06-30'));
		expect(comparison?.people.get('ada')).toBe('left');
	});

	test('keeps the compared date in the period', () => {
		explorer.change({ compared: day('2014-11-01') });

		explorer.span({ from: day('2012-06-01'), to: day('2013-06-01') });

		expect(explorer.comparing.day).toBe(day('2013-06-01'));
	});

	test('steps the compared date from change to change, and leaves the date', () => {
		const { date } = explorer.timeline;
		explorer.change({ compared: explorer.view.period.from });

		explorer.comparing.timeline.step(1);

		expect(explorer.comparing.day).toBe(explorer.timeline.stops[0]);
		expect(explorer.timeline.date).toBe(date);
	});

	test('ends', () => {
		explorer.comparing.withDate();

		explorer.comparing.stop();

		expect(explorer.comparing.comparison).toBeUndefined();
		expect(explorer.comparing.shown).toBe(explorer.snapshot);
	});
});

describe('comparing with the record', () => {
	test('reads from the record to the what-if on the date', () => {
		explorer.timeline.goTo(day('2013-06-30'));
		explorer.whatIfs.suppose('ada', { kind: 'alive' });

		explorer.comparing.withRecord();

		expect(explorer.comparing.comparison?.of).toBe('record');
		expect(explorer.comparing.comparison?.people.get('ada')).toBe('came');
	});

	test('has nothing to tell apart while no what-if stands, and goes on when one is back', () => {
		explorer.whatIfs.suppose('ada', { kind: 'alive' });
		explorer.comparing.withRecord();

		explorer.whatIfs.clear();

		expect(explorer.comparing.isIdle).toBe(true);
		expect(explorer.comparing.comparison).toBeUndefined();

		explorer.edits.undo();

		expect(explorer.comparing.isIdle).toBe(false);
		expect(explorer.comparing.comparison).toBeDefined();
	});
});
