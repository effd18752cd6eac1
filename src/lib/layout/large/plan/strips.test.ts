import { describe, expect, test } from 'vitest';
import { alike } from '../../../../../tests/fixtures/laid-out.ts';
import { stripsOf } from './strips.ts';

const sitting = (count: number, letter: string, ...bodies: string[]) => alike(count, { bodies }, letter);

/** The bodies of each strip, in each sequence. */
function bodiesIn(...people: Parameters<typeof stripsOf>[0][]) {
	return stripsOf(people.flat()).map((strips) => strips.map(({ bodies }) => bodies.join('+')));
}

describe('stripsOf', () => {
	test('puts people who sit in two bodies between those of each', () => {
		expect(bodiesIn(sitting(3, 'a', 'council'), sitting(2, 'b', 'board'), sitting(1, 'c', 'board', 'council'))).toEqual(
			[['council', 'board+council', 'board']]
		);
	});

	test('makes a sequence of bodies that share people through a third', () => {
		const sequences = bodiesIn(
			sitting(2, 'a', 'council'),
			sitting(1, 'b', 'council', 'board'),
			sitting(1, 'c', 'board', 'court'),
			sitting(1, 'd', 'court')
		);
		expect(sequences).toEqual([['council', 'board+council', 'board+court', 'court']]);
	});

	test('puts the larger sequence first, and the larger strip where the order leaves a choice', () => {
		expect(bodiesIn(sitting(1, 'a', 'small'), sitting(3, 'b', 'large'))).toEqual([['large'], ['small']]);
		expect(bodiesIn(sitting(1, 'a', 'x'), sitting(2, 'b', 'x', 'y'), sitting(3, 'c', 'y'))).toEqual([
			['y', 'x+y', 'x']
		]);
	});

	test('seats everyone of a sequence without an order in the body of their highest post alone', () => {
		// A body with three others beside it, each of which shares somebody with it: a row of strips has two sides only.
		const sequences = bodiesIn(
			sitting(1, 'a', 'w', 'x'),
			sitting(1, 'b', 'w', 'y'),
			sitting(1, 'c', 'w', 'z'),
			...['x', 'y', 'z'].map((body) => sitting(1, body, body))
		);
		expect(sequences).toEqual([['w', 'x', 'y', 'z']]);
	});

	test('keeps the order of the people within a strip', () => {
		const [[strip] = []] = stripsOf([...sitting(2, 'b', 'council'), ...sitting(2, 'a', 'council')]);
		expect(strip?.people.map(({ id }) => id)).toEqual(['b00', 'b01', 'a00', 'a01']);
	});
});
