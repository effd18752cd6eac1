/** Addresses of images, by their SVG. They are few, and kept for good. */
const addresses = new Map<string, string>();

/** Images by their address, loaded or on the way; held on to, so that whoever draws one need not wait. */
const images = new Map<string, HTMLImageElement>();

/**
 * An address of an image. It is short, where one that holds the image itself is not: Cytoscape goes through all characters
 * of an element's style whenever it styles the element.
 */
export function addressOf(svg: string): string {
	const known = addresses.get(svg);
	if (known !== undefined) return known;
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	addresses.set(svg, address);
	return address;
}

/** Decodes images, so that whoever draws one next need not wait. An image that cannot be read is passed over. */
export async function decodeImages(imageAddresses: Iterable<string>): Promise<void> {
	const fresh = [...new Set(imageAddresses)].filter((address) => !images.has(address));
	await Promise.all(
		fresh.map(async (address) => {
			const image = new Image();
			image.src = address;
			images.set(address, image);
			await image.decode().catch(() => undefined);
		})
	);
}

/** The image at an address, if it is loaded; one that was never asked for is decoded from now on. */
export function loadedImage(address: string): HTMLImageElement | undefined {
	const image = images.get(address);
	if (image === undefined) void decodeImages([address]);
	return image?.complete === true && image.naturalWidth > 0 ? image : undefined;
}
