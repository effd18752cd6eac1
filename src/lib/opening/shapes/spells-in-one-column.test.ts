import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, termsIn } from '../../../../tests/fixtures/opened.ts';

const cells = ['1990–1995', '1995-2001', '2001 to 2003', 'May 2003 – June 2005', '"2009-11, 2014-"', 'since 2015'];
const sheet = (head: string) =>
	[`Name,Post,${head}`, ...cells.map((cell, row) => `Ada ${row},Mayor,${cell}`)].join('\n');

const terms = [
	'Ada 0, Mayor (List), 1990 to 1995',
	'Ada 1, Mayor (List), 1995 to 2001',
	'Ada 2, Mayor (List), 2001 to 2003',
	'Ada 3, Mayor (List), 2003-05 to 2005-06',
	'Ada 4, Mayor (List), 2009 to 2011',
	'Ada 4, Mayor (List), 2014 to ',
	'Ada 5, Mayor (List), 2015 to '
];

describe('a column of starts and ends together', () => {
	test.each(['Term of office', 'Term', 'Tenure', 'In office', 'Years', 'Period', 'Dates'])(
		'is known by a head such as %s',
		async (head) => {
			const given = await opened(sheet(head));
			expect(termsIn(datasetIn(given))).toEqual(terms);
			expect(linesOf(given).guessed).toEqual([]);
		}
	);

	test('is known by its cells alone, which the report says, and can be kept as it stands', async () => {
		const given = await opened(sheet('At the helm'));
		expect(termsIn(datasetIn(given))).toEqual(terms);
		expect(linesOf(given).guessed).toEqual(['“At the helm” is read as “From”, by what its cells look like only.']);
		const kept = await opened(sheet('At the helm'), [['column', 'list', 'At the helm', 'keep']]);
		expect(termsIn(datasetIn(kept))[0]).toBe('Ada 0, Mayor (List),  to ');
	});

	test('is none beside columns of starts', async () => {
		const text = 'Name,Post,From,Term\nAda,Mayor,2001,1990–1995\nBo,Mayor,2003,1995–2001\n';
		expect(termsIn(datasetIn(await opened(text)))[0]).toMatch(/^Ada, Mayor \(List\), 2001 to/);
	});

	test('is none where its cells are numbers of terms', async () => {
		const text = 'Name,Post,Term\nAda,Mayor,1\nBo,Mayor,2\n';
		expect(termsIn(datasetIn(await opened(text)))).toEqual(['Ada, Mayor (List),  to ', 'Bo, Mayor (List),  to ']);
	});
});
