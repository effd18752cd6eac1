import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { atOnce, isAtOnce } from './at-once.svelte.ts';

function printing(event: 'beforeprint' | 'afterprint'): void {
	window.dispatchEvent(new Event(event));
}

afterEach(() => {
	printing('afterprint');
});

test('all is up to date from before the page is printed until it has been', () => {
	expect(isAtOnce()).toBe(false);

	printing('beforeprint');
	expect(isAtOnce()).toBe(true);

	printing('afterprint');
	expect(isAtOnce()).toBe(false);
});

test('and while something is made of the page, one within the other, whatever comes of it', () => {
	expect(atOnce(() => [atOnce(isAtOnce), isAtOnce()])).toEqual([true, true]);
	expect(() => atOnce(() => expect.fail('for a reason'))).toThrow('for a reason');
	expect(isAtOnce()).toBe(false);
});

test('what fails to come up to date leaves the page to go on as before', () => {
	const stop = $effect.root(() => {
		$effect.pre(() => {
			if (isAtOnce()) throw new Error('while it is drawn');
		});
	});
	flushSync();

	expect(() => atOnce(() => 'a picture')).toThrow('while it is drawn');

	expect(isAtOnce()).toBe(false);
	stop();
});
