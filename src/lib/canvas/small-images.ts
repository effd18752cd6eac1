/** Up to so many pixels across, a copy of an image in pixels stands for the image itself. */
const mostPixels = 40;

/** Copies in pixels, by their image: of each the one that was asked for last. */
const copies = new WeakMap<HTMLImageElement, OffscreenCanvas>();

/**
 * An image as it is best drawn so many pixels large. Drawing an image that is an SVG has its shapes drawn each time; where
 * it is small, a copy in pixels does as well, and takes a quarter of the time.
 *
 * @param pixels its side on screen
 */
export function imageAt(image: HTMLImageElement, pixels: number): HTMLImageElement | OffscreenCanvas {
	if (pixels > mostPixels) return image;
	// A power of two, so that zooming seldom asks for another one.
	const side = 2 ** Math.ceil(Math.log2(Math.max(1, pixels)));
	const kept = copies.get(image);
	if (kept?.width === side) return kept;
	const copy = new OffscreenCanvas(side, side);
	copy.getContext('2d')?.drawImage(image, 0, 0, side, side);
	copies.set(image, copy);
	return copy;
}
