import { expect, test } from 'vitest';
import { whatIfQuestion } from './what-if-question.ts';

test.each([
	[undefined, 'fate', 'What if they had been lost now?'],
	[{ kind: 'alive', lossBy: undefined }, 'fate', 'What if they had been lost now?'],
	[{ kind: 'alive', lossBy: undefined }, 'post', 'What if they had left now?'],
	[{ kind: 'lost', lossBy: undefined }, 'fate', 'What if they had lived?'],
	[{ kind: 'lost', lossBy: 'capture' }, 'fate', 'What if they had not been captured?'],
	[{ kind: 'lost', lossBy: 'leaving' }, 'fate', 'What if they had stayed?'],
	[{ kind: 'lost', lossBy: 'posts' }, 'post', 'What if they had stayed?']
] as const)('of %j, counting by %s, it asks “%s”', (fate, counts, question) => {
	expect(whatIfQuestion(fate, counts)).toBe(question);
});
