import { afterEach, expect, test } from 'vitest';
import { supposing, today } from '../../../../tests/fixtures/lenses.ts';
import { dataset, day, person, report, roster } from '../../../../tests/fixtures/small.ts';
import type { MeasureRequest } from '../../measures/measure-request.ts';
import { exactly } from '../../measures/value.ts';
import { measuresOnce } from './measure-once.ts';
import { MeasureClient } from './measure-client.svelte.ts';

const small = dataset({
	people: [person('amir'), person('basil')],
	reports: [
		report('a', 'amir', 'killed', { occurred: '2015-03-01' }),
		report('b', 'basil', 'alive', { occurred: '2016-12-31' })
	],
	rosters: [roster(['amir', 'basil'])]
});
const people: MeasureRequest = {
	lens: today,
	roster: 'roster',
	measure: 'people',
	form: 'residual',
	period: { from: day('2014-01-01'), to: day('2016-12-31') }
};
const whatIf: MeasureRequest = { ...people, lens: supposing(['amir', { kind: 'alive' }]) };

let measuring: MeasureClient | undefined;
afterEach(() => measuring?.close());

test('a worker answers what is asked, through the lens it is asked through', async () => {
	measuring = new MeasureClient(small);
	expect(measuring.answerTo(people)).toBeUndefined();

	measuring.want([people, whatIf]);

	await expect
		.poll(() => measuring?.answerTo(people))
		.toEqual([
			{ from: day('2014-01-01'), value: exactly(2) },
			{ from: day('2015-03-01'), value: exactly(1) }
		]);
	await expect.poll(() => measuring?.answerTo(whatIf)).toEqual([{ from: day('2014-01-01'), value: exactly(2) }]);
});

test('an answer that is no longer wanted is dropped', async () => {
	measuring = new MeasureClient(small);
	measuring.want([people]);
	measuring.want([whatIf]);

	await expect.poll(() => measuring?.answerTo(whatIf)).toBeDefined();
	expect(measuring.answerTo(people)).toBeUndefined();
});

test('a measure that cannot be computed is said to have failed', async () => {
	measuring = new MeasureClient(small);

	measuring.want([{ ...people, measure: 'no such measure' }]);

	await expect.poll(() => measuring?.failed).toBe(true);
	await expect(measuresOnce(small, [{ ...people, measure: 'no such measure' }])).rejects.toThrow(
		'could not be computed'
	);
});
