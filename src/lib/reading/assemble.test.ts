import { describe, expect, test } from 'vitest';
import { readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { date, day } from '../../../tests/fixtures/small.ts';
import { assemble, reportOf } from './assemble.ts';
import type { Descriptor } from './descriptor.ts';
import { ProblemList } from './problems/problem-list.ts';
import { readTables, type Rows } from './read-tables.ts';
import type { TableName } from './schema.ts';
import { tableFrom } from './table.ts';

const descriptor: Descriptor = {
	name: 'guild',
	title: 'The guild',
	description: '',
	version: '1.0.0',
	licenses: [],
	resources: [],
	cadre: {
		opens: '',
		profile: 'published',
		counts: 'fate',
		finding: '',
		basis: '',
		window: 365,
		account: '',
		vocabulary: {
			...{ ties: {}, portfolios: {}, events: {}, metrics: {}, units: {} },
			sides: { town: 'the town' },
			fates: {}
		},
		notes: [],
		story: []
	}
};

function rowsOf(name: TableName, csv: string): Rows {
	const problems = new ProblemList();
	return readTables(new Map([[name, tableFrom(name, csv, [], problems)]]), problems);
}

describe('a dataset', () => {
	test('has every record, in the order of its table', () => {
		const { people, bodies, posts, occupancies, ties, reports, events, series, rosters, claims, sources, story } =
			readFixture('guild');

		expect(people.map(({ id }) => id)).toEqual(['ada', 'bruno', 'celia', 'dmitri', 'elin']);
		expect(
			[bodies, posts, occupancies, ties, reports, events, series, rosters, claims, sources, story].map(
				({ length }) => length
			)
		).toEqual([2, 4, 5, 2, 8, 2, 1, 2, 2, 3, 4]);
	});

	test('has the id of its folder, and the rest from the descriptor', () => {
		expect(assemble('folder', descriptor, rowsOf('people', ''))).toMatchObject({
			id: 'folder',
			title: 'The guild',
			version: '1.0.0',
			licence: '',
			vocabulary: { sides: new Map([['town', 'the town']]) }
		});
	});

	test('names its licences, by title where they have no name', () => {
		const licenses = [{ name: 'CC-BY-4.0' }, { title: 'Public domain' }];

		expect(assemble('guild', { ...descriptor, licenses }, rowsOf('people', '')).licence).toBe(
			'CC-BY-4.0 or Public domain'
		);
	});
});

test('start and end of an occupancy are its spell', () => {
	const rows = rowsOf(
		'occupancies',
		'id,person,post,start,end,confidence,note,sources\no,ada,master,../2012-06-30,,high,,S1\n'
	);

	const [occupancy] = assemble('guild', descriptor, rows).occupancies;

	expect(occupancy?.spell).toEqual({ start: date('../2012-06-30'), end: undefined });
	expect(occupancy).not.toHaveProperty('start');
});

describe('a series', () => {
	const header = 'id,series,date,scope,metric,value,value_max,unit,baseline,estimator,note,sources';
	const point = (id: string, series: string, on: string) => `${id},${series},${on},Nordhavn,area,10,,km2,,The town,,S3`;

	test('has its points in order of date, and what they share as its own', () => {
		const csv = [header, point('b', 'looms', '2013-06'), point('m', 'mills', '2010'), point('a', 'looms', '2012')];

		expect(assemble('guild', descriptor, rowsOf('series', csv.join('\n'))).series).toMatchObject([
			{ id: 'looms', unit: ' km2', scope: 'Nordhavn', points: [{ id: 'a' }, { id: 'b' }] },
			{ id: 'mills', points: [{ id: 'm', value: 10, valueMax: undefined }] }
		]);
	});
});

describe('what a report tells of', () => {
	const header =
		'id,person,what,occurred,published,claimant,sides,means,place,verdict,attribution,reason,related,note,sources';
	const occurredIn = (occurred: string, published: string) => {
		const csv = `${header}\nr,ada,died,${occurred},${published},The town,town,,,open,,X,,,S1\n`;
		return rowsOf('reports', csv).reports.map((row) => reportOf(row).occurred);
	};

	test('never ends after its publication', () => {
		expect(occurredIn('2013-05', '2013-05-20')).toEqual([{ ...date('2013-05'), latest: day('2013-05-20') }]);
	});

	test('stays as it is where it ends before, or nobody says when it was published', () => {
		expect(occurredIn('2013-05', '2013-06')).toEqual([date('2013-05')]);
		expect(occurredIn('2013-05', '')).toEqual([date('2013-05')]);
		expect(occurredIn('', '2013-06')).toEqual([undefined]);
	});
});
