import { zipSync } from 'fflate';

/** The earliest time that a zip archive can hold: with the real one the same files would give other bytes. */
const noMoment = new Date(1980, 0, 1);

/** The bytes of a zip archive of files by name; the same files give the same bytes. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	return new Uint8Array(zipSync(Object.fromEntries(files), { level: 9, mtime: noMoment }));
}
