import type { Drawn } from '$lib/picture/framed-svg.ts';
import { pageFonts } from './page-fonts.ts';

/** How many pixels of the image stand for one of the screen. */
const resolution = 2;

/** What no canvas of a common browser is longer than. */
const longestSide = 16_384;

/** A picture as PNG, at twice the resolution of the screen unless that is more than a browser can draw. */
export async function pngOf({ svg, width, height }: Drawn): Promise<Blob> {
	const scale = Math.min(resolution, longestSide / Math.max(width, height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	const image = await imageOf(svg.replace('</title>', `</title><style>${await pageFonts()}</style>`));
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error('The picture is too large for this browser.'));
			else resolve(blob);
		}, 'image/png');
	});
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(url);
	}
}
