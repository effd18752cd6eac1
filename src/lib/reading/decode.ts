import type { ProblemList } from './problems/problem-list.ts';

/** The largest file that is read, in bytes. */
export const largestFile = 200_000_000;

const accented = /[\u0080-\uffff]/;

/** At most this much of a line with an accent is shown, in characters. */
const sampleLength = 80;

/**
 * The text of a file; undefined, with a problem, when it is too large or no text.
 *
 * Reads UTF-8 with or without a byte order mark. UTF-16 with a byte order mark, and else Windows-1252 (which includes
 * Latin-1), are read with a warning that shows a line with an accent to judge by.
 */
export function decode(table: string, bytes: Uint8Array, problems: ProblemList): string | undefined {
	if (bytes.byteLength > largestFile) {
		problems.add({ table }, { kind: 'too-large', bytes: bytes.byteLength, limit: largestFile });
		return undefined;
	}
	const utf16 = utf16Of(bytes);
	if (utf16 === undefined && bytes.includes(0)) {
		problems.add({ table }, { kind: 'not-text' });
		return undefined;
	}
	return utf16 === undefined ? (decoded(bytes, 'utf-8') ?? guessed('windows-1252')) : guessed(utf16);

	function guessed(encoding: string): string {
		const text = new TextDecoder(encoding).decode(bytes);
		const accent = text.search(accented);
		const row = accent < 0 ? undefined : (text.slice(0, accent).match(/\n/g)?.length ?? 0) + 1;
		problems.add({ table, row }, { kind: 'other-encoding', encoding, sample: sampleAround(text, accent) });
		return text;
	}
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** UTF-16, if the bytes begin with its byte order mark. */
function utf16Of([first, second]: Uint8Array): string | undefined {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The line that holds a character; of a long line, the part around the character. */
function sampleAround(text: string, at: number): string {
	const start = Math.max(text.lastIndexOf('\n', at) + 1, at - sampleLength / 2);
	const line = text.slice(start, start + sampleLength);
	return (/^[^\r\n]*/.exec(line)?.[0] ?? '').trim();
}
