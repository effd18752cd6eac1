import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HeldWorker } from '../../../../tests/fixtures/held-workers.ts';
import { body, dataset, occupancy, person, post, roster, tie } from '../../../../tests/fixtures/small.ts';
import { layoutOf } from '../../layout/layout-of.ts';
import { networkOf } from '../../network/network-of.ts';
import { Layouts } from './layouts.svelte.ts';

/** More than stand in one row on a phone, so that the two shapes differ. */
const names = ['amir', 'basil', 'cyrus', 'darius', 'emir', 'faisal', 'ghassan', 'hamid'];
const pair = roster(['amir', 'basil'], { id: 'pair' });
const all = roster(names, { id: 'all' });
const small = dataset({
	people: names.map((name) => person(name)),
	bodies: [body('council', { collegial: true }), body('office')],
	posts: [post('seat', { body: 'council', seats: 2 }), post('scribe', { rank: 3, reportsTo: 'seat' })],
	occupancies: [occupancy('a', 'amir', 'seat'), occupancy('b', 'basil', 'seat'), occupancy('c', 'cyrus', 'scribe')],
	ties: [tie('d', 'amir', 'hamid', 'association')],
	rosters: [pair, all]
});
const network = networkOf(small);
const given = new Map([
	[pair.id, { wide: layoutOf(network, pair, 'wide'), narrow: layoutOf(network, pair, 'narrow') }]
]);

let layouts: Layouts;
beforeEach(() => {
	vi.stubGlobal('Worker', HeldWorker);
	HeldWorker.forget();
	layouts = new Layouts(small, given);
});
afterEach(() => {
	layouts.close();
	vi.unstubAllGlobals();
});

test('a layout that is given is there at once, and no worker computes it', () => {
	layouts.want(pair.id, 'narrow');

	expect(layouts.layoutFor(pair.id, 'narrow')).toBe(given.get(pair.id)?.narrow);
	expect(HeldWorker.started).toEqual([]);
});

test.each(['wide', 'narrow'] as const)(
	'a layout that is not given comes later, as it is computed: %s',
	async (shape) => {
		layouts.want(all.id, shape);
		expect(layouts.layoutFor(all.id, shape)).toBeUndefined();

		HeldWorker.started[0]?.letGo();

		await expect.poll(() => layouts.layoutFor(all.id, shape)).toEqual(layoutOf(network, all, shape));
	}
);

test('a layout that is asked for again is not computed again, neither before it is there nor after', async () => {
	layouts.want(all.id, 'wide');
	layouts.want(all.id, 'wide');
	HeldWorker.started[0]?.letGo();
	await expect.poll(() => layouts.layoutFor(all.id, 'wide')).toBeDefined();
	layouts.want(all.id, 'wide');

	expect(HeldWorker.started).toHaveLength(1);
});

test('a layout does not wait for another one', async () => {
	layouts.want(all.id, 'wide');
	layouts.want(all.id, 'narrow');

	HeldWorker.started[1]?.letGo();

	await expect.poll(() => layouts.layoutFor(all.id, 'narrow')).toBeDefined();
	expect(layouts.layoutFor(all.id, 'wide')).toBeUndefined();
});

test('a layout that cannot be computed is said to have failed, and no other', async () => {
	layouts.want('no such roster', 'wide');
	layouts.want(all.id, 'wide');
	for (const worker of HeldWorker.started) worker.letGo();

	await expect.poll(() => layouts.hasFailed('no such roster', 'wide')).toBe(true);
	await expect.poll(() => layouts.layoutFor(all.id, 'wide')).toBeDefined();
	expect(layouts.hasFailed(all.id, 'wide')).toBe(false);
});
