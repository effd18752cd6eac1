import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableNames } from '../reading/schema.ts';
import { openPackage } from './open-package.ts';

/** Words that every object knows, names, ids, dates and what separates them. */
const word = fc.constantFrom(
	...[
		'',
		'constructor',
		'__proto__',
		'toString',
		'valueOf',
		'everyone',
		'ada',
		'Ada',
		'a--b',
		' ',
		';',
		'a;b',
		'"',
		'2014'
	],
	...['2014/..', '../2014', '?', 'killed', 'alive', 'true', '1', '-1', '李', 'a,b', 'https://example.org/a']
);
const head = fc.constantFrom(
	...['id', 'name', 'person', 'post', 'body', 'start', 'end', 'from', 'to', 'kind', 'what', 'occurred', 'published'],
	...['sides', 'sources', 'title', 'url', 'members', 'series', 'date', 'value', 'metric', 'unit', 'rank', 'reports_to'],
	...['', 'constructor', '__proto__', 'name', 'Salary']
);
const csv = fc
	.array(head, { minLength: 1, maxLength: 6 })
	.chain((heads) =>
		fc
			.array(fc.array(word, { minLength: heads.length, maxLength: heads.length }), { maxLength: 4 })
			.map((rows) => [heads, ...rows].map((cells) => cells.join(',')).join('\n'))
	);
const json = fc.oneof(
	fc.constantFrom('', '{}', '[]', 'null', '{"cadre":[]}', '{"name":"a"}'),
	fc
		.record({
			name: word,
			title: word,
			cadre: fc.record({ vocabulary: fc.dictionary(word, fc.dictionary(word, word)) })
		})
		.map((value) => JSON.stringify(value)),
	fc.json()
);
const path = fc.constantFrom(
	...tableNames.map((name) => `${name}.csv`),
	'/people.csv',
	'a/people.csv',
	'.csv',
	'x.txt'
);

test('whatever files hold, a dataset is opened or its problems are told', () => {
	// Some files of a few rows each; three hundred runs meet every odd word in most of the columns.
	fc.assert(
		fc.property(
			fc.dictionary(path, fc.oneof(csv, fc.string()), { noNullPrototype: true }),
			fc.option(json),
			(texts, descriptor) => {
				const named = [...Object.entries(texts), ...(descriptor === null ? [] : [['datapackage.json', descriptor]])];
				const files = new Map(named.map(([name = '', text = '']) => [name, new TextEncoder().encode(text)]));

				const { dataset, problems } = openPackage(files);

				expect(dataset === undefined).toBe(problems.length > 0);
				if (dataset === undefined) return;
				const { ties, portfolios, sides } = dataset.vocabulary;
				const labels = [...[...ties.values(), ...portfolios.values()].map(({ label }) => label), ...sides.values()];
				expect(labels.filter((label) => typeof label !== 'string')).toEqual([]);
				expect(new Set(dataset.people.map(({ id }) => id)).size).toBe(dataset.people.length);
			}
		),
		{ numRuns: 300 }
	);
});
