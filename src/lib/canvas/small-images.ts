/** Drawn at less than this share of its size, a copy of an image in pixels stands for the image itself. */
const small = 2 / 3;

/** Copies in pixels, by their image: of each the one that was asked for last. */
const copies = new WeakMap<HTMLImageElement, OffscreenCanvas>();

/**
 * An image as it is best drawn at a scale. Drawing an image that is an SVG has its shapes drawn each time; where it is
 * small, a copy in pixels does as well, and takes a quarter of the time.
 *
 * @param side its side at scale 1, in pixels
 */
export function imageAt(image: HTMLImageElement, side: number, scale: number): HTMLImageElement | OffscreenCanvas {
	if (scale > small) return image;
	// A power of two, so that zooming seldom asks for another one.
	const pixels = 2 ** Math.ceil(Math.log2(Math.max(1, side * scale)));
	const kept = copies.get(image);
	if (kept?.width === pixels) return kept;
	const copy = new OffscreenCanvas(pixels, pixels);
	copy.getContext('2d')?.drawImage(image, 0, 0, pixels, pixels);
	copies.set(image, copy);
	return copy;
}
