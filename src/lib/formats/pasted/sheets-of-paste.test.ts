import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetsOfPaste } from './sheets-of-paste.ts';

function cellsOf(html: string): readonly (readonly string[])[] {
	return (sheetsOfPaste({ html }).sheets[0]?.rows ?? []).map(({ cells }) => cells);
}

function table(...rows: readonly string[]): string {
	return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

test('cells of a spreadsheet keep their rows and columns', () => {
	const html = `<html><head><style>td { color: red }</style></head><body><!--StartFragment-->
		<table border=0 cellpadding=0><col width=64 span=2><tr height=20><td class=xl65 width=64 style='mso-x:"a>b"'>name</td>
		<td>role</td></tr><tr><td>Ada&nbsp;Hill</td><td>Mayor &amp; Chair</td></tr></table><!--EndFragment--></body></html>`;

	expect(sheetsOfPaste({ html, text: 'not\tread' })).toEqual({
		time: 'date',
		sheets: [
			{
				file: 'Pasted cells',
				name: undefined,
				heads: undefined,
				rows: [
					{ number: 1, cells: ['name', 'role'] },
					{ number: 2, cells: ['Ada Hill', 'Mayor & Chair'] }
				]
			}
		],
		remarks: []
	});
});

test('cells without end tags are cells', () => {
	expect(cellsOf('<table><tr><th>name<th>role<tr><td>Ada<td>Mayor</table>')).toEqual([
		['name', 'role'],
		['Ada', 'Mayor']
	]);
});

test('a cell over several rows and columns stands in each', () => {
	expect(
		cellsOf(
			table(
				'<td rowspan=2 colspan="2">Council</td><td>Ada</td>',
				'<td>Ben</td>',
				'<td>Board</td><td rowspan="2">Cay</td><td>x</td>',
				'<td>Club</td><td>y</td>'
			)
		)
	).toEqual([
		['Council', 'Council', 'Ada'],
		['Council', 'Council', 'Ben'],
		['Board', 'Cay', 'x'],
		['Club', 'Cay', 'y']
	]);
});

test('a cell whose rows go to the end of the table ends with it', () => {
	expect(cellsOf(table('<td rowspan=0>a</td><td>b</td>', '<td>c</td>'))).toEqual([
		['a', 'b'],
		['a', 'c']
	]);
	expect(sheetsOfPaste({ html: table('<td rowspan=9>a</td>') + table('<td>b</td>') }).sheets[1]?.rows).toEqual([
		{ number: 1, cells: ['b'] }
	]);
});

describe('links', () => {
	test('of a page and of an online spreadsheet are kept', () => {
		const html = table(
			'<td>x</td><td><a href="https://example.org/?a=1&amp;b=2">minutes</a></td><td data-sheets-hyperlink="https://example.org/c">c</td>'
		);

		expect(sheetsOfPaste({ html }).sheets[0]?.rows[0]?.links).toEqual(
			new Map([
				[1, 'https://example.org/?a=1&b=2'],
				[2, 'https://example.org/c']
			])
		);
	});

	test('that would run something are none', () => {
		const html = table('<td><a href="javascript:alert(1)">x</a><img src=x onerror=alert(1)></td>');

		expect(sheetsOfPaste({ html }).sheets[0]?.rows).toEqual([{ number: 1, cells: ['x'] }]);
	});
});

test('scripts, styles and comments are no text', () => {
	expect(cellsOf(table('<td>a<script>if (1<2) "</td>"</script><style>x</style><!-- b --></td><td>c</td>'))).toEqual([
		['a', 'c']
	]);
});

test('breaks and paragraphs are line ends, other white space is one space', () => {
	expect(cellsOf(table('<td>one\n   two<br>three<p>four</p>five</td>'))).toEqual([['one two\nthree\nfour\nfive']]);
});

test('a table within a cell is text of the cell', () => {
	expect(cellsOf(table(`<td>a${table('<td>b</td><td>c</td>')}</td><td>d</td>`))).toEqual([['a\nb c', 'd']]);
});

test('footnote marks of an encyclopedia are left out, with their links', () => {
	const html = table(
		'<td>2014<sup id="r1" class="reference"><a href="https://example.org/#n1">[1]</a></sup></td><td>x<sup>2</sup></td>'
	);

	expect(sheetsOfPaste({ html }).sheets[0]?.rows).toEqual([{ number: 1, cells: ['2014', 'x2'] }]);
});

test('several tables are several sheets, and empty ones none', () => {
	const html = table('<td>a</td>') + table('<td> </td>') + table('<td>b</td>');

	expect(sheetsOfPaste({ html }).sheets.map(({ name, rows }) => [name, rows[0]?.cells])).toEqual([
		['Table 1', ['a']],
		['Table 2', ['b']]
	]);
});

test('characters by number or name are read', () => {
	expect(cellsOf(table('<td>&#233;&#xE9;&eacute;&#0;&#x110000;&what;&lt;b&gt;</td>'))).toEqual([
		['ééé&#0;&#x110000;&what;<b>']
	]);
});

test('without a table the text is read', () => {
	const read = sheetsOfPaste({ html: '<b>name</b>', text: 'name\trole\nAda\tMayor\n' });

	expect(read.sheets[0]?.rows[1]?.cells).toEqual(['Ada', 'Mayor']);
	expect(sheetsOfPaste({})).toEqual({ time: 'date', sheets: [], remarks: [] });
});

test('cells that span more than can be read are cut, and said', () => {
	const html = table(...Array<string>(3_000).fill('<td rowspan=65534 colspan=1000>a</td>'));

	expect(sheetsOfPaste({ html }).remarks.map(({ what }) => what)).toEqual([
		'More than 2,000,000 cells were pasted, and the rest was left out.'
	]);
});

test.each(['<', '<a', '<a "', "<a b='", '<!--', '<table><td>', '</td>', '<script>', '&', '< '])(
	'two hundred thousand times %s does not take forever',
	(part) => {
		expect(() => sheetsOfPaste({ html: part.repeat(200_000) })).not.toThrow();
	}
);

test('whatever is pasted, it never throws', () => {
	const part = fc.constantFrom(
		...[
			'<table>',
			'</table>',
			'<tr>',
			'</tr>',
			'<td>',
			'<td rowspan=3 colspan=2>',
			'<th colspan="-1">',
			'</td>',
			'<sup class="reference">'
		],
		...[
			'</sup>',
			'<a href="https://example.org">',
			'<br/>',
			'<',
			'>',
			'"',
			"'",
			'<!--',
			'-->',
			'<script>',
			'</script>',
			'x',
			'&#1;',
			'\u0000'
		]
	);
	// Texts of up to forty of these parts nest and cross in most ways; 500 runs.
	fc.assert(
		fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
			const { sheets } = sheetsOfPaste({ html: `<table><tr>${parts.join('')}`, text: parts.join('') });
			for (const { rows } of sheets) expect(rows.every(({ cells }) => cells.some((cell) => cell !== ''))).toBe(true);
		}),
		{ numRuns: 500 }
	);
});
