import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { emptyScene } from '$lib/scene/scene.ts';
import { whilePrinting } from '$lib/state/printing.svelte.ts';
import PrintedPicture from './PrintedPicture.svelte';

test('the picture is there as SVG while the page is printed, with its title and what it shows', async () => {
	const { container } = await render(PrintedPicture, {
		props: {
			scene: emptyScene,
			title: 'A small dataset, 18 August 2015',
			desc: 'Of 7 on 18 August 2015: 7 alive',
			selected: undefined
		}
	});
	const picture = () => container.querySelector('svg')?.textContent;
	expect(picture()).toBeUndefined();

	expect(whilePrinting(picture)).toBe('A small dataset, 18 August 2015Of 7 on 18 August 2015: 7 alive');
	expect(picture()).toBeUndefined();
});
