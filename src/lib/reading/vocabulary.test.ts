import { describe, expect, test } from 'vitest';
import { derivedTies } from '../dataset/vocabulary.ts';
import { ProblemList } from './problems/problem-list.ts';
import { readTables } from './read-tables.ts';
import { tableFrom } from './table.ts';
import { vocabularyOf } from './vocabulary.ts';

const empty = {
	...{ ties: {}, portfolios: {}, events: {}, metrics: {}, units: {}, sides: {} },
	fates: { lost: 'dead', notLost: 'alive' }
};

function rows(name: 'ties' | 'posts' | 'reports', csv: string) {
	const problems = new ProblemList();
	return readTables(new Map([[name, tableFrom(name, csv, [], problems)]]), problems);
}

const ties = (...kinds: readonly string[]) =>
	rows(
		'ties',
		['id,from,to,kind,confidence,sources', ...kinds.map((kind, index) => `t${index},a,b,${kind},high,S1`)].join('\n')
	);
const noRows = ties();

describe('a kind of tie', () => {
	test('is as declared; what is left out has a default', () => {
		const declared = { deputy: { directed: true, forward: 'deputy of', backward: 'superior of' }, 'old-feud': {} };

		const found = vocabularyOf({ ...empty, ties: declared }, noRows).ties;

		expect(found.get('deputy')).toMatchObject({
			label: 'deputy',
			directed: true,
			binds: true,
			backward: 'superior of'
		});
		expect(found.get('old-feud')).toEqual({
			...{ id: 'old-feud', label: 'old feud', directed: false, binds: true },
			...{ forward: 'old feud', backward: 'old feud' }
		});
	});

	test('that is only used is declared, after those that are, the most frequent first', () => {
		const found = vocabularyOf({ ...empty, ties: { rivalry: {} } }, ties('kin', 'trade', 'rivalry', 'trade')).ties;

		expect([...found.keys()]).toEqual(['rivalry', 'trade', 'kin', 'command', 'council']);
	});

	test('without a name reads as one is tied to the other', () => {
		expect(vocabularyOf(empty, ties('tie')).ties.get('tie')).toMatchObject({ label: 'tie', forward: 'tied to' });
	});

	test('that is derived reads as ever, also where a table states it, unless a dataset names it otherwise', () => {
		expect(vocabularyOf(empty, ties('command')).ties.get('command')).toMatchObject(derivedTies.command);
		expect(
			vocabularyOf({ ...empty, ties: { command: { label: 'orders' } } }, noRows).ties.get('command')
		).toMatchObject({ ...derivedTies.command, label: 'orders' });
	});
});

test('portfolios without a shape and an icon get different ones', () => {
	const found = [...vocabularyOf({ ...empty, portfolios: { trade: {}, law: {} } }, noRows).portfolios.values()];

	expect(found.map(({ label }) => label)).toEqual(['trade', 'law']);
	expect(new Set(found.map(({ shape }) => shape)).size).toBe(2);
	expect(new Set(found.map(({ icon }) => icon)).size).toBe(2);
});

test('a word that every object knows is a word like others', () => {
	expect(vocabularyOf(empty, ties('constructor')).ties.get('constructor')).toMatchObject({ label: 'constructor' });
});

describe('the names of fates, where none are given,', () => {
	const unnamed = { ...empty, fates: {} };
	const term = readTables(
		new Map([
			['posts', tableFrom('posts', 'id,name\nhead,Head', [], new ProblemList())],
			['occupancies', tableFrom('occupancies', 'id,person,post\no1,ada,head', [], new ProblemList())]
		]),
		new ProblemList(),
		{ profile: 'own' }
	);

	test('are of lives where fates are counted', () => {
		expect(vocabularyOf(unnamed, term).fates).toEqual({ lost: 'lost', notLost: 'alive' });
	});

	test('are of posts where these are counted, and the dead are told apart', () => {
		expect(vocabularyOf(unnamed, term, 'post').fates).toEqual({
			lost: 'not in post',
			notLost: 'in post',
			dead: 'dead'
		});
	});

	test('are of being there where nobody holds a post', () => {
		expect(vocabularyOf(unnamed, noRows, 'post').fates).toMatchObject({ lost: 'not present', notLost: 'present' });
	});

	test('are the dataset’s own where it names them', () => {
		const named = { ...empty, fates: { lost: 'out of office', notLost: 'in office' } };

		expect(vocabularyOf(named, term, 'post').fates).toEqual({
			...{ lost: 'out of office', notLost: 'in office', dead: 'dead' }
		});
	});
});
