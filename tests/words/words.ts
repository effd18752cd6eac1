import { mkdirSync, writeFileSync } from 'node:fs';
import { group } from 'd3-array';
import { readData } from '../fixtures/read-data.ts';
import { fixedIn } from './fixed.ts';
import { generatedFrom } from './generated.ts';
import { longestPart, mostWords, sentencesIn } from './sentences.ts';
import type { Text } from './text.ts';
import { writtenIn } from './written.ts';

/**
 * Writes every sentence that the datasets can put on the page, and every text of the program, to a file for an editor to read.
 * Each stands once, under the first place it comes from; what is too long has the number of its words before it.
 */
const file = '.cache/words.md';
const ids = ['shura-council', 'committee-of-public-safety'] as const;

const texts = [
	...ids.map((id) => readData(id)).flatMap((dataset) => [...writtenIn(dataset), ...generatedFrom(dataset)]),
	...['src/lib', 'src/routes'].flatMap(fixedIn)
];
const sentences = [...firstPlaces(texts)].map(([sentence, from]) => ({ sentence, from }));
const page = [...group(sentences, ({ from }) => from)].map(
	([from, said]) => `## ${from}\n\n${said.map(({ sentence }) => `- ${marked(sentence)}`).join('\n')}\n`
);
mkdirSync('.cache', { recursive: true });
writeFileSync(file, page.join('\n'));
const long = sentences.filter(({ sentence }) => longestPart(sentence) > mostWords).length;
console.log(`${sentences.length} sentences are in ${file}; ${long} are of more than ${mostWords} words.`);

function firstPlaces(found: readonly Text[]): ReadonlyMap<string, string> {
	const places = new Map<string, string>();
	for (const { from, text } of found) {
		for (const sentence of sentencesIn(text)) if (!places.has(sentence)) places.set(sentence, from);
	}
	return places;
}

function marked(sentence: string): string {
	const words = longestPart(sentence);
	return words > mostWords ? `**${words}** ${sentence}` : sentence;
}
