import { describe, expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

const frame = () => new Promise(requestAnimationFrame);

/** What has been done, a frame after the other; `-` for one in which nothing was. */
async function doneIn(frames: number, done: string[]): Promise<string> {
	const each: string[] = [];
	for (let count = 0; count < frames; count++) {
		await frame();
		each.push(done.splice(0).join('+') || '-');
	}
	return each.join(' ');
}

describe('what is done in frames after the act of a viewer', () => {
	test('begins in the frame after the next one, and goes on until it is called off', async () => {
		const done: string[] = [];
		const stop = inTurn(() => done.push('a') < 0);
		expect(await doneIn(4, done)).toBe('- a a a');

		stop();
		expect(await doneIn(2, done)).toBe('- -');
	});

	test('has frames in turn with all else that waits', async () => {
		const done: string[] = [];
		const stops = ['a', 'b', 'c'].map((name) => inTurn(() => done.push(name) < 0));
		expect(await doneIn(6, done)).toBe('- a b c a b');

		for (const stop of stops) stop();
	});

	test('gives every other frame to the picture, which comes first', async () => {
		const done: string[] = [];
		const lists = ['a', 'b'].map((name) => inTurn(() => done.push(name) < 0));
		const picture = inTurn(() => done.push('picture') < 0, 'picture');
		expect(await doneIn(6, done)).toBe('- picture a picture b picture');

		picture();
		expect(await doneIn(2, done)).toBe('a b');
		for (const stop of lists) stop();
	});

	test('has the next frame as well if it asks for that', async () => {
		const done: string[] = [];
		const list = inTurn(() => done.push('a') < 0);
		let turns = 0;
		const picture = inTurn(() => done.push('picture') > 0 && ++turns === 1, 'picture');
		expect(await doneIn(6, done)).toBe('- picture picture a picture a');

		list();
		picture();
	});

	test('may be called off by itself', async () => {
		const done: string[] = [];
		const stop = inTurn(() => {
			stop();
			return done.push('once') > 0;
		});
		const other = inTurn(() => done.push('a') < 0);
		expect(await doneIn(4, done)).toBe('- once a a');

		other();
	});
});
