import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { atOnce } from './at-once.svelte.ts';
import { gradually } from './gradually.svelte.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	window.dispatchEvent(new Event('afterprint'));
});

/** A list of rows, two of which go into a frame, with the frames in the test's hands. */
function listOf(rows: readonly string[], beginsWhole = false) {
	const frames = new Map<number, () => void>();
	let asked = 0;
	vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
		asked += 1;
		frames.set(asked, act);
		return asked;
	});
	vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
	let all = $state.raw(rows);
	let given = $state('');
	let shown: () => readonly string[] = () => [];
	const stop = $effect.root(() => {
		shown = gradually(() => all, { key: (row) => row.charAt(0), aFrame: 2, given: () => given, beginsWhole });
	});
	flushSync();
	return {
		shown: () => shown().join(' '),
		become: (others: readonly string[], by = given) => {
			all = others;
			given = by;
			flushSync();
		},
		frame: () => {
			for (const [frame, act] of [...frames]) {
				frames.delete(frame);
				act();
			}
			flushSync();
		},
		asked: () => frames.size,
		stop
	};
}

const five = ['a', 'b', 'c', 'd', 'e'];

describe('a list that is set up gradually', () => {
	test('begins with its first rows, and has more of them in each frame after the next one until all stand', () => {
		const { shown, frame, asked, stop } = listOf(five);
		frame();
		expect(shown()).toBe('a b');

		frame();
		expect(shown()).toBe('a b c d');

		frame();
		expect([shown(), asked()]).toEqual(['a b c d e', 0]);
		stop();
	});

	test('begins whole if it is to', () => {
		const { shown, asked, stop } = listOf(five, true);

		expect([shown(), asked()]).toEqual(['a b c d e', 0]);
		stop();
	});

	test('follows at once where half as many rows change as go into a frame, or fewer', () => {
		const { shown, become, asked, stop } = listOf(five, true);
		become(['a', 'b', 'c1', 'd', 'e']);

		expect([shown(), asked()]).toEqual(['a b c1 d e', 0]);
		stop();
	});

	test('changes in frames of its own where more do, from the top down', () => {
		const { shown, become, frame, stop } = listOf(five, true);
		become(['a1', 'b', 'c1', 'd1', 'e1']);
		frame();
		expect(shown()).toBe('a b c d e');

		frame();
		expect(shown()).toBe('a1 b c1 d e');

		frame();
		expect(shown()).toBe('a1 b c1 d1 e1');
		stop();
	});

	test('that is to be another one before it got there goes on to that, and every row has its turn', () => {
		const { shown, become, frame, asked, stop } = listOf(five, true);
		for (const time of [1, 2, 3]) {
			become(five.map((row) => `${row}${time}`));
			frame();
		}
		expect(shown()).toBe('a2 b2 c3 d3 e');

		for (const each of [frame, frame, frame]) each();
		expect([shown(), asked()]).toEqual(['a3 b3 c3 d3 e3', 0]);
		stop();
	});

	test('is whole at once where what it follows from is another', () => {
		const { shown, become, frame, asked, stop } = listOf(five, true);
		become(['a1', 'b1', 'c1', 'd1', 'e1'], 'another clock');
		expect(shown()).toBe('a1 b1 c1 d1 e1');

		frame();
		expect(asked()).toBe(0);
		stop();
	});

	test('stands whole on paper', () => {
		const { shown, asked, stop } = listOf(five);
		window.dispatchEvent(new Event('beforeprint'));
		expect([shown(), asked()]).toEqual(['a b c d e', 0]);

		const another = listOf(five);
		expect([another.shown(), another.asked()]).toEqual(['a b c d e', 0]);

		window.dispatchEvent(new Event('afterprint'));
		const after = listOf(five);
		expect([after.shown(), another.shown(), shown()]).toEqual(['a b', 'a b c d e', 'a b c d e']);
		for (const list of [{ stop }, another, after]) list.stop();
	});

	test('is whole for whoever asks for that', () => {
		const { shown, stop } = listOf(five);

		expect(atOnce(shown)).toBe('a b c d e');
		stop();

		const after = listOf(five);
		expect(after.shown()).toBe('a b');
		after.stop();
	});

	test('grows no more once its component is gone', () => {
		const { asked, stop } = listOf(five);
		stop();

		expect(asked()).toBe(0);
	});
});
