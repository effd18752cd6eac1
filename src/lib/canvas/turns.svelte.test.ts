import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { turnsWith } from './turns.ts';

const frame = () => new Promise(requestAnimationFrame);

/** Turns with an instance whose drawing is in the test's hands. */
function takingTurns() {
	const cy = cytoscape({ headless: true });
	const done: string[] = [];
	let turn = 'a';
	const { ask, end } = turnsWith(cy, () => {
		done.push(turn);
	});
	return {
		done,
		ask: (name: string) => {
			turn = name;
			ask();
		},
		draw: () => cy.emit('render'),
		end
	};
}

describe('a change of the picture', () => {
	test('is made in the next frame', async () => {
		const { ask, done } = takingTurns();
		ask('a');
		expect(done).toEqual([]);

		await frame();
		expect(done).toEqual(['a']);
	});

	test('leaves a frame to the drawing, once', async () => {
		const { ask, done, draw } = takingTurns();
		requestAnimationFrame(draw);
		ask('a');
		await frame();
		expect(done).toEqual([]);

		requestAnimationFrame(draw);
		await frame();
		expect(done).toEqual(['a']);
	});

	test('is made once, as it stands by then, however often it is asked for before', async () => {
		const { ask, done } = takingTurns();
		for (const name of ['a', 'b', 'c']) ask(name);
		await frame();
		await frame();

		expect(done).toEqual(['c']);
	});

	test('is made no more once its canvas is gone', async () => {
		const { ask, done, draw, end } = takingTurns();
		requestAnimationFrame(draw);
		ask('a');
		await frame();
		end();
		await frame();
		await frame();

		expect(done).toEqual([]);
	});
});
