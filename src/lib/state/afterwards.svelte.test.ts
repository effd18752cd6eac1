import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { afterwards } from './afterwards.svelte.ts';
import { atOnce } from './at-once.svelte.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

/** A value that moves and what follows it, with the idle times of the page in the test's hands. */
function following() {
	let idle: (() => void)[] = [];
	vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
	vi.stubGlobal('cancelIdleCallback', () => {
		idle = [];
	});
	let value = $state('a');
	let followed: () => string = () => '';
	const stop = $effect.root(() => {
		followed = afterwards(() => value);
	});
	flushSync();
	return {
		followed: () => followed(),
		set: (next: string) => {
			value = next;
			flushSync();
		},
		rest: () => {
			for (const act of idle.splice(0)) act();
		},
		waiting: () => idle.length,
		stop
	};
}

describe('what follows afterwards', () => {
	test('begins as it is, and follows once the page is idle', () => {
		const { followed, set, rest, waiting, stop } = following();
		expect([followed(), waiting()]).toEqual(['a', 0]);

		set('b');
		expect(followed()).toBe('a');

		rest();
		expect(followed()).toBe('b');
		stop();
	});

	test('of many values in between takes the last alone', () => {
		const { followed, set, rest, waiting, stop } = following();
		for (const value of ['b', 'c', 'd']) set(value);
		expect(waiting()).toBe(1);

		rest();
		expect(followed()).toBe('d');
		stop();
	});

	test('follows at once for whoever asks for that, and stays so', () => {
		const { followed, set, waiting, stop } = following();
		set('b');

		expect(atOnce(followed)).toBe('b');

		expect([followed(), waiting()]).toEqual(['b', 0]);
		stop();
	});

	test('follows nothing any more once its component is gone', () => {
		const { followed, set, waiting, stop } = following();
		set('b');
		stop();

		expect([followed(), waiting()]).toEqual(['a', 0]);
	});
});
