import { expect, test } from 'vitest';
import { postBehindActing } from './acting-post.ts';

test.each([
	['Acting Mayor', 'Mayor'],
	['Acting mayor', 'Mayor'],
	['acting mayor', 'mayor'],
	['caretaker Mayor', 'Mayor'],
	['President (acting)', 'President'],
	['Mayor, interim', 'Mayor'],
	['Directora a.i.', 'Directora'],
	['Acting Chief of Police', 'Chief of Police'],
	['и.о. мэра', 'мэра']
])('%s is held for the time being: %s', (name, post) => {
	expect(postBehindActing(name)).toBe(post);
});

test.each(['Mayor', 'Acting', 'Encargado de Negocios', 'Head of Acting Classes', 'Activist', ''])(
	'“%s” says nothing of that',
	(name) => {
		expect(postBehindActing(name)).toBeUndefined();
	}
);
