import { readDataPackage } from '../formats/data-package/data-package.ts';
import { formatOfJson, formatOfText } from '../formats/formats.ts';
import type { Import, Remark } from '../formats/import.ts';
import { isList, isObject, jsonFrom } from '../formats/json-value.ts';
import { asOwnTables } from '../formats/workbook/own-workbook.ts';
import { sheetOfText } from '../formats/delimited/sheet-of-text.ts';
import { importOfGraph } from '../formats/graph/import-of-graph.ts';
import { graphOfMatrix } from '../formats/matrix/graph-of-matrix.ts';
import { importOfIncidence } from '../formats/matrix/import-of-incidence.ts';
import { isMatrix, matrixKind } from '../formats/matrix/matrix.ts';
import { otherKindWords } from '../formats/other-kinds.ts';
import { sheetsOfPaste } from '../formats/pasted/sheets-of-paste.ts';
import type { Sheet } from '../formats/sheet.ts';
import { filesInZip } from '../formats/zip/files-in-zip.ts';
import { isZip } from '../formats/zip/directory.ts';
import { workbookKind } from '../formats/zip/workbook-kind.ts';
import { decode } from '../reading/decode.ts';
import { causeInWords } from '../reading/problems/problem-words.ts';
import { causesOf, ProblemList } from '../reading/problems/problem-list.ts';

/** Files by path, those in archives included. */
export interface UnpackedFiles {
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly remarks: readonly Remark[];
}

/** The files with those of archives in place of the archives. */
export function unpacked(given: ReadonlyMap<string, Uint8Array>): UnpackedFiles {
	const files = new Map<string, Uint8Array>();
	const remarks: Remark[] = [];
	for (const [path, bytes] of given) {
		if (!isZip(bytes) || workbookKind(bytes) !== undefined || otherKindWords(bytes) !== undefined) {
			files.set(path, bytes);
			continue;
		}
		const archive = filesInZip(bytes, path);
		// Two archives may both hold a file of one name.
		for (const [name, content] of archive.files) files.set(files.has(name) ? `${path}/${name}` : name, content);
		for (const remark of archive.remarks) remarks.push(remark);
	}
	return { files, remarks };
}

/** What a paste is kept as: the same cells twice, of which one form is read. */
const pasted = { html: 'pasted.html', text: 'pasted.txt' } as const;

/** Reads files by what is in them, each by its format. */
export async function readFiles(files: ReadonlyMap<string, Uint8Array>): Promise<readonly Import[]> {
	const described = readDataPackage(files, tableText);
	const imports: Import[] = described === undefined ? [] : [described.read];
	if (files.has(pasted.html) || files.has(pasted.text)) imports.push(...withMatrices(readPaste(files)));
	const read = new Set([...(described?.paths ?? []), ...Object.values<string>(pasted)]);
	for (const [path, bytes] of files) if (!read.has(path)) imports.push(...withMatrices(await readFile(path, bytes)));
	return imports;
}

/** The text of a table; undefined where a file is a workbook or no text. */
function tableText(path: string, bytes: Uint8Array): string | undefined {
	return workbookKind(bytes) === undefined ? decode(path, bytes, new ProblemList()) : undefined;
}

/** What a file holds, with its sheets that are matrices as ties or seats. */
function withMatrices(given: Import): readonly Import[] {
	const matrices = given.sheets.filter((sheet) => sheet.is === undefined && isMatrix(sheet));
	if (matrices.length === 0) return [given];
	const others = given.sheets.filter((sheet) => !matrices.includes(sheet));
	return [{ ...given, sheets: others }, ...matrices.map(importOfMatrix)];
}

function importOfMatrix(sheet: Sheet): Import {
	const isOfTies = matrixKind(sheet) === 'adjacency';
	const file = sheet.name ?? sheet.file;
	const read = isOfTies ? importOfGraph(graphOfMatrix(sheet, 'adjacency'), file) : importOfIncidence(sheet);
	const what = isOfTies
		? 'It is read as a matrix: a mark is a tie between the names of its row and column.'
		: 'It is read as a matrix: a mark is a seat of its row in the body of its column.';
	return { ...read, remarks: [{ list: 'guessed', place: { table: file }, what }, ...read.remarks] };
}

function readPaste(files: ReadonlyMap<string, Uint8Array>): Import {
	const textOf = (name: string) => new TextDecoder().decode(files.get(name));
	const [html, text] = [textOf(pasted.html), textOf(pasted.text)];
	return (text === '' ? undefined : notATable(text, pasted.text)) ?? sheetsOfPaste({ html, text });
}

async function readFile(path: string, bytes: Uint8Array): Promise<Import> {
	if (workbookKind(bytes) !== undefined) {
		const { readWorkbook } = await import('../formats/workbook/read-workbook.ts');
		return asOwnTables(await readWorkbook(bytes, path));
	}
	const other = otherKindWords(bytes);
	if (other !== undefined) return nothingIn(path, other);
	const problems = new ProblemList();
	const text = decode(path, bytes, problems);
	const remarks = causesOf(problems.all).map((cause): Remark => ({
		list: 'guessed',
		place: cause[0].place,
		what: causeInWords(cause).what
	}));
	if (text === undefined)
		return { time: 'none', sheets: [], remarks: remarks.map((each) => ({ ...each, list: 'not-used' })) };
	const read = readText(text, path);
	return { ...read, remarks: [...remarks, ...read.remarks] };
}

const unknownJson = 'The file is JSON of no format that is known here.';

function readText(text: string, path: string): Import {
	const format = formatOfText(text);
	if (format !== undefined) return format.read(text, path);
	const json = jsonFrom(text);
	if (isObject(json) || isList(json)) {
		const ofJson = formatOfJson(json);
		if (ofJson !== undefined) return ofJson.read(json, path);
		return nothingIn(path, unknownJson);
	}
	if (/^\s*<[^]*<table[\s>]/i.test(text)) return sheetsOfPaste({ html: text });
	const nothing = notATable(text, path);
	if (nothing !== undefined) return nothing;
	const { sheet, remarks } = sheetOfText(text, path);
	return { time: 'date', sheets: [sheet], remarks };
}

/** Where an online sheet stands: Google's, or one in OneDrive or SharePoint. */
const onlineSheet =
	/^https?:\/\/(?:docs\.google\.com\/spreadsheets|(?:[\w-]+\.)*(?:onedrive\.live\.com|1drv\.ms|sharepoint\.com))\/\S*$/i;

/** What is said of a text that would be read as a table, and is none; undefined for any other. */
function notATable(text: string, path: string): Import | undefined {
	const what = whyNoTable(text.replace(/^\uFEFF/, '').trim());
	return what === undefined ? undefined : nothingIn(path, what);
}

/** A file of which nothing is read, and why. */
function nothingIn(path: string, what: string): Import {
	return { time: 'none', sheets: [], remarks: [{ list: 'not-used', place: { table: path }, what }] };
}

function whyNoTable(text: string): string | undefined {
	if (text === '') return 'The file is empty.';
	if (onlineSheet.test(text)) return 'This is an address. Download it as a spreadsheet, or copy and paste it.';
	if (!/^(?:\{\s*["}]|\[\s*[[{"])/.test(text)) return undefined;
	const [line = ''] = text.split('\n', 1);
	return jsonFrom(text) === undefined && jsonFrom(line) === undefined ? 'This is no valid JSON.' : unknownJson;
}
