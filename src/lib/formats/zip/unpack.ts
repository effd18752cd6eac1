import { Inflate } from 'fflate';
import { type Entry, packedBytes } from './directory.ts';

/** So many packed bytes are unpacked at a time; they give some 64 MB at most. */
const step = 65_536;

/**
 * The bytes of a file in a zip archive. It stops once there are more than the directory of the archive says; then, and where they are
 * damaged, it gives undefined.
 */
export function unpack(archive: Uint8Array, entry: Entry): Uint8Array | undefined {
	const packed = packedBytes(archive, entry);
	if (packed === undefined || entry.isEncrypted) return undefined;
	if (entry.method === 0) return packed.length === entry.size ? packed : undefined;
	return entry.method === 8 ? inflated(packed, entry.size) : undefined;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
	const out = new Uint8Array(size);
	let length = 0;
	const stream = new Inflate((chunk) => {
		if (length + chunk.length <= size) out.set(chunk, length);
		length += chunk.length;
	});
	try {
		for (let at = 0; at < packed.length && length <= size; at += step) {
			stream.push(packed.subarray(at, at + step), at + step >= packed.length);
		}
	} catch {
		return undefined;
	}
	return length === size ? out : undefined;
}
