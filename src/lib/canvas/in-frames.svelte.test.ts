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
		const { steps, drawnAt } = await movingPicture();
		let isTheirs = false;
		const everyOther: Frames = (act) => everyFrame(() => (isTheirs = !isTheirs) && act());
		inFrames(cy, steps, 0, everyOther, { ondone: () => undefined, onfail });
		for (let later = 0; later < 16; later++) {
			cy.forceRender();
			await frame();
		}

		expect(new Set(drawnAt)).toEqual(new Set([5]));
	});

	test('leaves the frame after its last step to the drawing, and wants no more', async () => {
		const { steps } = await movingPicture();
		const { acts, frames } = framesInHand();
		inFrames(cy, steps, 0, frames, { ondone: () => undefined, onfail });

		expect([1, 2, 3, 4, 5, 6].map(() => acts[0]?.())).toEqual([false, false, false, false, false, true]);
		acts[0]?.();
		expect(acts).toEqual([]);
	});

	test('goes no further once it is called off', async () => {
		const { steps, at } = await movingPicture();
		const { stop } = inFrames(cy, steps, 0, everyFrame, { ondone: () => undefined, onfail });
		await frame();
		await frame();
		stop();
		await frame();
		await frame();

		expect(at()).toBe(2);
	});

	test('is finished at once when that is asked for, and drawn in the next frame', async () => {
		const { steps, at, drawnAt } = await movingPicture();
		const { acts, frames } = framesInHand();
		let isDone = false;
		const { finish } = inFrames(cy, steps, 0, frames, { ondone: () => (isDone = true), onfail });
		finish();
		expect([at(), isDone, acts]).toEqual([5, true, []]);

		await frame();
		expect(drawnAt).toEqual([5]);
	});

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
