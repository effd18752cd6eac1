import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { atOnce } from './at-once.svelte.ts';
import { frameLater } from './frame-later.svelte.ts';

const frame = () => new Promise(requestAnimationFrame);

/** A number that is followed. */
function following(first: number) {
	let value = $state(first);
	let followed: () => number = () => NaN;
	const stop = $effect.root(() => {
		followed = frameLater(() => value);
	});
	flushSync();
	return {
		followed: () => followed(),
		set: (next: number) => {
			value = next;
			flushSync();
		},
		stop
	};
}

test('a value is there from the start, and its changes in the frame after the one that draws them', async () => {
	const { followed, set, stop } = following(1);
	expect(followed()).toBe(1);

	set(2);
	await frame();
	expect(followed()).toBe(1);

	await frame();
	expect(followed()).toBe(2);
	stop();
});

test('a value is followed at once for whoever asks for that, and stays so', () => {
	const { followed, set, stop } = following(1);
	set(2);

	expect(atOnce(followed)).toBe(2);

	expect(followed()).toBe(2);
	stop();
});

test('a change that is taken back in time is not followed', async () => {
	const { followed, set, stop } = following(1);
	set(2);
	set(1);
	await frame();
	await frame();

	expect(followed()).toBe(1);
	stop();
});

test('nothing is followed once its component is gone', async () => {
	const { followed, set, stop } = following(1);
	set(2);
	stop();
	await frame();
	await frame();

	expect(followed()).toBe(1);
});
