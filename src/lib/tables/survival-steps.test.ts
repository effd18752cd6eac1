import { expect, test } from 'vitest';
import { historyWith, supposing } from '../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../tests/fixtures/small.ts';
import { knownOn } from '../history/known/known.ts';
import { survivalOf } from '../measures/survival/survival.ts';
import { isoOf } from '../time/day.ts';
import { medianWords, survivalSteps, survivalWords } from './survival-steps.ts';
import { survivorsOf } from './survivors.ts';

const four = roster(['amir', 'basil', 'cyrus', 'dawud'], { drawnUp: day('2014-06-30') });
const people = four.members.map((id) => person(id));
const reports = [
	report('a', 'amir', 'killed', { occurred: '2015-02', published: '2015-04-01' }),
	report('b', 'basil', 'killed', { occurred: '2015-06-01' }),
	...['cyrus', 'dawud'].map((id) => report(`${id}-lives`, id, 'alive', { occurred: '2015-12-31' }))
];
const history = historyWith({ people, reports });

function survival(until = '2015-12-31', given = history) {
	const found = survivalOf(given, four, day(until));
	if (found.kind === 'undefined') throw new RangeError(found.reason);
	return found;
}

function steps(given = history) {
	const known = knownOn(given, day('2015-12-31'));
	return survivalSteps(survival('2015-12-31', given), survivorsOf(known, four, four.period));
}

test('two curves become one step function of ranges', () => {
	// Three quarters, of which two thirds.
	const half = (3 / 4) * (1 - 1 / 3);

	expect(steps().map(({ from, value }) => [isoOf(from), value.estimate, value.atRisk])).toEqual([
		['2014-06-30', { low: 1, high: 1 }, { low: 4, high: 4 }],
		['2015-02-01', { low: 3 / 4, high: 1 }, { low: 3, high: 4 }],
		['2015-02-28', { low: 3 / 4, high: 3 / 4 }, { low: 3, high: 3 }],
		['2015-06-01', { low: half, high: half }, { low: 2, high: 2 }]
	]);
});

test('there is no band before the first loss, and then it holds both ends of the estimate', () => {
	const [first, ...later] = steps().map(({ value }) => value);

	expect(first?.band).toBeUndefined();
	const holds = later.map(
		({ band, estimate }) => band && estimate && band.low < estimate.low && band.high >= estimate.high
	);
	expect(holds).toEqual([true, true, true]);
});

test('nobody reads 0 while one may still be there; once nobody may, they do', () => {
	const killed = ['cyrus', 'dawud'].map((id) => report(`${id}-killed`, id, 'killed', { occurred: '2015-09-01' }));
	const notHeardOf = report('dawud-lives', 'dawud', 'alive', { occurred: '2014-07-15' });
	const lost = historyWith({ people, reports: [...reports.slice(0, 2), ...killed] });
	const one = historyWith({ people, reports: [...reports.slice(0, 2), killed[0] ?? notHeardOf, notHeardOf] });

	expect(steps(lost).at(-1)?.value.estimate).toEqual({ low: 0, high: 0 });
	expect(steps(one).at(-1)?.value).toMatchObject({ estimate: undefined, band: undefined });
});

test('words give the estimate and its band', () => {
	expect(
		survivalWords({
			estimate: { low: 0.142, high: 0.286 },
			band: { low: 0.01, high: 0.6 },
			atRisk: { low: 1, high: 1 }
		})
	).toBe('14 to 29% estimated to have come through; 95% band 1 to 60%');
	expect(survivalWords({ estimate: { low: 1, high: 1 }, band: undefined, atRisk: { low: 6, high: 7 } })).toBe(
		'100% estimated to have come through'
	);
	expect(survivalWords({ estimate: undefined, band: undefined, atRisk: { low: 0, high: 0 } })).toBe(
		'cannot be estimated further'
	);
});

test('the median is the day by which half are estimated to have been lost, as far as the losses are dated', () => {
	const disputed = reports.map((each) => (each.id === 'b' ? { ...each, verdict: 'disputed' as const } : each));
	const vague = reports.map((each) =>
		each.id === 'b' ? report('b', 'basil', 'killed', { occurred: '2015-06' }) : each
	);

	expect(medianWords(survival())).toBe('1 Jun 2015');
	expect(medianWords(survival('2015-12-31', historyWith({ people, reports: vague })))).toBe('Jun 2015');
	expect(medianWords(survival('2015-12-31', historyWith({ people, reports: disputed })))).toBe(
		'1 Jun 2015 at the earliest, perhaps not by 31 Dec 2015'
	);
	expect(medianWords(survival('2015-05-31'))).toBe('not reached by 31 May 2015');
});

test('under a what-if the median follows it', () => {
	const whatIf = historyWith({ people, reports }, supposing(['amir', { kind: 'alive' }]));

	expect(medianWords(survival('2015-12-31', whatIf))).toBe('not reached by 31 Dec 2015');
});
