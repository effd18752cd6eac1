import { describe, expect, test } from 'vitest';
import { datasetIn, opened } from '../../../tests/fixtures/opened.ts';
import { tooLarge } from './limits.ts';
import { openRead } from './open-dataset.ts';
import { noAnswers } from './recipe.ts';

describe('what a page cannot hold is not drawn, and the report says first what to do', () => {
	test('of more than 5,000 people, who are counted all the same', async () => {
		const names = Array.from({ length: 5_001 }, (_, index) => `Person${index} Number${index}`);
		const { dataset, report } = await opened(`name,born\n${names.map((name) => `${name},1960`).join('\n')}\n`);
		expect(dataset).toBeUndefined();
		expect(report.understood.people).toBe(5_001);
		expect(report.toMend[0]?.what).toBe(
			'5,001 people are more than the 5,000 a page can show. Choose a part, or leave out files.'
		);
	});

	test('of more than 50,000 ties', async () => {
		const dataset = datasetIn(await opened('source,target\nAda,Bo\n'));
		const ties = dataset.ties.flatMap((tie) => Array.from({ length: 50_001 }, () => tie));
		expect(tooLarge(dataset)).toBeUndefined();
		expect(tooLarge({ ...dataset, ties })?.what).toMatch(/^50,001 ties are more than the 50,000 a page can show\./);
	});

	test('of more than 2 million cells in several files, of which none is read further', () => {
		const row = { number: 1, cells: Array.from({ length: 1_000 }, () => 'Ada') };
		const sheet = { file: 'a.csv', name: undefined, heads: undefined, rows: Array.from({ length: 1_001 }, () => row) };
		const imports = [1, 2].map(() => ({ time: 'date' as const, sheets: [sheet], remarks: [] }));
		const { dataset, report, sheets } = openRead({ files: new Map(), imports, remarks: [] }, noAnswers);
		expect([dataset, sheets]).toEqual([undefined, []]);
		expect(report.toMend[0]?.what).toMatch(/^2,002,000 cells are more than the 2,000,000 a page can show\./);
	});
});
