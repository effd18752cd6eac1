import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DetailsBelow from './DetailsBelow.svelte';

/** A bar of controls, and far below it the side panel. */
let bar: HTMLElement;
let panel: HTMLElement;
beforeEach(() => {
	bar = document.createElement('div');
	bar.style.cssText = 'position: relative; margin-block: 100px 3000px';
	panel = document.createElement('aside');
	panel.style.cssText = 'block-size: 3000px';
	document.body.append(bar, panel);
});
afterEach(() => {
	bar.remove();
	panel.remove();
});

async function shown(holds: 'details' | 'comparison' | undefined, width: number) {
	await page.viewport(width, 800);
	await render(DetailsBelow, { target: bar, props: { holds } });
}

test.each(['details', 'comparison'] as const)('on a narrow screen a press leads down to the %s', async (holds) => {
	await shown(holds, 390);

	await page.getByRole('button', { name: `Show the ${holds}` }).click();

	await expect.poll(() => Math.round(panel.getBoundingClientRect().top)).toBe(0);
});

test('on a wide screen, where the panel stands beside the picture, nothing leads to it', async () => {
	await shown('details', 1200);

	await expect.element(page.getByText('Show the details')).not.toBeVisible();
});

test('while nothing was asked for, nothing leads anywhere', async () => {
	await shown(undefined, 390);

	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});
