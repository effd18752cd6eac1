import { afterEach, beforeEach, expect, test } from 'vitest';
import { Theme } from './theme.svelte.ts';

const painted = document.documentElement.dataset;
const systemIs = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

function forget(): void {
	localStorage.clear();
	delete painted['theme'];
}

beforeEach(forget);
afterEach(forget);

test("the theme is the system's until the viewer chooses", () => {
	const theme = new Theme();

	theme.recall();

	expect(theme).toMatchObject({ choice: 'system', current: systemIs });
});

test.each(['light', 'dark'] as const)('%s can be chosen, is painted and is recalled on the next visit', (choice) => {
	const theme = new Theme();

	theme.choose(choice);

	expect(theme.current).toBe(choice);
	expect(painted['theme']).toBe(choice);
	const next = new Theme();
	next.recall();
	expect(next).toMatchObject({ choice, current: choice });
});

test("going back to the system's theme forgets the choice", () => {
	const theme = new Theme();
	theme.choose('dark');

	theme.choose('system');

	expect(theme.current).toBe(systemIs);
	expect(painted['theme']).toBeUndefined();
	const next = new Theme();
	next.recall();
	expect(next.choice).toBe('system');
});

test('a kept choice of another kind is passed over', () => {
	localStorage.setItem('cadre-theme', 'sepia');
	const theme = new Theme();

	theme.recall();

	expect(theme.choice).toBe('system');
});
