import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { type Entry, packedBytes } from './directory.ts';

/** So many packed bytes are unpacked at a time; they give some 64 MB at most. */
const step = 65_536;

/**
 * The bytes of a file in a zip archive. It stops once there are more than the directory of the archive says; then, and where they
 * are not those that were packed, it gives undefined.
 */
export function unpack(archive: Uint8Array, entry: Entry): Uint8Array | undefined {
	const packed = packedBytes(archive, entry);
	if (packed === undefined || entry.isEncrypted) return undefined;
	const content = contentOf(packed, entry);
	return content?.length === entry.size && crc32(content) === entry.checksum ? content : undefined;
}

function contentOf(packed: Uint8Array, { method, size }: Entry): Uint8Array | undefined {
	if (method === 0) return packed;
	return method === 8 ? inflated(packed, size) : undefined;
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
