import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { router } from '../../../tests/fixtures/router.svelte.ts';
import { day } from '../../../tests/fixtures/small.ts';
import { Address } from './address.svelte.ts';
import { Explorer } from './explorer.svelte.ts';

vi.mock('$app/navigation', () => import('../../../tests/fixtures/router.svelte.ts'));
vi.mock('$app/state', () => import('../../../tests/fixtures/router.svelte.ts'));

const guild = readFixture('guild');
const page = 'https://example.org/guild/';
/** Longer than the hand has to rest. */
const rest = 1000;

let explorer: Explorer;
let address: Address;
let leave: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	explorer = new Explorer(guild);
	address = new Address(explorer);
	leave = $effect.root(() => {
		$effect(() => address.write());
	});
});

afterEach(() => {
	leave();
	vi.useRealTimers();
});

async function open(query = ''): Promise<void> {
	await router.open(`${page}${query}`, (url) => {
		address.take(url);
	});
	await settle();
}

/** Lets effects and navigations run to their end, without time passing. */
async function settle(): Promise<void> {
	await vi.advanceTimersByTimeAsync(0);
}

async function restHand(): Promise<void> {
	await vi.advanceTimersByTimeAsync(rest);
}

function drag(iso: string): void {
	explorer.timeline.goTo(day(iso), 'drag');
	flushSync();
}

function entries(): string[] {
	return router.entries.map((href) => decodeURIComponent(href.slice(page.length)));
}

describe('reading the address', () => {
	test('shows the view it asks for', async () => {
		await open('?date=2013-01-15&clock=then&select=ada');

		expect(explorer.view).toMatchObject({ date: day('2013-01-15'), selection: 'ada', lens: { clock: 'then' } });
		expect(address.ignored).toEqual([]);
	});

	test('says what could not be read, until the note is dismissed', async () => {
		await open('?date=soon&select=ada');

		expect(address.ignored).toEqual(['date “soon”']);
		expect(explorer.view.selection).toBe('ada');

		address.dismiss();

		expect(address.ignored).toEqual([]);
	});

	test('says that a date has widened the period, and writes the wider one down', async () => {
		await open('?date=2019-03-01&utm_source=paper');
		await restHand();

		expect(explorer.isWidened).toBe(true);
		expect(entries()).toEqual(['?period=2012-01/2019-12&date=2019-03-01']);
	});

	test('leaves the note standing while the address is put right, as no new entry', async () => {
		await open('?date=soon&select=ada');
		await restHand();

		expect(entries()).toEqual(['?select=ada']);
		expect(address.ignored).toEqual(['date “soon”']);
	});

	test('comes before writing: the view of a page not yet read stays out of the address', async () => {
		explorer.select('bruno');
		await restHand();

		expect(address.read).toBe(false);

		await open('?select=ada');
		await restHand();

		expect(address.read).toBe(true);
		expect(entries()).toEqual(['?select=ada']);
	});

	test('leaves an address alone that says all there is to say', async () => {
		await open();
		await restHand();

		expect(entries()).toEqual(['']);
	});
});

describe('writing the address', () => {
	test('makes an entry of each deliberate step, at once', async () => {
		await open();

		explorer.select('ada');
		await settle();
		explorer.readBy('then');
		await settle();

		expect(entries()).toEqual(['', '?select=ada', '?clock=then&select=ada']);
	});

	test('makes no entry of a step that changes nothing', async () => {
		await open('?select=ada');

		explorer.select('ada');
		explorer.openTab('network');
		await restHand();

		expect(entries()).toEqual(['?select=ada']);
	});

	test('replaces the last entry when a drag rests, and not before', async () => {
		await open();

		for (const date of ['2012-07-01', '2012-08-01', '2012-09-01']) {
			drag(date);
			await vi.advanceTimersByTimeAsync(100);
		}

		expect(entries()).toEqual(['']);

		await restHand();

		expect(entries()).toEqual(['?date=2012-09-01']);
	});

	test('makes an entry of where a drag is let go before it rests', async () => {
		await open();

		drag('2012-09-01');
		explorer.timeline.goTo(day('2012-09-01'));
		await restHand();

		expect(entries()).toEqual(['', '?date=2012-09-01']);
	});

	test('writes nothing when a drag ends where it began', async () => {
		await open('?select=ada');
		const visited = vi.spyOn(router, 'goto');

		drag('2012-09-01');
		drag('2012-06-30');
		await restHand();

		expect(visited).not.toHaveBeenCalled();
	});

	test('writes a step that follows a drag once, with what was dragged', async () => {
		await open();

		drag('2012-09-01');
		await vi.advanceTimersByTimeAsync(100);
		explorer.select('ada');
		await restHand();

		expect(entries()).toEqual(['', '?date=2012-09-01&select=ada']);
	});

	test('writes nothing once the page was left', async () => {
		await open();

		drag('2012-09-01');
		leave();
		await restHand();

		expect(entries()).toEqual(['']);
	});

	test('gives the address of the view on screen to copy, also while it is dragged', async () => {
		await open('?select=ada');

		drag('2012-09-01');

		expect(address.link).toBe(`${page}?date=2012-09-01&select=ada`);
	});
});

