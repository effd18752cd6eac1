import { expect, test } from 'vitest';
import { historyWith, supposing, then, today } from '../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../tests/fixtures/small.ts';
import { answerTo, type MeasureRequest, requestKey } from './measure-request.ts';
import { exactly } from './value.ts';

const request: MeasureRequest = {
	lens: today,
	roster: 'roster',
	measure: 'people',
	form: 'residual',
	period: { from: day('2014-01-01'), to: day('2016-12-31') }
};
const given = {
	people: [person('amir'), person('basil')],
	reports: [
		report('a', 'amir', 'killed', { occurred: '2015-03-01' }),
		report('b', 'basil', 'alive', { occurred: '2016-12-31' })
	],
	rosters: [roster(['amir', 'basil'])]
};

test('a request is answered by the step function of its measure', () => {
	const steps = answerTo(historyWith(given), request);

	expect(steps.map(({ from }) => from)).toEqual([day('2014-01-01'), day('2015-03-01')]);
	expect(steps.map(({ value }) => value)).toEqual([exactly(2), exactly(1)]);
});

test('a request for an unknown measure, form or roster throws', () => {
	expect(() => answerTo(historyWith(given), { ...request, measure: 'luck' })).toThrow('No measure luck');
	expect(() => answerTo(historyWith(given), { ...request, form: 'fixed-roster' })).toThrow(RangeError);
	expect(() => answerTo(historyWith(given), { ...request, roster: 'nobody' })).toThrow(RangeError);
});

test('two requests have one key if they ask for the same', () => {
	const alive = { kind: 'alive' } as const;
	const lost = { kind: 'lost', from: day('2015-01-01') } as const;
	const key = (parts: Partial<MeasureRequest>) => requestKey({ ...request, ...parts });

	expect(key({ lens: supposing(['amir', alive], ['basil', lost]) })).toBe(
		key({ lens: supposing(['basil', lost], ['amir', alive]) })
	);
	const different = [
		key({}),
		key({ lens: then }),
		key({ lens: supposing(['amir', alive]) }),
		key({ lens: supposing(['amir', lost]) }),
		key({ roster: 'everyone' }),
		key({ measure: 'ties' }),
		key({ form: 'fixed-roster' }),
		key({ period: { from: 0, to: 1 } })
	];
	expect(new Set(different).size).toBe(different.length);
});
