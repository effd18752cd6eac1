/** Images that are decoded; held on to, so that the canvas, which makes its own of the same address, has them at once. */
const decoded = new Map<string, HTMLImageElement>();

/** Decodes images, so that whoever draws one next need not wait. An image that cannot be read is passed over. */
export async function decodeImages(addresses: Iterable<string>): Promise<void> {
	const fresh = [...new Set(addresses)].filter((address) => !decoded.has(address));
	await Promise.all(
		fresh.map(async (address) => {
			const image = new Image();
			image.src = address;
			decoded.set(address, image);
			await image.decode().catch(() => undefined);
		})
	);
}
