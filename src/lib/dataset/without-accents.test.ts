import { expect, test } from 'vitest';
import { withoutAccents } from './without-accents.ts';

test.each([
	['Émile Zola', 'emile zola'],
	['İstanbul', 'istanbul'],
	['ﬁnal Ⅻ', 'final xii'],
	['雪梅', '雪梅']
])('%s without accents, in lower case: %s', (text, plain) => {
	expect(withoutAccents(text)).toBe(plain);
});
