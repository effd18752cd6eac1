import type { Remark } from '../import.ts';
import { counted } from '../remark-counts.ts';
import { entriesOf, type Entry, isZip } from './directory.ts';
import { unpack } from './unpack.ts';
import { workbookKind } from './workbook-kind.ts';

/** What an archive holds, as far as it is read. */
export interface Unzipped {
	/** Bytes by path, in the order of the archive. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly remarks: readonly Remark[];
}

/** What is read of one archive. */
const limits = {
	files: 1_000,
	/** Files that its directory lists, those that are not needed included. */
	listed: 50_000,
	/** Bytes of all files together, unpacked. */
	size: 200_000_000,
	/** How many times its packed size a file of more than `ratioFrom` bytes can be; tables seldom pass 50. */
	ratio: 250,
	ratioFrom: 10_000_000
} as const;

/** Why files were left out. */
const reasons = {
	link: 'only pointing to another file',
	path: 'with a path that leads out of the archive',
	system: 'added by an operating system',
	encrypted: 'protected by a password',
	nested: 'an archive within the archive',
	damaged: 'damaged'
} as const;
type Reason = keyof typeof reasons;

/**
 * The files in a zip archive. An archive with too many or too large ones is refused before anything is unpacked, by what its
 * directory says; a file that turns out larger than that counts as damaged.
 *
 * @param archive its name, for the remarks
 * @param isWanted whether a file of this path is needed at all
 */
export function filesInZip(
	bytes: Uint8Array,
	archive = 'archive.zip',
	isWanted: (path: string) => boolean = () => true
): Unzipped {
	const wanted = isZip(bytes) ? entriesOf(bytes, limits.listed)?.filter(({ name }) => isWanted(name)) : undefined;
	const refusal = wanted === undefined ? 'The archive is damaged and was not read.' : refusalOf(wanted);
	if (wanted === undefined || refusal !== undefined) {
		return { files: new Map(), remarks: [remark(archive, 'to-mend', refusal ?? '')] };
	}
	const files = new Map<string, Uint8Array>();
	const left = new Map<Reason, number>();
	for (const entry of wanted) {
		const found = contentOf(bytes, entry);
		if (typeof found === 'string') left.set(found, (left.get(found) ?? 0) + 1);
		else files.set(entry.name, found);
	}
	return { files, remarks: [...left].map(([reason, count]) => leftOut(archive, reason, count)) };
}

function refusalOf(wanted: readonly Entry[]): string | undefined {
	if (wanted.length > limits.files) {
		return `The archive has more than ${limits.files.toLocaleString('en')} files and was not read.`;
	}
	const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
	if (size > limits.size) return `The archive holds more than ${limits.size / 1_000_000} MB and was not read.`;
	const isBomb = wanted.some((entry) => entry.size > limits.ratioFrom && entry.size > limits.ratio * entry.packedSize);
	return isBomb ? 'The archive is packed as only harmful ones are, and was not read.' : undefined;
}

/** The bytes of a file, or why it is left out. */
function contentOf(archive: Uint8Array, entry: Entry): Uint8Array | Reason {
	if (entry.isLink) return 'link';
	if (leadsOut(entry.name)) return 'path';
	if (isOfSystem(entry.name)) return 'system';
	if (entry.isEncrypted) return 'encrypted';
	const content = unpack(archive, entry);
	if (content === undefined) return 'damaged';
	return isZip(content) && workbookKind(content) === undefined ? 'nested' : content;
}

function leadsOut(path: string): boolean {
	return /^(?:\/|[A-Za-z]:)/.test(path) || path.includes('\\') || path.split('/').includes('..');
}

function isOfSystem(path: string): boolean {
	const parts = path.split('/');
	return parts.includes('__MACOSX') || ['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(parts.at(-1) ?? '');
}

function leftOut(archive: string, reason: Reason, count: number): Remark {
	const what = `${counted(count, 'file was', 'files were')} left out: ${reasons[reason]}.`;
	return remark(archive, reason === 'system' || reason === 'nested' ? 'not-used' : 'to-mend', what);
}

function remark(archive: string, list: Remark['list'], what: string): Remark {
	return { list, place: { table: archive }, what };
}
