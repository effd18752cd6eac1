import { expect, test } from 'vitest';
import { body, dataset, person, post } from '../../../tests/fixtures/small.ts';
import { bodyOfNamesake, nameOfBody, nameOfPerson, nameOfPost, titleInText } from './names.ts';
import { networkOf } from './network-of.ts';

const network = networkOf(
	dataset({
		people: [person('amir', { name: 'Amir' })],
		posts: [post('head', { name: 'Head', body: 'court' })],
		bodies: [body('court', { name: 'The court' })]
	})
);

test('people, posts and bodies are called by their names', () => {
	expect([nameOfPerson(network, 'amir'), nameOfPost(network, 'head'), nameOfBody(network, 'court')]).toEqual([
		'Amir',
		'Head',
		'The court'
	]);
});

test('what is not in a network is called by its id', () => {
	expect([nameOfPerson(network, 'zayd'), nameOfPost(network, 'cook'), nameOfBody(network, 'crew')]).toEqual([
		'zayd',
		'cook',
		'crew'
	]);
});

test('a post says its body where others are called the same', () => {
	const [clerk, other, head] = [
		post('a', { name: 'Clerk', body: 'court' }),
		post('b', { name: 'Clerk', body: 'crew' }),
		post('c', { name: 'Head', body: 'court' })
	];
	const both = networkOf(
		dataset({
			posts: [clerk, other, head],
			bodies: [body('court', { name: 'The court' }), body('crew', { name: 'The crew' })]
		})
	);
	expect(['a', 'b', 'c'].map((id) => bodyOfNamesake(both, id))).toEqual(['The court', 'The crew', '']);
});

test.each([
	['Head of media', 'head of media'],
	['UN envoy', 'UN envoy'],
	['Deputy Mayor', 'Deputy Mayor'],
	['Governor of Mosul', 'governor of Mosul'],
	['“Prime minister”', '“prime minister”']
])('inside a sentence "%s" reads "%s"', (name, inText) => {
	expect(titleInText(network, name)).toBe(inText);
});

test.each([
	['Head of media', 'head of media'],
	['Head of Finance', 'Head of Finance'],
	['Vice-President', 'Vice-President'],
	['Governor of Mosul', 'Governor of Mosul'],
	['“Prime minister”', '“prime minister”']
])('in own data, where titles may be written in capitals, "%s" reads "%s"', (name, inText) => {
	expect(titleInText({ dataset: { profile: 'own' } }, name)).toBe(inText);
});
