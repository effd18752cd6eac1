import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { vocabulary } from '../../../../../tests/fixtures/vocabulary.ts';
import { tieKindOf } from '$lib/dataset/vocabulary.ts';
import TieSwitches from './TieSwitches.svelte';

const switches = page.getByRole('group', { name: 'Ties drawn' }).getByRole('switch');

async function shown(
	given: { shown?: ReadonlySet<string>; hidden?: ReadonlySet<string>; offAtFirst?: readonly string[] } = {}
) {
	const [onshow, onhide] = [vi.fn(), vi.fn()];
	await render(TieSwitches, {
		props: {
			kinds: ['command', 'rivalry', 'council'].map((kind) => tieKindOf({ vocabulary }, kind)),
			offAtFirst: ['ghosts', 'council'],
			shown: new Set<string>(),
			hidden: new Set<string>(),
			...given,
			onshow,
			onhide
		}
	});
	return { onshow, onhide };
}

function states(): readonly (readonly [string, string | null])[] {
	return switches.elements().map((element) => [element.textContent, element.getAttribute('aria-checked')]);
}

test('each kind of tie and the ghosts have a switch; council ties and ghosts are off at first', async () => {
	await shown();

	expect(states()).toEqual([
		['command', 'true'],
		['rivalry', 'true'],
		['council', 'false'],
		['Ghosts', 'false']
	]);
});

test('council ties are hidden like others where they are on at first', async () => {
	const { onhide } = await shown({ offAtFirst: ['ghosts'] });

	expect(states()).toContainEqual(['council', 'true']);
	await switches.filter({ hasText: 'council' }).click();
	expect(onhide).toHaveBeenCalledExactlyOnceWith('council', true);
});

test('a kind that is hidden is off, and what is shown on request is on', async () => {
	await shown({ shown: new Set(['ghosts']), hidden: new Set(['rivalry']) });

	expect(states()).toEqual([
		['command', 'true'],
		['rivalry', 'false'],
		['council', 'false'],
		['Ghosts', 'true']
	]);
});

test('a press hides a kind that is drawn, and draws one that is hidden', async () => {
	const { onhide, onshow } = await shown({ hidden: new Set(['rivalry']) });

	await page.getByRole('switch', { name: 'command' }).click();
	expect(onhide).toHaveBeenLastCalledWith('command', true);
	await page.getByRole('switch', { name: 'rivalry' }).click();
	expect(onhide).toHaveBeenLastCalledWith('rivalry', false);
	expect(onshow).not.toHaveBeenCalled();
});

test('a press draws what is off at first, and the next one stops drawing it', async () => {
	const { onhide, onshow } = await shown({ shown: new Set(['ghosts']) });

	await page.getByRole('switch', { name: 'council' }).click();
	expect(onshow).toHaveBeenLastCalledWith('council', true);
	await page.getByRole('switch', { name: 'Ghosts' }).click();
	expect(onshow).toHaveBeenLastCalledWith('ghosts', false);
	expect(onhide).not.toHaveBeenCalled();
});

test('they stand under a heading, and none is struck through: that means lost', async () => {
	await shown({ hidden: new Set(['command']) });

	await expect.element(page.getByRole('heading', { name: 'Ties drawn' })).toBeVisible();
	for (const element of switches.elements()) expect(getComputedStyle(element).textDecorationLine).toBe('none');
});
