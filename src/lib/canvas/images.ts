import { differenceImageSvg } from '$lib/scene/svg/difference-svg.ts';
import { type MarkLook, markImageSvg } from '$lib/scene/svg/mark-svg.ts';
import type { InkOf } from '$lib/scene/palette.ts';
import type { LineMark, Scene } from '$lib/scene/scene.ts';

/** Addresses of images, by their SVG. They are few, and kept for good. */
const addresses = new Map<string, string>();

/** Addresses of marks, by what they look like: some hundreds of people look alike in a few ways. */
const markAddresses = new WeakMap<InkOf, Map<string, string>>();

/** Images by address, loaded or on the way. */
const loading = new Map<string, Promise<void>>();

/** Loaded images by address; undefined where the browser could not read one. */
const loaded = new Map<string, HTMLImageElement | undefined>();

/**
 * The address of an SVG image. It is short, where one that holds the image itself is not: Cytoscape goes through all
 * characters of an element's style whenever it styles the element.
 */
export function addressOf(svg: string): string {
	const known = addresses.get(svg);
	if (known !== undefined) return known;
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	addresses.set(svg, address);
	return address;
}

/** The address of the image of a person's mark. */
export function markAddress(look: MarkLook, ink: InkOf): string {
	const { portfolio, fate, contested, whatIf, member, radius, difference } = look;
	const key = [portfolio.shape, portfolio.icon, fate, contested, whatIf, member, radius, difference].join(' ');
	const ofInk = markAddresses.get(ink) ?? new Map<string, string>();
	markAddresses.set(ink, ofInk);
	const address = ofInk.get(key) ?? addressOf(markImageSvg(look, ink));
	ofInk.set(key, address);
	return address;
}

/** The address of the image of a line's badge; a line without a difference to show has none. */
export function badgeAddress({ difference, badge }: LineMark, ink: InkOf): string | undefined {
	if (badge === undefined || difference === undefined || difference === 'stayed') return undefined;
	return addressOf(differenceImageSvg(difference, ink));
}

/** The addresses of all images in a scene. */
export function imagesOf({ people, lines }: Scene, ink: InkOf): ReadonlySet<string> {
	const marks = [...people.values()].map((mark) => markAddress(mark, ink));
	const badges = [...lines.values()].flatMap((line) => badgeAddress(line, ink) ?? []);
	return new Set([...marks, ...badges]);
}

/** Whether images can be drawn at once. */
export function areLoaded(imageAddresses: ReadonlySet<string>): boolean {
	return [...imageAddresses].every((address) => loaded.has(address));
}

/** Loads images. One that cannot be read counts as loaded, and is not drawn. */
export async function loadImages(imageAddresses: ReadonlySet<string>): Promise<void> {
	await Promise.all(
		[...imageAddresses].map((address) => {
			const image = loading.get(address) ?? load(address);
			loading.set(address, image);
			return image;
		})
	);
}

/** The image at an address, if it is loaded and can be drawn. */
export function loadedImage(address: string): HTMLImageElement | undefined {
	return loaded.get(address);
}

function load(address: string): Promise<void> {
	return new Promise((resolve) => {
		const image = new Image();
		const end = (result: HTMLImageElement | undefined) => {
			loaded.set(address, result);
			resolve();
		};
		image.onload = () => end(image);
		image.onerror = () => end(undefined);
		image.src = address;
	});
}
