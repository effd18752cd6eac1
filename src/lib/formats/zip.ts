import { zipSync } from 'fflate';

/** The earliest moment an archive can name; the real one would make two builds of the same files differ. */
const noMoment = new Date(1980, 0, 1);

/** Files by name as the bytes of a zip archive, the same for the same files. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	return new Uint8Array(zipSync(Object.fromEntries(files), { level: 9, mtime: noMoment }));
}
