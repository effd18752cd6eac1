import { expect, test } from 'vitest';
import { linesOf } from './json-line.ts';

const text = `{
	"name": "guild",
	"story": [
		{ "view": "a" },
		{
			"view": "b"
		}
	]
}`;

test.each([
	['name', 2],
	['story.1.view', 6],
	['story.1.title', 5],
	['story.1.view (of a thing)', 6],
	['nothing', 1]
])('the property %s is at line %i', (path, line) => {
	expect(linesOf(text, path)?.[0]).toBe(line);
});

test('a text that is no JSON has no lines to name', () => {
	expect(linesOf('', 'name')).toBeUndefined();
});

test('an entry ends where its bracket closes', () => {
	expect(linesOf(text, 'story.1')).toEqual([5, 7]);
});
