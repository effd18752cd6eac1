import { describe, expect, test } from 'vitest';
import { Ids } from './ids.ts';

describe('an id', () => {
	test('that is given stays as it is', () => {
		expect(new Ids().given('P-12', 'people')).toBe('P-12');
	});

	test('is made of letters and digits, in lower case', () => {
		expect(new Ids().made('Émile Zola', 'people')).toBe('emile-zola');
	});

	test('gets a number where it is taken', () => {
		const ids = new Ids(['ada']);
		expect([ids.made('Ada', 'people'), ids.given('ada', 'posts')]).toEqual(['ada-2', 'ada-3']);
	});

	test('of a name without Latin letters is told by the name, so that it is the same each time', () => {
		const [one, again] = [new Ids().made('Ада', 'people'), new Ids().made('Ада', 'people')];
		expect(one).toMatch(/^people-[a-z0-9]+$/);
		expect(again).toBe(one);
	});

	test('of nothing is that of its table', () => {
		expect(new Ids().made(' ', 'ties')).toBe('ties');
	});
});
