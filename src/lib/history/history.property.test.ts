import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDataset, aDay, aLens, shuffled, someReports } from '../../../tests/fixtures/arbitrary-dataset.ts';
import { then, today } from '../../../tests/fixtures/lenses.ts';
import { daysFrom } from '../../../tests/fixtures/small.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import { firstDays } from '../network/first-day.ts';
import { networkOf } from '../network/network-of.ts';
import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf-date.ts';
import { changesBetween } from './changes.ts';
import { valueOn } from './step-function.ts';
import { historyOf } from './history-of.ts';
import type { Change } from './history.ts';
import { type Snapshot, snapshotOn } from './snapshot.ts';

/** Five people with up to 25 records: faults planted for these laws showed after 1 to 94 runs, of some ms each. */
const runs = { numRuns: 100 };

const shuffledToo = aDataset.chain((given) => fc.tuple(fc.constant(given), shuffled(given)));

/** The snapshot of a later day, made by applying the changes between the two days. */
function snapshotAfter(snapshot: Snapshot, changes: readonly Change[], day: Day): Snapshot {
	const fates = new Map(snapshot.fates);
	const occupancies = new Map(snapshot.occupancies);
	const ties = new Map(snapshot.ties);
	for (const change of changes) {
		if (change.kind === 'fate') fates.set(change.id, change.to);
		else if (change.kind !== 'report') {
			const present = change.kind === 'occupancy' ? occupancies : ties;
			if (change.to === 'no') present.delete(change.id);
			else present.set(change.id, change.to);
		}
	}
	return { day, fates, occupancies, ties };
}

test('the snapshot reached change by change is the one computed directly, whatever the order of the rows', () => {
	fc.assert(
		fc.property(shuffledToo, aLens, aDay, aDay, ([given, again], lens, a, b) => {
			const [from, to] = [Math.min(a, b), Math.max(a, b)];
			const history = historyOf(networkOf(given), lens);

			const stepped = snapshotAfter(snapshotOn(history, from), changesBetween(history, from, to), to);

			expect(stepped).toEqual(snapshotOn(history, to));
			expect(stepped).toEqual(snapshotOn(historyOf(networkOf(again), lens), to));
		}),
		runs
	);
});

test('the snapshot before every change is empty', () => {
	fc.assert(
		fc.property(aDataset, aLens, (given, lens) => {
			const history = historyOf(networkOf(given), lens);
			const { fates, occupancies, ties } = snapshotOn(history, -1000);

			expect([fates.size, occupancies.size, ties.size]).toEqual([0, 0, 0]);
		}),
		runs
	);
});

test('a what-if undone is the record again', () => {
	fc.assert(
		fc.property(aDataset, aLens, (given, lens) => {
			const network = networkOf(given);
			const recorded = { ...lens, whatIfs: new Map() };
			const before = historyOf(network, recorded);
			historyOf(network, lens);

			expect(historyOf(network, recorded)).toEqual(before);
		}),
		runs
	);
});

test('a what-if changes the fate of its person alone', () => {
	fc.assert(
		fc.property(aDataset, aLens, (given, lens) => {
			const network = networkOf(given);
			const recorded = historyOf(network, { ...lens, whatIfs: new Map() });
			const others = [...historyOf(network, lens).fates].filter(([id]) => !lens.whatIfs.has(id));

			expect(others).toEqual([...recorded.fates].filter(([id]) => !lens.whatIfs.has(id)));
		}),
		runs
	);
});

test('nobody is there before the first fact about them', () => {
	fc.assert(
		fc.property(aDataset, aLens, (given, lens) => {
			const network = networkOf(given);
			const firsts = firstDays(network, lens.clock);
			const early = [...historyOf(network, lens).fates].filter(([id, steps]) =>
				steps.some(({ from }) => from < (firsts.get(id) ?? Infinity))
			);

			expect(early).toEqual([]);
		}),
		runs
	);
});

