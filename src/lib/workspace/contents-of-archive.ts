import type { Contents } from '../formats/writer.ts';
import { filesInZip } from '../formats/zip/files-in-zip.ts';
import { openPackage } from '../opening/open-package.ts';

/** What the archive of a dataset holds; one that is not published is completed, as it is kept. */
export function contentsOfArchive(archive: Uint8Array): Contents {
	const { descriptor, complete } = openPackage(filesInZip(archive).files);
	return { descriptor, tables: complete };
}
