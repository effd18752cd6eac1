import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { byId, lineMark, personMark, sceneWith } from '../../../tests/fixtures/marks.ts';
import { portfolios } from '../../../tests/fixtures/vocabulary.ts';
import type { Point } from '$lib/geometry/box.ts';
import { linePath, straightWay } from '$lib/scene/lines/line-path.ts';
import { paletteOf } from '$lib/scene/palette.ts';
import type { LineMark, PersonMark } from '$lib/scene/scene.ts';
import { sceneSvg } from '$lib/scene/svg/scene-svg.ts';
import NetworkCanvas from './NetworkCanvas.svelte';

const width = 480;
const height = 320;
/** Of another shape than the element, so that both have to scale and centre it. */
const bounds = { left: -40, top: -20, right: 380, bottom: 320 };
const ink = paletteOf('light');

const sixPortfolios = [...portfolios.values()].slice(0, 6);
const fates = ['alive', 'not-known', 'maybe-lost', 'lost'] as const;
const radii = [20, 14, 25, 9, 6, 14] as const;
const differences = [undefined, 'came', 'left', 'changed', 'stayed', undefined] as const;

/** Marks of all fates in rows, without words: letters are drawn by other rules in images. */
const people = fates.flatMap((fate, row) =>
	sixPortfolios.map((portfolio, column): PersonMark => {
		const look = { portfolio, fate, contested: column === 1, whatIf: column === 3, member: column % 2 === 0 };
		const difference = differences[(column + row) % differences.length];
		return personMark(`${portfolio.id}-${fate}`, column * 64, 20 + row * 84, {
			...look,
			name: '',
			radius: radii[column] ?? 20,
			label: undefined,
			...(difference === undefined ? {} : { difference })
		});
	})
);
const named = byId([
	...people,
	personMark('dragged', 352, 250, { name: '', label: undefined, radius: 13, tethered: true, seat: { x: 250, y: 62 } }),
	personMark('seated', 352, 320, {
		...{ name: '', label: undefined, radius: 13 },
		otherBodies: [
			{ body: 'council', way: [{ x: 250, y: 320 }] },
			{
				body: 'board',
				way: [
					{ x: 352, y: 200 },
					{ x: 300, y: 200 }
				]
			}
		]
	})
]);

function line(from: string, to: string, between: readonly Point[], given: Partial<LineMark> = {}): LineMark {
	const [a, b] = [named.get(from), named.get(to)];
	if (a === undefined || b === undefined) throw new RangeError(`Nobody is called ${from} or ${to}`);
	const way = [...straightWay(a, b).slice(0, 1), ...between, ...straightWay(a, b).slice(1)];
	const path = linePath(way, a, b, given.pointsAt ?? 'none');
	const wordless = ({ id, x, y }: PersonMark) => ({ id, x, y, words: '' });
	return lineMark(a, b, { ...given, ...path, from: wordless(a), to: wordless(b) });
}

const lines = [
	line('leadership-alive', 'security-not-known', [], { width: 2.25, pointsAt: 'to' }),
	line('media-alive', 'finance-not-known', [], { look: 'maybe', pointsAt: 'from' }),
	line(
		'leadership-alive',
		'media-maybe-lost',
		[
			{ x: 0, y: 62 },
			{ x: 192, y: 62 }
		],
		{ pointsAt: 'both', order: 2 }
	),
	line(
		'military-alive',
		'media-lost',
		[
			{ x: 64, y: 66 },
			{ x: 224, y: 66 },
			{ x: 224, y: 272 }
		],
		{ look: 'maybe' }
	),
	line('leadership-maybe-lost', 'religious-lost', [
		{ x: 0, y: 236 },
		{ x: 30, y: 236 },
		{ x: 30, y: 225 },
		{ x: 256, y: 225 }
	]),
	line(
		'military-alive',
		'military-lost',
		[
			{ x: 90, y: 90 },
			{ x: 90, y: 190 }
		],
		{ look: 'ghost' }
	),
	line('religious-alive', 'finance-alive', [], { difference: 'came', badge: { x: 290, y: 30, share: 0.5 } }),
	line('finance-not-known', 'finance-maybe-lost', [], { difference: 'changed', badge: { x: 320, y: 150, share: 0.5 } }),
	line('media-not-known', 'media-lost', [], { look: 'maybe', shared: 60 }),
	line('dragged', 'finance-lost', [])
];

const scene = sceneWith([...named.values()], lines, {
	bodies: byId([
		{ id: 'council', name: '', left: -20, top: 50, right: 210, bottom: 130 },
		{ id: 'office', name: '', left: 140, top: 40, right: 300, bottom: 124 }
	]),
	gaps: byId([
		{
			id: '~gap-0',
			corners: [
				{ x: 60, y: 60 },
				{ x: 67, y: 60 },
				{ x: 67, y: 64 },
				{ x: 60, y: 64 }
			],
			ground: 'enclosure',
			order: 2
		}
	])
});

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

/** What the canvas and the SVG draw of the scene. */
async function drawings(selected: string | undefined) {
	const target = document.createElement('div');
	target.style.cssText = `position: fixed; inset: 0 auto auto 0; inline-size: ${width}px; block-size: ${height}px`;
	document.body.append(target);
	const onready = vi.fn<() => void>();
	await render(NetworkCanvas, {
		target,
		props: { scene, bounds, theme: 'light', selected, onselect: vi.fn(), onmove: vi.fn(), onready }
	});
	await vi.waitFor(
		() => {
			expect(onready).toHaveBeenCalledOnce();
		},
		{ timeout: 10_000 }
	);
	const svg = sceneSvg(scene, bounds, { ink, title: '', desc: '', prefix: 'p', selected });
	const image = new Image(width, height);
	image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg ', `<svg width="${width}" height="${height}" `))}`;
	await image.decode();
	return { canvas: pixelsOf([...target.querySelectorAll('canvas')]), drawn: pixelsOf([image]) };
}

test.each([
	['', undefined],
	[' in which somebody is singled out', 'leadership-lost'],
	[' in which a tie is singled out', 'command--military-alive--media-lost']
])('the canvas and the SVG draw a scene%s alike, to a pixel', async (_, selected) => {
	const { canvas, drawn } = await drawings(selected);

	expect(strangers(canvas, drawn)).toBe(0);
	expect(strangers(drawn, canvas)).toBe(0);
	expect(strangers(drawn, pixelsOf([]))).toBeGreaterThan(4500);
});
