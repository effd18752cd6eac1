import cytoscape from 'cytoscape';
import { afterEach, describe, expect, test } from 'vitest';
import { everyFrame, type Frames, inFrames } from './in-frames.ts';

const onfail = (error: unknown) => expect.fail(String(error));
const frame = () => new Promise(requestAnimationFrame);

/** Frames in the test's hands: what is to be done in each. */
function framesInHand() {
	const acts: (() => boolean)[] = [];
	const frames: Frames = (act) => {
		acts.push(act);
		return () => {
			acts.splice(acts.indexOf(act), 1);
		};
	};
	return { acts, frames };
}

let cy: cytoscape.Core;
afterEach(() => {
	cy.destroy();
});

/** A picture of one person that moves step by step, and where the person stood whenever it was drawn. */
async function movingPicture() {
	const container = document.createElement('div');
	container.style.cssText = 'position: fixed; inline-size: 100px; block-size: 100px';
	document.body.append(container);
	cy = cytoscape({ container, elements: [{ data: { id: 'amir' }, position: { x: 0, y: 0 } }] });
	for (let settling = 0; settling < 4; settling++) await frame();
	const amir = cy.getElementById('amir');
	const drawnAt: number[] = [];
	cy.on('render', () => {
		drawnAt.push(amir.position('x'));
	});
	function* steps() {
		for (const x of [1, 2, 3, 4, 5]) {
			amir.position('x', x);
			yield;
		}
	}
	return { steps: steps(), at: () => amir.position('x'), drawnAt };
}

describe('a change of the picture in frames', () => {
	test('takes as many of them as its steps need, and is drawn when all are taken', async () => {
		const { steps, at, drawnAt } = await movingPicture();
		let isDone = false;
		inFrames(cy, steps, 0, everyFrame, { ondone: () => (isDone = true), onfail });
		for (let later = 0; later < 3; later++) await frame();
		expect([at(), isDone]).toEqual([3, false]);

		for (let later = 0; later < 5; later++) await frame();
		expect(isDone).toBe(true);
		expect(new Set(drawnAt)).toEqual(new Set([5]));
	});

	test('takes in a frame as many steps as there is time for', async () => {
		const { steps, at } = await movingPicture();
		inFrames(cy, steps, Infinity, everyFrame, { ondone: () => undefined, onfail });
		await frame();

		expect(at()).toBe(5);
	});

	test('is not drawn in frames that somebody else has meanwhile', async () => {
		const { steps, at, drawnAt } = await movingPicture();
		const before = at();
		let isTheirs = false;
		const everyOther: Frames = (act) => everyFrame(() => (isTheirs = !isTheirs) && act());
		inFrames(cy, steps, 0, everyOther, { ondone: () => undefined, onfail });
		for (let later = 0; later < 16; later++) {
			cy.forceRender();
			await frame();
		}

		expect(new Set(drawnAt)).toEqual(new Set([before, 5]));
	});

	test('wants the frame after its last step for the drawing, and no more', async () => {
		const { steps } = await movingPicture();
		const { acts, frames } = framesInHand();
		inFrames(cy, steps, 0, frames, { ondone: () => undefined, onfail });

		expect([1, 2, 3, 4, 5, 6].map(() => acts[0]?.())).toEqual([false, false, false, false, false, true]);
		expect(acts).toEqual([]);
	});

	test('is drawn even if another one is asked for by then', async () => {
		const { steps, at, drawnAt } = await movingPicture();
		const { acts, frames } = framesInHand();
		function* more() {
			cy.getElementById('amir').position('x', 6);
			yield;
		}
		inFrames(cy, steps, Infinity, frames, {
			ondone: () => inFrames(cy, more(), 0, frames, { ondone: () => undefined, onfail }),
			onfail
		});
		acts[0]?.();
		await frame();
		await frame();
		expect(drawnAt).toEqual([5]);

		acts[0]?.();
		expect(at()).toBe(6);
	});

	test('goes no further once it is called off, and holds up no drawing', async () => {
		const { steps, at, drawnAt } = await movingPicture();
		const { stop } = inFrames(cy, steps, 0, everyFrame, { ondone: () => undefined, onfail });
		await frame();
		await frame();
		stop();
		await frame();
		await frame();

		expect(at()).toBe(2);
		// How often it draws the same again is up to Cytoscape, which does so 100 ms after it has made an image finer.
		expect(new Set(drawnAt)).toEqual(new Set([2]));
	});

	test.each(['before its first step', 'on the way'])(
		'is finished at once when that is asked for %s, and drawn in the next frame',
		async (when) => {
			const { steps, at, drawnAt } = await movingPicture();
			const { acts, frames } = framesInHand();
			let isDone = false;
			const { finish } = inFrames(cy, steps, 0, frames, { ondone: () => (isDone = true), onfail });
			if (when === 'on the way') acts[0]?.();
			await frame();
			expect(drawnAt).toEqual([]);

			finish();
			expect([at(), isDone, acts]).toEqual([5, true, []]);

			await frame();
			await frame();
			expect(new Set(drawnAt)).toEqual(new Set([5]));
		}
	);

	test('says what went wrong in a step, in whichever frame', async () => {
		const { steps } = await movingPicture();
		function* failing() {
			yield* [steps.next(), steps.next()];
			throw new Error('no such end');
		}
		let failure: unknown;
		inFrames(cy, failing(), 0, everyFrame, {
			ondone: () => expect.fail('not done'),
			onfail: (error) => (failure = error)
		});
		await frame();
		expect(failure).toBeUndefined();

		await frame();
		await frame();
		expect(failure).toEqual(new Error('no such end'));
	});
});
