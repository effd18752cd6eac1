import { describe, expect, test } from 'vitest';
import { answersIn, noAnswers, type Question } from '../recipe.ts';
import { type Found, ReportLines } from './report-lines.ts';

type Given = readonly (readonly [about: Question, is: string])[];

function linesWith(...answers: Given): ReportLines {
	return new ReportLines(answersIn({ ...noAnswers, answers: answers.map(([about, is]) => ({ about, is })) }));
}

const aboutRow = (name: string, row: number): Found => ({
	about: ['same', name],
	row,
	say: (count) => `${name}: ${count}.`
});

test('one cause has one line, with all its rows', () => {
	const lines = linesWith();
	for (const row of [3, 5]) lines.add('toMend', aboutRow('Ada', row));
	expect(lines.of('toMend')).toMatchObject([{ what: 'Ada: 2.', rows: [3, 5], answer: undefined }]);
});

describe('several things of one kind', () => {
	const each = [aboutRow('Ada', 3), aboutRow('Bo', 4), aboutRow('Bo', 5)];
	const all: Found = { about: ['same'], say: (count) => `${count} names.`, mends: { yes: 'All of them' } };

	test('have a line each where they are few', () => {
		const lines = linesWith();
		lines.addEach('guessed', each, all, 2);
		expect(lines.of('guessed').map(({ what }) => what)).toEqual(['Ada: 1.', 'Bo: 2.']);
	});

	test('have one line for all where they are many, in which each can be answered', () => {
		const lines = linesWith([['same', 'Bo'], 'no']);
		lines.addEach('guessed', each, all, 1);
		expect(lines.of('guessed')).toMatchObject([
			{
				what: '2 names.',
				mends: [{ label: 'All of them' }],
				answer: undefined,
				each: [
					{ what: 'Ada: 1.', answer: undefined },
					{ what: 'Bo: 2.', rows: [4, 5], answer: 'no' }
				]
			}
		]);
	});

	test('have the line of the only one that is left where the others are not shown', () => {
		const lines = linesWith();
		lines.addEach('guessed', each, all, 1);
		lines.add('guessed', aboutRow('Cy', 6));
		lines.keepShown((_, row) => row === 5);
		expect(lines.of('guessed')).toMatchObject([{ what: 'Bo: 1.', rows: [5], each: [] }]);
	});

	test('are answered by one answer to all, or by one to each', () => {
		const answers: readonly Given[] = [
			[[['same'], 'yes']],
			[
				[['same', 'Ada'], 'yes'],
				[['same', 'Bo'], 'no']
			]
		];
		for (const given of answers) {
			const lines = linesWith(...given);
			lines.addEach('guessed', each, all, 1);
			expect(lines.of('guessed')[0]?.answer).toBeDefined();
		}
	});
});

test('a line with fields is answered once all of them are filled', () => {
	const answerOf = (...answers: Given) => {
		const lines = linesWith(...answers);
		const fields = ['1', '2'].map((code) => ({ label: code, about: ['read-as', 'list', 'Fate', code] as const }));
		lines.add('toMend', { about: ['remark', 'codes'], say: () => 'What do the codes mean?', fields });
		return lines.of('toMend')[0]?.answer;
	};
	expect(answerOf([['read-as', 'list', 'Fate', '1'], 'killed'])).toBeUndefined();
	expect(answerOf([['read-as', 'list', 'Fate', '1'], 'killed'], [['read-as', 'list', 'Fate', '2'], ''])).toBeDefined();
});
