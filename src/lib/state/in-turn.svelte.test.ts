import { afterEach, describe, expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

const frame = () => new Promise(requestAnimationFrame);

/** What has been done since it was last looked at. */
let done: string[] = [];
let stops: (() => void)[] = [];
afterEach(() => {
	for (const stop of stops) stop();
	stops = [];
	done = [];
});

/** Has something wait that writes down its name; returns what calls it off. */
function waits(name: string, whose: 'list' | 'picture' = 'list', wantsNext = () => false): () => void {
	const stop = inTurn(() => {
		done.push(name);
		return wantsNext();
	}, whose);
	stops.push(stop);
	return stop;
}

/** What has been done in some frames, one after the other; `-` for one in which nothing was. */
async function doneIn(frames: number): Promise<string> {
	const each: string[] = [];
	for (let count = 0; count < frames; count++) {
		await frame();
		each.push(done.splice(0).join('+') || '-');
	}
	return each.join(' ');
}

describe('what is done in frames of its own', () => {
	test('begins in the frame after the next one, and goes on until it is called off', async () => {
		const stop = waits('a');
		expect(await doneIn(4)).toBe('- a a a');

		stop();
		expect(await doneIn(2)).toBe('- -');
	});

	test('has frames in turn with all else that waits', async () => {
		for (const name of ['a', 'b', 'c']) waits(name);

		expect(await doneIn(6)).toBe('- a b c a b');
	});

	test('leaves every other frame to the picture, which comes first', async () => {
		for (const name of ['a', 'b']) waits(name);
		const stop = waits('picture', 'picture');
		expect(await doneIn(6)).toBe('- picture a picture b picture');

		stop();
		expect(await doneIn(2)).toBe('a b');
	});

	test('leaves the frame in which somebody begins to wait to what has brought that about', async () => {
		waits('a');
		expect(await doneIn(3)).toBe('- a a');

		waits('b');
		expect(await doneIn(4)).toBe('- a b a');
	});

	test('may want the next frame to be left to what it has begun', async () => {
		waits('a');
		let turns = 0;
		waits('picture', 'picture', () => ++turns === 1);

		expect(await doneIn(6)).toBe('- picture - a picture a');
	});

	test('may be called off by itself', async () => {
		const stop = waits('once', 'picture', () => {
			stop();
			return false;
		});
		waits('a');

		expect(await doneIn(4)).toBe('- once a a');
	});
});
