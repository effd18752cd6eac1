import * as v from 'valibot';
import { resolve } from '$app/paths';
import { givenLimits, isOfSystem } from '$lib/opening/given-limits.js';
import type { Given } from '$lib/state/own/given.ts';
import { NotTakenError } from '$lib/state/own/door.svelte.ts';

/** A file with its path below what was chosen or dropped. */
interface FileAt {
	readonly path: string;
	readonly file: File;
}

/** The files chosen in a field, which is empty then, so that the same can be chosen again. */
export function takenFrom(input: HTMLInputElement): readonly File[] {
	const files = [...(input.files ?? [])];
	input.value = '';
	return files;
}

/** Reads files that were chosen, one by one or as a folder. */
export function chosenFiles(files: Iterable<File>): Promise<Given> {
	return read([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** Reads files and folders that were dropped. What is dropped must be asked for at once, before anything is awaited. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Given> {
	const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	return entries.length === 0 ? chosenFiles([...files]) : read(await filesBelow(entries));
}

/** What was pasted, as files: a table as text, and as HTML where there is any; else files. Undefined where it is nothing. */
export function pastedFiles(data: DataTransfer): (() => Promise<Given>) | undefined {
	const text = data.getData('text/plain');
	const html = data.getData('text/html');
	if (text.trim() !== '') return () => Promise.resolve(pastedTable(text, html));
	// Taken at once: what is pasted is gone when the event is over.
	const files = [...data.files];
	return files.length === 0 ? undefined : () => chosenFiles(files);
}

/** A table that was pasted, as files. */
export function pastedTable(text: string, html: string): Given {
	const encoder = new TextEncoder();
	const files = new Map([['pasted.txt', encoder.encode(text)]]);
	if (html.trim() !== '') files.set('pasted.html', encoder.encode(html));
	return { files, lastChange: Date.now() };
}

/** The files that the server of this machine hands out: those that `npm start` was given. */
export async function servedFiles(): Promise<Given> {
	const address = `${resolve('/own')}/given/`;
	const list = v.parse(servedList, await (await served(address)).json());
	const files = list.map(async ({ path, changed }, index) => {
		const content = await (await served(`${address}${index}`)).blob();
		return { path, file: new File([content], path, { lastModified: changed }) };
	});
	return read(await Promise.all(files));
}

const servedList = v.array(v.object({ path: v.string(), changed: v.number() }));

async function served(address: string): Promise<Response> {
	const answer = await fetch(address).catch(() => undefined);
	if (answer?.ok === true) return answer;
	throw new NotTakenError('The files are not handed out any more. Start again: npm start -- and the files.');
}

async function read(found: readonly FileAt[]): Promise<Given> {
	const files = found.filter(({ path }) => !path.split('/').some(isOfSystem));
	if (files.length === 0) throw new NotTakenError('There is no file in this.');
	if (files.length > givenLimits.files) {
		throw new NotTakenError(`This is more than ${givenLimits.files} files. Choose the ones that belong together.`);
	}
	const large = files.find(({ file }) => file.size > givenLimits.size);
	if (large !== undefined) {
		const most = givenLimits.size / 1e6;
		throw new NotTakenError(`${large.path} is larger than ${most} MB, more than a page can hold. Take a part of it.`);
	}
	const bytes = await Promise.all(
		files.map(async ({ path, file }) => [path, new Uint8Array(await file.arrayBuffer())] as const)
	);
	return { files: new Map(bytes), lastChange: Math.max(...files.map(({ file }) => file.lastModified)) };
}

/** The files in folders and the folders within them; no more than there may be, and one. */
async function filesBelow(entries: readonly FileSystemEntry[]): Promise<readonly FileAt[]> {
	const found: FileAt[] = [];
	const waiting = [...entries];
	for (let entry = waiting.shift(); entry !== undefined && found.length <= givenLimits.files; entry = waiting.shift()) {
		if (isOfSystem(entry.name)) continue;
		if (isFile(entry)) found.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) });
		else if (isFolder(entry)) waiting.push(...(await entriesIn(entry)));
	}
	return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** What lies in a folder; the browser gives it in parts, the last of which is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		if (part.length === 0) return all;
		all.push(...part);
	}
}
