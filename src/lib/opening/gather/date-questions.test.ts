import { describe, expect, test } from 'vitest';
import { datasetIn, opened } from '../../../../tests/fixtures/opened.ts';
import { wordsOfDate, wordsOfSpell } from '../../time/date-words.ts';
import type { QuestionKind } from '../recipe.ts';

/** Dates that are asked about, and how many are offered for each. */
const asked = [
	['31/11/2017', 2],
	['30 February 2014', 2],
	['2014-13-01', 1],
	['March 14', 1],
	['spring 2014', 2],
	['1900s', 2],
	['listopad 2014', 2],
	['-2014', 2],
	['-2014-05', 1],
	['appointed by decree in 2014', 1],
	['41974', 2],
	['1435', 3],
	['15 Ramadan 1435', 1],
	['after 29 February 2015', 2]
] as const;

const ofDates: readonly QuestionKind[] = ['read-as', 'serial', 'calendar'];

describe('each date that is offered is the one on its button', () => {
	test.each(asked)('%s', async (date, offered) => {
		const text = `name,post,from\nAda,Mayor,"${date}"\n`;
		const { report } = await opened(text);
		const mends = report.toMend
			.flatMap((item) => item.mends)
			.filter(
				({ label, answer: { about } }) => ofDates.includes(about[0]) && label !== 'Leave empty' && label !== 'No'
			);

		expect(mends).toHaveLength(offered);
		for (const { label, answer } of mends) {
			const { occupancies } = datasetIn(await opened(text, [[...answer.about, answer.is]]));
			const { start, end } = occupancies[0]?.spell ?? {};
			const words = end === undefined && start !== undefined ? wordsOfDate(start) : wordsOfSpell({ start, end });
			expect(label.replace(/^(?:Western|Islamic|Persian|Buddhist): /, '')).toBe(words);
		}
	});

	test('where a cell is left empty, there is no date', async () => {
		const given = await opened('name,post,from\nAda,Mayor,soon\n', [['read-as', 'list', 'from', 'soon', '']]);

		expect(datasetIn(given).occupancies[0]?.spell.start).toBeUndefined();
	});
});
