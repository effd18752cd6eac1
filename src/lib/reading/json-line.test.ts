import { expect, test } from 'vitest';
import { lineOf } from './json-line.ts';

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
	expect(lineOf(text, path)).toBe(line);
});

test('a text that is no JSON has no lines to name', () => {
	expect(lineOf('', 'name')).toBeUndefined();
});
