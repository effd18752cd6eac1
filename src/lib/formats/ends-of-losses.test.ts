import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../tests/fixtures/graph-contents.ts';
import { rowsOf } from '../../../tests/fixtures/sheet-rows.ts';
import { cellOf } from '../reading/table.ts';
import { cytoscapeJson } from './cytoscape/read-cytoscape.ts';
import { withEndsOfLosses } from './ends-of-losses.ts';
import { ftm } from './ftm/ftm.ts';
import { gexf } from './gexf/gexf.ts';
import { graphml } from './graphml/graphml.ts';
import { writers } from './writers.ts';

type Rows = readonly Readonly<Record<string, string>>[];

const term = { id: 'term', person: 'ada', post: 'master', start: '2010' };

function contents(reports: Rows, occupancies: Rows = [term]) {
	return contentsOf({
		people: ['ada', 'bo'].map((id) => ({ id, name: id })),
		posts: [{ id: 'master', name: 'Master' }],
		occupancies,
		ties: [{ id: 'tie', from: 'bo', to: 'ada', kind: 'rival' }],
		reports: reports.map((report, index) => ({ id: `r${index}`, person: 'ada', verdict: 'established', ...report }))
	});
}

function endOf(name: 'occupancies' | 'ties', given: ReturnType<typeof contents>): string {
	const table = withEndsOfLosses(given).tables.get(name);
	return table?.rows.map((row) => cellOf(table, row, 'end')).join(' ') ?? '';
}

test('a term and a tie without an end end with the loss of whoever is in it', () => {
	const killed = contents([{ what: 'killed', occurred: '2012-05-09' }]);

	expect(endOf('occupancies', killed)).toBe('2012-05-09');
	expect(endOf('ties', killed)).toBe('2012-05-09');
});

test.each([
	[
		'of several losses the first',
		[
			{ what: 'killed', occurred: '2014' },
			{ what: 'captured', occurred: '2012~' }
		],
		'2012~'
	],
	['a loss that has only a day of publication', [{ what: 'died', published: '2012-05-09' }], '../2012-05-09'],
	[
		'a loss that was undone, no more',
		[
			{ what: 'captured', occurred: '2012' },
			{ what: 'released', occurred: '2013' }
		],
		''
	],
	['a loss that is not established, not', [{ what: 'killed', occurred: '2012', verdict: 'open' }], ''],
	['a loss before the term, not', [{ what: 'captured', occurred: '2009' }], ''],
	['a sign of life, not', [{ what: 'alive', occurred: '2012' }], '']
])('%s ends a term', (_, reports: Rows, end) => {
	expect(endOf('occupancies', contents(reports))).toBe(end);
});

test('an end of its own stays', () => {
	const own = contents([{ what: 'killed', occurred: '2012' }], [{ ...term, end: '2011' }]);

	expect(endOf('occupancies', own)).toBe('2011');
});

describe('what is written has the end', () => {
	test.each([
		['GEXF', gexf.read],
		['GraphML', graphml.read],
		['FollowTheMoney', ftm.read],
		['Cytoscape JSON', (text: string, file: string) => cytoscapeJson.read(JSON.parse(text), file)]
	])('in %s', async (name, read) => {
		const writer = writers.find((candidate) => candidate.name === name);
		const bytes = await writer?.write(contents([{ what: 'captured', occurred: '2012-05-09' }]));

		const back = read(new TextDecoder().decode(bytes), 'file');

		expect(rowsOf(back, 'occupancies')).toMatchObject([{ end: '2012-05-09' }]);
	});
});
