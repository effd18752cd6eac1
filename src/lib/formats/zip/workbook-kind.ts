import { entriesOf, isZip } from './directory.ts';
import { unpack } from './unpack.ts';

/** XLSX, ODS, or a workbook that cannot be opened: protected by a password, or in an older or binary form of Excel. */
export type WorkbookKind = 'xlsx' | 'ods' | 'closed';

/** More files than a workbook has. */
const most = 10_000;

/** What Office packs older and protected files in. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const odsMime = 'application/vnd.oasis.opendocument.spreadsheet';

/** The kind of workbook that a file is, told by its content; undefined where it is none. */
export function workbookKind(bytes: Uint8Array): WorkbookKind | undefined {
	if (compoundFile.every((byte, index) => bytes[index] === byte)) return 'closed';
	if (!isZip(bytes)) return undefined;
	const entries = entriesOf(bytes, most) ?? [];
	const names = new Set(entries.map(({ name }) => name));
	if (names.has('[Content_Types].xml')) {
		if (names.has('xl/workbook.bin')) return 'closed';
		return entries.some(({ name }) => name.startsWith('xl/')) ? 'xlsx' : undefined;
	}
	const mime = entries.find(({ name, size }) => name === 'mimetype' && size < 100);
	const said = mime === undefined ? undefined : unpack(bytes, mime);
	return new TextDecoder().decode(said).startsWith(odsMime) ? 'ods' : undefined;
}
