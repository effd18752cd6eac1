import type { ProblemList } from './problems.ts';

/** The largest file that is read, in bytes; larger ones are refused before they cost memory. */
export const largestFile = 50_000_000;

const accented = /[\u0080-\uffff]/;

/** How much of a line with an accent is shown. */
const sampleLength = 80;

/**
 * The text of a file, or undefined, with a problem, when it is too large or no text. UTF-8 with or without a byte order
 * mark; UTF-16 with one and Windows-1252 (which includes Latin-1) with a warning that shows a line to judge by.
 */
export function decode(table: string, bytes: Uint8Array, problems: ProblemList): string | undefined {
	if (bytes.byteLength > largestFile) {
		problems.add({ table }, { kind: 'too-large', bytes: bytes.byteLength, limit: largestFile });
		return undefined;
	}
	const wide = wideEncodingOf(bytes);
	if (wide === undefined && bytes.includes(0)) {
		problems.add({ table }, { kind: 'not-text' });
		return undefined;
	}
	return wide === undefined ? (decoded(bytes, 'utf-8') ?? guessed('windows-1252')) : guessed(wide);

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

/** The encoding that a byte order mark of two bytes tells of. */
function wideEncodingOf([first, second]: Uint8Array): string | undefined {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The line of a character, or a stretch of it round the character where it is long. */
function sampleAround(text: string, at: number): string {
	const start = Math.max(text.lastIndexOf('\n', at) + 1, at - sampleLength / 2);
	const line = text.slice(start, start + sampleLength);
	return (/^[^\r\n]*/.exec(line)?.[0] ?? '').trim();
}
