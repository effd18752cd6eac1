import { expect, test } from 'vitest';
import { chosenFiles, droppedFiles, pastedFiles, pastedTable } from './given-files.ts';

function file(name: string, lastModified = 0, path = ''): File {
	const given = new File(['a'], name, { lastModified });
	if (path !== '') Object.defineProperty(given, 'webkitRelativePath', { value: path });
	return given;
}

/** What a clipboard or a drag holds. */
function holding(texts: Readonly<Record<string, string>>, files: readonly File[] = []): DataTransfer {
	const data = new DataTransfer();
	for (const [type, text] of Object.entries(texts)) data.setData(type, text);
	for (const each of files) data.items.add(each);
	return data;
}

function pathsIn({ files }: { readonly files: ReadonlyMap<string, Uint8Array> }): readonly string[] {
	return [...files.keys()];
}

test('files keep their paths below the chosen folder, and the latest change of them counts', async () => {
	const given = await chosenFiles([file('a.csv', 5, 'council/a.csv'), file('b.csv', 9, 'council/old/b.csv')]);

	expect(pathsIn(given)).toEqual(['council/a.csv', 'council/old/b.csv']);
	expect(given.lastChange).toBe(9);
	expect(given.files.get('council/a.csv')).toEqual(new Uint8Array([97]));
});

test('what systems and programs put beside files is left out', async () => {
	const given = await chosenFiles([
		file('a.csv', 0, 'council/a.csv'),
		file('.DS_Store', 0, 'council/.DS_Store'),
		file('~$a.xlsx', 0, 'council/~$a.xlsx'),
		file('a.csv', 0, 'council/__MACOSX/a.csv'),
		file('Thumbs.db', 0, 'council/Thumbs.db')
	]);

	expect(pathsIn(given)).toEqual(['council/a.csv']);
});

test('nothing, too many files and a file that is too large are each refused in words', async () => {
	const large = file('large.csv');
	Object.defineProperty(large, 'size', { value: 200e6 + 1 });

	await expect(chosenFiles([file('.DS_Store')])).rejects.toThrow('There is no file in this.');
	await expect(chosenFiles(Array.from({ length: 2001 }, (_, at) => file(`${at}.csv`)))).rejects.toThrow('2000 files');
	await expect(chosenFiles([large])).rejects.toThrow('larger than 200 MB');
});

test('files that are dropped are read', async () => {
	expect(pathsIn(await droppedFiles(holding({}, [file('a.csv')])))).toEqual(['a.csv']);
});

test('a pasted table comes as text and HTML, even where its program adds a picture of it', async () => {
	const read = pastedFiles(holding({ 'text/plain': 'Ada\tChair', 'text/html': '<table></table>' }, [file('a.png')]));

	expect(pathsIn((await read?.()) ?? pastedTable('', ''))).toEqual(['pasted.txt', 'pasted.html']);
});

test('pasted files are taken where there is no text; nothing is nothing', async () => {
	const read = pastedFiles(holding({}, [file('a.xlsx')]));

	expect(pathsIn((await read?.()) ?? pastedTable('', ''))).toEqual(['a.xlsx']);
	expect(pastedFiles(holding({ 'text/plain': '  ' }))).toBeUndefined();
});
