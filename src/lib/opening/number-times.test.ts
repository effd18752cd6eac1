import { expect, test } from 'vitest';
import { datasetIn, linesOf, opened } from '../../../tests/fixtures/opened.ts';

const pajek = (time: string) => `*Vertices 2\n1 "Ada" [${time}]\n2 "Bo" [${time}]\n*Edges\n1 2 1 [${time}]\n`;

test('numbers that can all be years are years', async () => {
	const given = await opened({ 'a.net': pajek('2010-2012') });

	expect(datasetIn(given).ties).toMatchObject([{ spell: { start: { text: '2010' }, end: { text: '2013' } } }]);
	expect(linesOf(given).guessed).toEqual(['The times are numbers, which were read as years.']);
});

test('other numbers are kept as columns, and never taken for dates', async () => {
	const given = await opened({ 'a.net': pajek('1-3') });

	const { time, ties } = datasetIn(given);
	expect(time).toBe('none');
	expect(ties[0]?.extra).toContainEqual({ title: 'Start (step)', text: '1' });
	expect(ties[0]?.extra).toContainEqual({ title: 'End (step)', text: '4' });
	expect(linesOf(given).notUsed).toContain(
		'The times are numbers, not dates. They are kept as columns; the picture shows all at once.'
	);
});
