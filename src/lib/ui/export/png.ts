import type { Drawn } from '$lib/scene/svg/framed-svg.ts';
import { type EmbeddedFont, pageFonts } from './page-fonts.ts';

/** How many pixels of the image stand for one of the screen. */
const resolution = 2;

/** In pixels: a longer picture is drawn smaller, since common programs open or send no longer one. */
const longestSide = 4000;

/** Below the picture, out of sight, stands a letter of each font that has to be there first. */
const probe = 24;

/** When to draw with whatever font there is. */
const patienceMs = 4000;

/** A picture as PNG, at twice the resolution of the screen unless that is longer than {@link longestSide}. */
export async function pngOf(drawn: Drawn): Promise<Blob> {
	const { width, height } = drawn;
	const scale = Math.min(resolution, longestSide / Math.max(width, height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	const image = await imageOf(drawn, await pageFonts());
	canvas.getContext('2d')?.drawImage(image, 0, 0, width, height, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error('The picture is too large for this browser.'));
			else resolve(blob);
		}, 'image/png');
	});
}

/** The picture as an image with its fonts in it, once they show. */
async function imageOf({ svg, width, height }: Drawn, fonts: readonly EmbeddedFont[]): Promise<HTMLImageElement> {
	const letters = fonts.map(
		({ letter }, index) => `<text x="${index * probe}" y="${height + probe - 6}">${letter}</text>`
	);
	const taller = svg
		.replace('</title>', `</title><style>${fonts.map(({ rule }) => rule).join('')}</style>`)
		.replace(`height="${height}"`, `height="${height + probe}"`)
		.replace(`${width} ${height}"`, `${width} ${height + probe}"`)
		.replace(/<\/svg>$/, `${letters.join('')}</svg>`);
	const url = URL.createObjectURL(new Blob([taller], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const until = performance.now() + patienceMs;
		while (performance.now() < until && !fonts.every((_, index) => showsLetter(image, index, height))) {
			await nextFrame();
		}
		return image;
	} finally {
		URL.revokeObjectURL(url);
	}
}

/** Whether a letter of a font can be seen: a browser takes an image for complete before its fonts are, and leaves them blank. */
function showsLetter(image: HTMLImageElement, index: number, top: number): boolean {
	const canvas = document.createElement('canvas');
	canvas.width = probe;
	canvas.height = probe;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (context === null) return true;
	context.drawImage(image, index * probe, top, probe, probe, 0, 0, probe, probe);
	return context.getImageData(0, 0, probe, probe).data.some((part) => part > 0);
}

function nextFrame(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => resolve());
	});
}
