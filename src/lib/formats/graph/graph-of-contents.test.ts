import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	arbitraryContents,
	cellsOfContents,
	cellsOfImport,
	contentsOf
} from '../../../../tests/fixtures/graph-contents.ts';
import { descriptorOf } from '../../reading/descriptor.ts';
import { graphOfContents } from './graph-of-contents.ts';
import { importOfGraph } from './import-of-graph.ts';
import { lossesOfGraph } from './losses-of-graph.ts';

const people = [
	{ id: 'ada', name: 'Ada' },
	{ id: 'bo', name: 'Bo' }
];

const spellOf = (start: string, end: string) =>
	graphOfContents(contentsOf({ people, ties: [{ id: 't', from: 'ada', to: 'bo', kind: 'deputy', start, end }] }))
		.edges[0];

test('people, posts and bodies are nodes that say what they are', () => {
	const { nodes } = graphOfContents(
		contentsOf({
			people: [{ id: 'ada', name: 'Ada', role: 'smith' }],
			posts: [{ id: 'master', name: 'Master' }],
			bodies: [{ id: 'guild', name: 'Guild' }]
		})
	);

	expect(nodes.map(({ label, attributes }) => [label, Object.fromEntries(attributes)])).toEqual([
		['Ada', { type: 'person', role: 'smith' }],
		['Master', { type: 'post' }],
		['Guild', { type: 'body' }]
	]);
});

test('ties, who holds a post, its body, and the post it reports to are edges', () => {
	const { edges } = graphOfContents(
		contentsOf({
			people,
			posts: [
				{ id: 'master', name: 'Master', body: 'guild' },
				{ id: 'clerk', name: 'Clerk', reports_to: 'master' }
			],
			bodies: [{ id: 'guild', name: 'Guild' }],
			occupancies: [{ id: 'o', person: 'ada', post: 'master' }],
			ties: [{ id: 't', from: 'ada', to: 'bo', kind: 'rival' }]
		})
	);

	expect(edges.map(({ source, kind, target }) => `${source} ${kind} ${target}`)).toEqual([
		'ada rival bo',
		'ada holds master',
		'master part of guild',
		'clerk reports to master'
	]);
});

test('a tie has a direction where its kind has one', () => {
	const least = descriptorOf({ name: 'guild' });
	const vocabulary = { ...least.cadre.vocabulary, ties: { deputy: { directed: true } } };
	const ties = ['deputy', 'rival', 'command'].map((kind) => ({ id: kind, from: 'ada', to: 'bo', kind }));
	const contents = contentsOf({ people, ties }, { ...least, cadre: { ...least.cadre, vocabulary } });

	expect(graphOfContents(contents).edges.map(({ directed }) => directed)).toEqual([true, false, true]);
});

describe('a spell', () => {
	test('of plain days is taken over', () => {
		expect(spellOf('2014-05-31', '2016-01-01')).toMatchObject({
			spells: [{ start: '2014-05-31', end: '2016-01-01' }],
			attributes: new Map()
		});
	});

	test('of other dates spans all days they may mean, and keeps their text', () => {
		expect(spellOf('2014~', '2016')).toMatchObject({
			spells: [{ start: '2014-01-01', end: '2016-12-31' }],
			attributes: new Map([
				['exact start', '2014~'],
				['exact end', '2016']
			])
		});
	});

	test('that ends before it starts is kept as text alone', () => {
		expect(spellOf('2016-01-01', '2014-01-01')).toMatchObject({
			spells: [],
			attributes: new Map([
				['exact start', '2016-01-01'],
				['exact end', '2014-01-01']
			])
		});
	});
});

test('the same cells come back, whatever they hold', () => {
	fc.assert(
		fc.property(arbitraryContents, (contents) => {
			expect(cellsOfImport(importOfGraph(graphOfContents(contents), 'a'))).toEqual(cellsOfContents(contents));
			expect(lossesOfGraph(contents).filter((loss) => loss.includes('no known record'))).toEqual([]);
		})
	);
});

describe('what stays behind', () => {
	test('is counted by table', () => {
		const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));

		expect(lossesOfGraph(contentsOf({ people, reports: rows(2), claims: rows(1), sources: rows(3) }))).toEqual([
			'2 reports and 1 claim stay behind.',
			'3 sources stay behind, but for their ids.'
		]);
	});

	test('is nothing where a graph holds it all', () => {
		expect(lossesOfGraph(contentsOf({ people }))).toEqual([]);
	});

	test('is a line that names nobody known', () => {
		const ties = [{ id: 't', from: 'ada', to: 'cy', kind: 'rival' }];

		expect(lossesOfGraph(contentsOf({ people, ties }))).toEqual(['1 line that names no known record stays behind.']);
	});
});