test('nobody takes part in the network who is not there, or is lost', () => {
	fc.assert(
		fc.property(aDataset, aLens, fc.array(aDay, { minLength: 10, maxLength: 20 }), (given, lens, days) => {
			const network = networkOf(given);
			const history = historyOf(network, lens);
			const intruders = days.flatMap((day) => {
				const { fates, occupancies, ties } = snapshotOn(history, day);
				const taking = [
					...[...occupancies.keys()].map((id) => network.occupancies.get(id)?.person),
					...[...ties.keys()].flatMap((id) => [network.ties.get(id)?.from, network.ties.get(id)?.to])
				];
				return taking.filter((id) => {
					const fate = fates.get(id ?? '');
					// Whoever is out of post has their ties all the same.
					return fate === undefined || (fate.kind === 'lost' && fate.lossBy !== 'posts');
				});
			});

			expect(intruders).toEqual([]);
		}),
		runs
	);
});

test('the fates do not depend on the order of the rows', () => {
	fc.assert(
		fc.property(shuffledToo, aLens, ([given, again], lens) => {
			expect(historyOf(networkOf(again), lens).fates).toEqual(historyOf(networkOf(given), lens).fates);
		}),
		runs
	);
});

test('under clock then nothing published after a day changes how it reads', () => {
	fc.assert(
		fc.property(aDataset, someReports, aDay, (given, more, day) => {
			const later = more
				.filter(({ published }) => published !== undefined && published.latest > day)
				.map((report) => ({ ...report, id: `later-${report.id}` }));

			const known = historyOf(networkOf(given), then);
			const augmented = historyOf(networkOf({ ...given, reports: [...given.reports, ...later] }), then);

			expect(snapshotOn(augmented, day)).toEqual(snapshotOn(known, day));
		}),
		runs
	);
});

test('under clock then no verdict is known', () => {
	fc.assert(
		fc.property(aDataset, (given) => {
			const reports = given.reports.map((report) => ({ ...report, verdict: 'open' as const }));

			expect(historyOf(networkOf({ ...given, reports }), then).fates).toEqual(historyOf(networkOf(given), then).fates);
		}),
		runs
	);
});

test('in hindsight a disputed date never makes anything sure', () => {
	fc.assert(
		fc.property(aDataset, (given) => {
			const unsettled = given.reports.map((report) => ({ ...report, verdict: 'disputed' as const }));
			const history = historyOf(networkOf({ ...given, reports: unsettled }), today);
			const all = [...history.fates.values()].flatMap((steps) => steps.map(({ value }) => value));

			expect(all.filter(({ kind, lossBy }) => kind === 'lost' && lossBy !== 'posts')).toEqual([]);
		}),
		runs
	);
});

test('widening the dates of occupancies never makes one surer', () => {
	fc.assert(
		fc.property(aDataset, aWidth, aWidth, (given, before, after) => {
			const longThere = {
				...given,
				counts: 'fate' as const,
				people: given.people.map((person) => ({ ...person, joined: longAgo }))
			};
			const narrow = historyOf(networkOf(longThere), everybodyAlive(given));
			const wide = historyOf(networkOf(widened(longThere, before, after)), everybodyAlive(given));
			const surer = [...narrow.occupancies].flatMap(([id, steps]) =>
				everyDay.filter((day) => {
					const [was, is] = [valueOn(steps, day), valueOn(wide.occupancies.get(id) ?? [], day)];
					return (is ?? 'no') !== 'maybe' && (is ?? 'no') !== (was ?? 'no');
				})
			);

			expect(surer).toEqual([]);
		}),
		runs
	);
});

const everyDay = Array.from({ length: 260 }, (_, index) => index - 20);
const aWidth = fc.integer({ min: 0, max: 20 });
const longAgo = daysFrom(-1000, -1000);

function everybodyAlive({ people }: Dataset): Lens {
	return { clock: 'today', whatIfs: new Map(people.map(({ id }) => [id, { kind: 'alive' }])), setAside: new Set() };
}

function widened(given: Dataset, before: number, after: number): Dataset {
	const wider = (date: EdtfDate | undefined) => date && daysFrom(date.earliest - before, date.latest + after);
	return {
		...given,
		occupancies: given.occupancies.map((occupancy) => ({
			...occupancy,
			spell: { start: wider(occupancy.spell.start), end: wider(occupancy.spell.end) }
		}))
	};
}
