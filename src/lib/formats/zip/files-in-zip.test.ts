import { strFromU8, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesInZip } from './files-in-zip.ts';
import { zipOf } from './zip-of.ts';

const text = strToU8('name,role\nAda,Mayor\n');

function whatOf(bytes: Uint8Array): readonly string[] {
	return filesInZip(bytes, 'council.zip').remarks.map(({ what }) => what);
}

/** An archive whose directory says something else in the first entry. */
function withDirectory(bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	change(view, view.getUint32(copy.length - 6, true));
	return copy;
}

test('an archive gives the files that went into it, in their order', () => {
	const files = new Map([
		['council/people.csv', text],
		['council/posts.csv', strToU8('')],
		['council/a note.txt', strToU8('x'.repeat(300_000))]
	]);

	expect(filesInZip(zipOf(files))).toEqual({ files, remarks: [] });
});

test('files that are stored without packing are read too', () => {
	expect(filesInZip(zipSync({ 'a.csv': [text, { level: 0 }] })).files).toEqual(new Map([['a.csv', text]]));
});

test('folders are no files', () => {
	expect(filesInZip(zipSync({ 'council/': [new Uint8Array(), {}], 'council/a.csv': text })).files.size).toBe(1);
});

test('a file may be called __proto__', () => {
	const bytes = withDirectory(zipSync({ __proto__x: text }), (view, entry) => view.setUint16(entry + 28, 9, true));

	expect(filesInZip(bytes).files).toEqual(new Map([['__proto__', text]]));
});

describe('what could harm is left out, and said', () => {
	test.each(['../out.csv', 'a/../../out.csv', '/etc/out.csv', 'C:/out.csv', 'a\\out.csv'])('the path %s', (path) => {
		const bytes = zipSync({ [path]: text, 'in.csv': text });

		expect([...filesInZip(bytes).files.keys()]).toEqual(['in.csv']);
		expect(whatOf(bytes)).toEqual(['1 file was left out: with a path that leads out of the archive.']);
	});

	test('a symbolic link', () => {
		const bytes = zipSync({ 'link.csv': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });

		expect(whatOf(bytes)).toEqual(['1 file was left out: only pointing to another file.']);
	});

	test('an archive in the archive, but not a workbook in it', () => {
		const workbook = zipSync({ '[Content_Types].xml': text, 'xl/workbook.xml': text });
		const bytes = zipSync({ 'inner.zip': zipSync({ 'a.csv': text }), 'table.xlsx': workbook });

		expect([...filesInZip(bytes).files.keys()]).toEqual(['table.xlsx']);
		expect(whatOf(bytes)).toEqual(['1 file was left out: an archive within the archive.']);
	});

	test('what operating systems add', () => {
		const bytes = zipSync({ '__MACOSX/._a.csv': text, '.DS_Store': text, 'a.csv': text });

		expect([...filesInZip(bytes).files.keys()]).toEqual(['a.csv']);
		expect(whatOf(bytes)).toEqual(['2 files were left out: added by an operating system.']);
	});

	test('a file that is protected by a password', () => {
		const bytes = withDirectory(zipSync({ 'a.csv': text }), (view, entry) => view.setUint16(entry + 8, 1, true));

		expect(whatOf(bytes)).toEqual(['1 file was left out: protected by a password.']);
	});
});

describe('an archive that is too much is refused before it is unpacked', () => {
	test('more than 1,000 files', () => {
		const many = zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`${index}.csv`, text])));

		expect(filesInZip(many).files.size).toBe(0);
		expect(whatOf(many)).toEqual(['The archive has more than 1,000 files and was not read.']);
	});

	test('more than 200 MB', () => {
		const large = withDirectory(zipSync({ 'a.csv': text }), (view, entry) =>
			view.setUint32(entry + 24, 200_000_001, true)
		);

		expect(whatOf(large)).toEqual(['The archive holds more than 200 MB and was not read.']);
	});

	test('a file that is packed a thousandfold', () => {
		expect(whatOf(zipSync({ 'zeros.csv': new Uint8Array(20_000_000) }))).toEqual([
			'The archive is packed as only harmful ones are, and was not read.'
		]);
	});

	test('unless that file is not needed', () => {
		const bytes = zipSync({ 'zeros.bin': new Uint8Array(20_000_000), 'a.csv': text });

		expect(filesInZip(bytes, 'a.zip', (path) => path.endsWith('.csv')).files.size).toBe(1);
	});
});

test('a file that holds more than the directory says is damaged: unpacking stops', () => {
	const small = withDirectory(zipSync({ 'a.csv': strToU8('x'.repeat(100_000)) }), (view, entry) => {
		view.setUint32(entry + 24, 10, true);
	});

	expect(whatOf(small)).toEqual(['1 file was left out: damaged.']);
});

test('files in which a byte has changed are damaged, and the others are read', () => {
	const bytes = zipSync({
		'a.csv': [text, { level: 0 }],
		'b.csv': [text, { level: 0 }],
		'c.csv': [text, { level: 0 }]
	});
	for (const name of ['a.csv', 'c.csv']) {
		const start = strFromU8(bytes, true).indexOf(name) + name.length;
		bytes[start + 5] = (bytes[start + 5] ?? 0) ^ 1;
	}

	expect([...filesInZip(bytes).files.keys()]).toEqual(['b.csv']);
	expect(whatOf(bytes)).toEqual(['2 files were left out: damaged.']);
});

test('an archive that is cut off is not read', () => {
	const bytes = zipSync({ 'a.csv': text });

	expect(whatOf(bytes.subarray(0, -10))).toEqual(['The archive is damaged and was not read.']);
	expect(whatOf(new Uint8Array())).toEqual(['The archive is damaged and was not read.']);
});

test('damaged bytes never make it throw', () => {
	const whole = zipSync({ 'a.csv': strToU8('name,role\n'.repeat(20)), 'council/b.csv': text });
	// An archive of some 300 bytes: 500 runs change most of its fields.
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }), (changes) => {
			const bytes = whole.slice();
			for (const [at, value] of changes) bytes[at] = value;
			expect(filesInZip(bytes).files.size).toBeLessThan(3);
		}),
		{ numRuns: 500 }
	);
});
