import { expect, test } from 'vitest';
import { titleInText } from './title.ts';

test.each([
	['Head of media', 'head of media'],
	['UN envoy', 'UN envoy'],
	['“Prime minister”', '“prime minister”']
])('inside a sentence "%s" reads "%s"', (name, inText) => {
	expect(titleInText({ name })).toBe(inText);
});
