import { expect, test } from 'vitest';
import { typedAttributes } from './typed-attributes.ts';

test.each([
	[['1', '-20', '0'], 'integer'],
	[['1', '2.5'], 'double'],
	[['true', 'false'], 'boolean'],
	[['true', '1'], 'string'],
	[['007'], 'string'],
	[['12345678901234567890'], 'string'],
	[['2014-05-31'], 'string']
] as const)('the values %j are of type %s', (values, type) => {
	const items = values.map((value) => ({ attributes: new Map([['a', value]]) }));

	expect(typedAttributes(items)).toEqual([{ title: 'a', type }]);
});

test('attributes stand in the order in which they first occur', () => {
	const items = [
		{ attributes: new Map([['b', '1']]) },
		{
			attributes: new Map([
				['a', '1'],
				['b', 'x']
			])
		}
	];

	expect(typedAttributes(items)).toEqual([
		{ title: 'b', type: 'string' },
		{ title: 'a', type: 'integer' }
	]);
});
