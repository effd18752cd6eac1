/** A file in a zip archive, as the directory at its end lists it. */
export interface Entry {
	readonly name: string;
	/** In bytes, as the directory says. */
	readonly packedSize: number;
	readonly size: number;
	/** Of the file as it was packed. */
	readonly checksum: number;
	/** 0 is stored, 8 is deflated. */
	readonly method: number;
	readonly isEncrypted: boolean;
	readonly isLink: boolean;
	/** Where its own header begins. */
	readonly offset: number;
}

/** From the specification of PKWARE (APPNOTE.TXT, 4.3). */
const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 } as const;
const endLength = 22;
const longestComment = 0xffff;
const tooLargeFor32 = 0xffffffff;

/** Whether bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
	return bytes.length > endLength && viewOf(bytes).getUint32(0, true) === signatures.file;
}

/**
 * The files that a zip archive lists, directories left out; undefined where the list cannot be read.
 *
 * @param most so many are listed at most
 */
export function entriesOf(bytes: Uint8Array, most: number): readonly Entry[] | undefined {
	const view = viewOf(bytes);
	const end = endOf(view);
	if (end === undefined) return undefined;
	const entries: Entry[] = [];
	let at = end.directory;
	for (let index = 0; index < end.count && entries.length < most; index++) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== signatures.entry) return undefined;
		const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
		const entry = entryAt(view, at, bytes.subarray(at + 46, at + 46 + nameLength), extraLength);
		if (!entry.name.endsWith('/')) entries.push(entry);
		at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
	}
	return entries;
}

/** The bytes of a file as they lie in the archive; undefined where its header cannot be read. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: Entry): Uint8Array | undefined {
	const view = viewOf(bytes);
	if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== signatures.file) return undefined;
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	return start + packedSize > bytes.length ? undefined : bytes.subarray(start, start + packedSize);
}

/** Where the directory begins and how many entries it has. */
function endOf(view: DataView): { readonly directory: number; readonly count: number } | undefined {
	const last = view.byteLength - endLength;
	for (let at = last; at >= Math.max(0, last - longestComment); at--) {
		if (view.getUint32(at, true) !== signatures.end) continue;
		const [count, directory] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
		if (directory !== tooLargeFor32 && count !== 0xffff) return { directory, count };
		const record = at < 20 ? -1 : longAt(view, at - 12);
		if (record < 0 || record + 56 > view.byteLength || view.getUint32(record, true) !== signatures.end64) {
			return undefined;
		}
		return { directory: longAt(view, record + 48), count: longAt(view, record + 32) };
	}
	return undefined;
}

function entryAt(view: DataView, at: number, name: Uint8Array, extraLength: number): Entry {
	const given = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
	const [size = 0, packedSize = 0, offset = 0] = withLongs(view, at + 46 + name.length, extraLength, given);
	return {
		name: nameFrom(name),
		packedSize,
		size,
		checksum: view.getUint32(at + 16, true),
		method: view.getUint16(at + 10, true),
		isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
		// The mode of a file under Unix stands in the upper half of its attributes.
		isLink: view.getUint32(at + 38, true) >>> 28 === 0xa,
		offset
	};
}

/** Sizes and offset. Those too large for 32 bits are taken from the extra field of zip64 (4.5.3), in its order. */
function withLongs(view: DataView, start: number, length: number, given: readonly number[]): readonly number[] {
	const end = Math.min(start + length, view.byteLength);
	let at = start;
	while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
	at += 4;
	return given.map((value) => {
		if (value !== tooLargeFor32 || at + 8 > end) return value;
		at += 8;
		return longAt(view, at - 8);
	});
}

/** A 64-bit number; beyond what a number holds exactly, it is too large anyway. */
function longAt(view: DataView, at: number): number {
	return Number(view.getBigUint64(at, true));
}

/** UTF-8; old programs wrote the encoding of their system. */
function nameFrom(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
