import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HeldWorker } from '../../../../tests/fixtures/held-workers.ts';
import { body, dataset, occupancy, person, post, roster, tie } from '../../../../tests/fixtures/small.ts';
import { layoutOf } from '../../layout/layout-of.ts';
import type { Size } from '../../layout/layout.ts';
import { networkOf } from '../../network/network-of.ts';
import { Layouts } from './layouts.svelte.ts';

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

const [wide, narrow, square, tall]: readonly [Size, Size, Size, Size] = [
	{ width: 1000, height: 480 },
	{ width: 360, height: 520 },
	{ width: 700, height: 700 },
	{ width: 700, height: 900 }
];
const [givenWide, givenNarrow] = [layoutOf(network, pair, wide), layoutOf(network, pair, narrow)];

let layouts: Layouts;
beforeEach(() => {
	vi.stubGlobal('Worker', HeldWorker);
	HeldWorker.forget();
	layouts = new Layouts(small, new Map([[pair.id, [givenWide, givenNarrow]]]));
});
afterEach(() => {
	layouts.close();
	vi.unstubAllGlobals();
});

test('a layout that is given for the room is there at once, and no worker computes it', () => {
	layouts.want(pair.id, narrow);

	expect(layouts.layoutFor(pair.id, narrow)).toBe(givenNarrow);
	expect(layouts.isPlaced(pair.id)).toBe(true);
	expect(HeldWorker.started).toEqual([]);
});

test('before the room is known the first given layout stands in, then the one whose room is nearest, until its own is there', async () => {
	expect(layouts.layoutFor(pair.id, undefined)).toBe(givenWide);
	layouts.want(pair.id, square);
	expect(layouts.layoutFor(pair.id, square)).toBe(givenWide);
	expect(layouts.layoutFor(pair.id, { width: 400, height: 500 })).toBe(givenNarrow);
	expect(layouts.isPlaced(pair.id)).toBe(false);

	await letGo();

	await expect.poll(() => layouts.layoutFor(pair.id, square)).toEqual(layoutOf(network, pair, square));
	expect(layouts.isPlaced(pair.id)).toBe(true);
});

test('a layout that is not given comes later, as it is computed for the room', async () => {
	layouts.want(all.id, square);
	expect(layouts.layoutFor(all.id, square)).toBeUndefined();

	await letGo();

	await expect.poll(() => layouts.layoutFor(all.id, square)).toEqual(layoutOf(network, all, square));
});

test('in another room the last layout stays until the new one is there', async () => {
	await computed(square);

	layouts.want(all.id, tall);
	expect(layouts.layoutFor(all.id, tall)?.room).toEqual(square);
	await letGo();

	await expect.poll(() => layouts.layoutFor(all.id, tall)).toEqual(layoutOf(network, all, tall));
	expect(HeldWorker.started).toHaveLength(1);
});

test('while a room is resized nothing is computed but for the size it rests at', async () => {
	await computed(square);

	for (const height of [701, 702, 703]) layouts.want(all.id, { width: 700, height });
	await expect.poll(waiting).toMatchObject([{ roster: 'all', room: { width: 700, height: 703 } }]);
});

test('what is wanted while another layout is computed comes next, the latest of it alone', async () => {
	layouts.want(all.id, square);
	layouts.want(all.id, narrow);
	layouts.want(all.id, tall);
	expect(waiting()).toMatchObject([{ room: square }]);

	await letGo();
	await expect.poll(waiting).toMatchObject([{ room: tall }]);
	await letGo();

	await expect.poll(() => layouts.layoutFor(all.id, tall)?.room).toEqual(tall);
	expect(waiting()).toEqual([]);
});

test('a layout that comes when its room is gone again is not shown', async () => {
	await computed(square);
	layouts.want(all.id, tall);
	await expect.poll(waiting).toMatchObject([{ room: tall }]);

	layouts.want(all.id, square);
	await letGo();
	// The worker answers in turn.
	layouts.want(pair.id, tall);
	await letGo();
	await expect.poll(() => layouts.isPlaced(pair.id)).toBe(true);

	expect(layouts.layoutFor(all.id, square)?.room).toEqual(square);
});

test('a layout that is wanted again is not computed again, neither before it is there nor after', async () => {
	layouts.want(all.id, square);
	layouts.want(all.id, square);
	await computed(square);
	layouts.want(all.id, square);

	expect(waiting()).toEqual([]);
});

test('a layout that cannot be computed is said to have failed, and no other; the next one is computed all the same', async () => {
	layouts.want('no such roster', square);
	await letGo();
	await expect.poll(() => layouts.hasFailed('no such roster', square)).toBe(true);

	layouts.want('no such roster', square);
	expect(waiting()).toEqual([]);
	await computed(square);
	expect(layouts.hasFailed(all.id, square)).toBe(false);
});

/** Everyone in a room, once they are placed. */
async function computed(room: Size): Promise<void> {
	layouts.want(all.id, room);
	await letGo();
	await expect.poll(() => layouts.layoutFor(all.id, room)?.room).toEqual(room);
}

/** Lets the worker take what it is told, once it is told something. */
async function letGo(): Promise<void> {
	await expect.poll(waiting).not.toEqual([]);
	for (const worker of HeldWorker.started) worker.letGo();
}

/** What workers are told and have not taken yet. */
function waiting(): readonly unknown[] {
	return HeldWorker.started.flatMap((worker) => worker.waiting);
}
