import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { portfolios } from '../../../tests/fixtures/vocabulary.ts';
import { paletteOf } from '$lib/scene/palette.ts';
import type { PersonMark, Scene, TieMark } from '$lib/scene/scene.ts';
import { sceneSvg } from '$lib/scene/svg/scene-svg.ts';
import NetworkCanvas from './NetworkCanvas.svelte';

const width = 480;
const height = 320;
/** Of another shape than the element, so that both have to scale and centre it. */
const bounds = { left: -40, top: -20, right: 380, bottom: 320 };
const ink = paletteOf('light');

const sixPortfolios = [...portfolios.values()].slice(0, 6);
const fates = ['alive', 'not-known', 'maybe-lost', 'lost'] as const;

const differences = [undefined, 'came', 'left', 'changed', 'stayed', undefined] as const;

/** Marks of all fates in rows, without names: letters are drawn by other rules in images. */
const people = fates.flatMap((fate, row) =>
	sixPortfolios.map((portfolio, column): PersonMark => ({
		id: `${portfolio.id}-${fate}`,
		x: column * 64,
		y: 20 + row * 84,
		name: '',
		line: '',
		portfolio,
		fate,
		contested: column === 1,
		whatIf: column === 3,
		member: column % 2 === 0,
		radius: column % 2 === 0 ? 20 : 14,
		enclosed: false,
		...differenceAt(column + row)
	}))
);

function differenceAt(index: number) {
	const difference = differences[index % differences.length];
	return difference === undefined ? {} : { difference };
}

function tie(from: string, to: string, look: Partial<TieMark>): TieMark {
	const id = `command--${from}--${to}`;
	return { id, kind: 'command', from, to, directed: true, look: 'sure', width: 1.5, bends: [], ends: {}, ...look };
}

const ties = [
	tie('leadership-alive', 'security-not-known', { width: 2.25 }),
	tie('media-alive', 'finance-not-known', { look: 'maybe' }),
	tie('finance-lost', 'media-maybe-lost', { bends: [{ distance: 30, weight: 0.5 }] }),
	tie('leadership-maybe-lost', 'religious-lost', {
		bends: [
			{ distance: -30, weight: 0.3 },
			{ distance: 40, weight: 0.7 }
		]
	}),
	tie('military-alive', 'military-lost', { directed: false, ends: { from: { x: 0, y: 40 }, to: { x: 0, y: -30 } } }),
	tie('religious-alive', 'finance-alive', { difference: 'came', badge: { x: 290, y: 30, share: 0.5 } }),
	tie('religious-not-known', 'religious-maybe-lost', {
		look: 'ghost',
		difference: 'left',
		badge: { x: 256, y: 146, share: 0.5 }
	}),
	tie('finance-not-known', 'finance-maybe-lost', { difference: 'changed', badge: { x: 320, y: 150, share: 0.5 } })
];

const scene: Scene = {
	people: new Map(people.map((mark) => [mark.id, mark])),
	ties: new Map(ties.map((mark) => [mark.id, mark])),
	bodies: new Map()
};

/** The pixels of images laid over each other on the ground. */
function pixelsOf(layers: readonly CanvasImageSource[]): Uint8ClampedArray {
	const context = new OffscreenCanvas(width, height).getContext('2d');
	if (context === null) throw new Error('This browser draws nothing');
	context.fillStyle = ink('ground');
	context.fillRect(0, 0, width, height);
	for (const layer of layers) context.drawImage(layer, 0, 0, width, height);
	return context.getImageData(0, 0, width, height).data;
}

/** How many pixels have no pixel like them within one pixel of the same place. */
function strangers(here: Uint8ClampedArray, there: Uint8ClampedArray): number {
	const value = (pixels: Uint8ClampedArray, x: number, y: number) => {
		const at = 4 * (y * width + x);
		return ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3;
	};
	const near = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const));
	let count = 0;
	for (let y = 1; y < height - 1; y += 1) {
		for (let x = 1; x < width - 1; x += 1) {
			const wanted = value(here, x, y);
			if (!near.some(([dx, dy]) => Math.abs(value(there, x + dx, y + dy) - wanted) < 48)) count += 1;
		}
	}
	return count;
}

test('the canvas and the SVG draw a scene alike, to a pixel', async () => {
	const target = document.createElement('div');
	target.style.cssText = `position: fixed; inset: 0 auto auto 0; inline-size: ${width}px; block-size: ${height}px`;
	document.body.append(target);
	const onready = vi.fn<() => void>();
	await render(NetworkCanvas, {
		target,
		props: { scene, bounds, theme: 'light', onselect: vi.fn(), onmove: vi.fn(), onready }
	});
	await vi.waitFor(
		() => {
			expect(onready).toHaveBeenCalledOnce();
		},
		{ timeout: 10_000 }
	);
	const svg = sceneSvg(scene, bounds, { ink, title: '', desc: '', prefix: 'p' });
	const image = new Image(width, height);
	image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg ', `<svg width="${width}" height="${height}" `))}`;
	await image.decode();

	const canvas = pixelsOf([...target.querySelectorAll('canvas')]);
	const drawn = pixelsOf([image]);

	expect(strangers(canvas, drawn)).toBe(0);
	expect(strangers(drawn, canvas)).toBe(0);
	expect(strangers(drawn, pixelsOf([]))).toBeGreaterThan(5000);
});
