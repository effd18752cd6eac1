import { expect, test } from 'vitest';
import { type Change, problemsFound } from '../../../../tests/fixtures/changed-guild.ts';
import { checkPosts } from './posts.ts';

const found = (...changes: readonly Change[]) =>
	problemsFound(({ rows }, problems) => checkPosts(rows.posts, problems), ...changes);

test('posts that report upwards have no problem', () => {
	expect(found()).toEqual([]);
});

test('posts that report to each other in a circle are found once', () => {
	expect(found(['posts.csv', 'leadership,1,,', 'leadership,1,speaker,'])).toEqual([
		{
			kind: 'command-circle',
			severity: 'error',
			posts: ['master', 'speaker', 'deputy', 'master'],
			place: { table: 'posts', row: 2, column: 'reports_to' }
		}
	]);
});

test('a post that reports to a circle is not part of it', () => {
	const circle: Change = ['posts.csv', 'leadership,2,master,', 'leadership,2,speaker,'];

	expect(found(circle, ['posts.csv', 'leadership,1,,', 'leadership,1,deputy,'])).toMatchObject([
		{ posts: ['deputy', 'speaker', 'deputy'], place: { table: 'posts', row: 3, column: 'reports_to' } }
	]);
});

test('a post that reports to itself is a circle', () => {
	expect(found(['posts.csv', 'leadership,2,master,', 'leadership,2,deputy,'])).toMatchObject([
		{ posts: ['deputy', 'deputy'], place: { row: 3 } }
	]);
});
