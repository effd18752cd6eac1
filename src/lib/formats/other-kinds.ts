import { entriesOf, isZip } from './zip/directory.ts';

/** More files than a document has. */
const most = 10_000;

/** How files of kinds begin that hold no table, as Latin-1. */
const beginnings: readonly (readonly [start: string, kind: string])[] = [
	['%PDF-', 'PDF'],
	['\x89PNG\r\n', 'picture'],
	['\xff\xd8\xff', 'picture'],
	['GIF8', 'picture'],
	['{\\rtf', 'text document']
];

/** Files that only documents have, which are archives. */
const inDocuments: readonly (readonly [path: string, kind: string])[] = [
	['word/document.xml', 'Word document'],
	['ppt/presentation.xml', 'presentation']
];

/** What is said of a file of a well-known kind that holds no table, whatever its name ends in; undefined for any other. */
export function otherKindWords(bytes: Uint8Array): string | undefined {
	const kind = isZip(bytes) ? documentKind(bytes) : kindByStart(bytes);
	if (kind === undefined) return undefined;
	return kind === 'picture'
		? 'This is a picture. Type its table into a spreadsheet.'
		: `This is a ${kind}. Copy its table into a spreadsheet, or paste it.`;
}

function kindByStart(bytes: Uint8Array): string | undefined {
	const start = String.fromCharCode(...bytes.subarray(0, 8));
	return beginnings.find(([each]) => start.startsWith(each))?.[1];
}

function documentKind(bytes: Uint8Array): string | undefined {
	const names = new Set((entriesOf(bytes, most) ?? []).map(({ name }) => name));
	return inDocuments.find(([path]) => names.has(path))?.[1];
}