describe('the dataset that an address names', () => {
	test('is no part of the view, and stays in front of every view', async () => {
		await open('?data=k3x9&select=ada');

		expect(address.ignored).toEqual([]);
		explorer.readBy('then');
		await settle();

		expect(entries()).toEqual(['?data=k3x9&select=ada', '?data=k3x9&clock=then&select=ada']);
		expect(address.link).toBe(`${page}?data=k3x9&clock=then&select=ada`);
	});

	test('is left alone where the view is the opening one', async () => {
		await open('?data=k3x9');
		await restHand();

		expect(entries()).toEqual(['?data=k3x9']);
	});
});

describe('Back', () => {
	test('and Forward show the views of the entries again', async () => {
		await open();
		explorer.select('ada');
		await settle();
		explorer.select('bruno');
		await settle();

		await router.travel(-1);
		await restHand();

		expect(explorer.view.selection).toBe('ada');

		await router.travel(-1);
		await restHand();

		expect(explorer.view.selection).toBeUndefined();

		await router.travel(1);
		await restHand();

		expect(explorer.view.selection).toBe('ada');
		expect(entries()).toEqual(['', '?select=ada', '?select=bruno']);
	});

	test('drops what was dragged since the last entry and is not written yet', async () => {
		await open();
		explorer.select('ada');
		await settle();

		drag('2012-09-01');
		await router.travel(-1);
		await restHand();

		expect(explorer.view).toMatchObject({ date: day('2012-06-30'), selection: undefined });
		expect(entries()).toEqual(['', '?select=ada']);
	});

	test('stops the play', async () => {
		await open();
		explorer.select('ada');
		await settle();

		explorer.playback.play();
		await router.travel(-1);
		await restHand();

		expect(explorer.playback.playing).toBe(false);
		expect(explorer.timeline.date).toBe(day('2012-06-30'));
	});

	test('after a step begins another way forward', async () => {
		await open();
		explorer.select('ada');
		await settle();
		await router.travel(-1);
		await settle();

		explorer.select('bruno');
		await settle();

		expect(entries()).toEqual(['', '?select=bruno']);
	});
});

describe('while an address is still under way', () => {
	let arrive: () => void;

	beforeEach(async () => {
		await open();
		router.loading = new Promise((resolve) => {
			arrive = resolve;
		});
		explorer.select('ada');
		await settle();
	});

	async function arrived(): Promise<void> {
		arrive();
		await restHand();
	}

	test('another step overtakes it', async () => {
		explorer.select('bruno');
		await settle();
		await arrived();

		expect(explorer.view.selection).toBe('bruno');
		expect(entries().at(-1)).toBe('?select=bruno');
	});

	test('a drag goes on from it, and is not thrown back when it arrives', async () => {
		drag('2012-09-01');
		await arrived();

		expect(explorer.view).toMatchObject({ date: day('2012-09-01'), selection: 'ada' });
		expect(entries()).toEqual(['', '?date=2012-09-01&select=ada']);
	});

	test('a step that takes it back is written too', async () => {
		explorer.select(undefined);
		await settle();
		await arrived();

		expect(explorer.view.selection).toBeUndefined();
		expect(entries().at(-1)).toBe('');
	});
});
