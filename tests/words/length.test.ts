import { expect, test } from 'vitest';
import { readData } from '../fixtures/read-data.ts';
import { generatedFrom } from './generated.ts';
import { longestPart, mostWords, sentencesIn } from './sentences.ts';
import type { Text } from './text.ts';
import { writtenIn } from './written.ts';

const ids = ['shura-council', 'committee-of-public-safety'] as const;

test.each(ids)('no sentence that stands in %s is too long', (id) => {
	expect(longIn(writtenIn(readData(id)))).toEqual([]);
});

test.each(ids)('no sentence that is made from %s is too long', (id) => {
	expect(longIn(generatedFrom(readData(id)))).toEqual([]);
});

function longIn(texts: readonly Text[]): readonly string[] {
	const sentences = new Map(texts.flatMap(({ from, text }) => sentencesIn(text).map((sentence) => [sentence, from])));
	expect(sentences.size).toBeGreaterThan(100);
	return [...sentences]
		.filter(([sentence]) => longestPart(sentence) > mostWords)
		.map(([sentence, from]) => `${from} (${longestPart(sentence)} words): ${sentence}`);
}
