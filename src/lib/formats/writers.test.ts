import { describe, expect, test } from 'vitest';
import { guildContents } from '../../../tests/fixtures/guild-contents.ts';
import { contentsOf } from '../../../tests/fixtures/graph-contents.ts';
import { descriptorOf } from '../reading/descriptor.ts';
import { tableNames } from '../reading/schema.ts';
import type { Contents } from './writer.ts';
import { writers } from './writers.ts';

/** A dataset with as much of everything as its sentences can name. */
const full = contentsOf(
	Object.fromEntries(
		tableNames.map((name) => [
			name,
			[
				{ id: `${name}-1`, full_name: 'Ada', what: 'died', occurred: '2014~', verdict: 'established' },
				{ id: `${name}-2`, what: 'captured', height: '1', weight: '2', hair: '3', eyes: '4' }
			]
		])
	),
	descriptorOf({
		name: 'guild',
		cadre: {
			finding: 'It held.',
			window: 365,
			notes: ['a', 'b'].map((title) => ({ title, text: title })),
			story: ['a', 'b'].map((id) => ({ id, title: id, text: id, view: '' })),
			vocabulary: { sides: { town: 'The town', press: 'The press' } }
		}
	})
);

const empty: Contents = { descriptor: descriptorOf({ name: 'guild' }), tables: new Map() };

test('the first format that is offered leaves nothing behind', () => {
	expect(writers[0]?.losses(full)).toEqual([]);
});

test('no two formats have one name', () => {
	expect(new Set(writers.map(({ name }) => name)).size).toBe(writers.length);
});

describe.each(writers.map((writer) => [writer.name, writer] as const))('what %s leaves behind', (_, { losses }) => {
	test.each([
		['all there is', full],
		['a small dataset', guildContents],
		['nothing', empty]
	])('of %s is said in sentences of at most twenty words', (_name, contents) => {
		const isShort = (sentence: string) => /^(?:\d|The ).*\.$/.test(sentence) && sentence.split(' ').length <= 20;

		expect(losses(contents).filter((sentence) => !isShort(sentence))).toEqual([]);
	});
});

test('what graphs and spreadsheets leave behind is counted', () => {
	const lossesOf = (name: string) => writers.find((writer) => writer.name === name)?.losses(full);

	expect(lossesOf('GEXF')).toEqual([
		'2 reports, 2 events, 2 series points, 2 rosters and 2 claims stay behind.',
		'2 sources stay behind, but for their ids.',
		'2 story views, 2 notes, 2 labels of codes, the finding and the 365-day window stay behind.',
		'4 lines that name no known record stay behind.'
	]);
	expect(lossesOf('Excel')).toEqual([
		'2 story views, 2 notes, 2 labels of codes, the finding and the 365-day window stay behind.'
	]);
});
