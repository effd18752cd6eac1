import { expect, test } from 'vitest';
import { knownWith, then, today } from '../../../../tests/fixtures/lenses.ts';
import { date, source } from '../../../../tests/fixtures/small.ts';
import { networkWithout } from '../../network/network-of.ts';
import { knownSourcesOf } from './known-sources.ts';

const sources = [
	source('early', { publisher: 'A paper', date: date('2014') }),
	source('late', { publisher: 'A wire', date: date('2016') }),
	source('undated')
];
const ids = ['late', 'early', 'undated'];

function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
	return all.map(({ id }) => id);
}

test('in hindsight a record has all its sources, in its own order', () => {
	const { all, later } = knownSourcesOf(knownWith({ sources }, today).network, ids);

	expect(idsOf(all)).toEqual(ids);
	expect(later).toBe(0);
});

test('of what had been reported then, sources published later or undated are only counted', () => {
	const { all, later } = knownSourcesOf(knownWith({ sources }, then, '2015-06-01').network, ids);

	expect(idsOf(all)).toEqual(['early']);
	expect(later).toBe(2);
});

test.each(['source:early', 'publisher:a-paper'] as const)('with %s set aside, a source says so', (item) => {
	const { all } = knownSourcesOf(networkWithout(knownWith({ sources }).network, new Set([item])), ids);

	expect(idsOf(all.filter(({ isAside }) => isAside))).toEqual(['early']);
});
