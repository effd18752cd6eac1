import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXml, rootNameOf, withDescendants } from './read-xml.ts';
import { countImpossible, elementXml, textElementXml } from './write-xml.ts';

const read = (text: string) => readXml(text, 'a.xml');
const rootOf = (text: string) => read(text).root;

test('elements and attributes are known by their names without a prefix, whatever the namespace', () => {
	const root = rootOf('<g:gexf xmlns:g="http://wrong.example"><viz:position viz:x="1"/></g:gexf>');

	expect(root).toMatchObject({ name: 'gexf', children: [{ name: 'position' }] });
	expect(root?.children[0]?.attributes).toEqual(new Map([['x', '1']]));
});

test('an attribute without a prefix wins over one of the same name with one', () => {
	expect(rootOf('<a id="own" x:id="other"/>')?.attributes.get('id')).toBe('own');
});

test('the text of an element holds its CDATA, and is put together around its children', () => {
	expect(rootOf('<a>one <b>two</b><![CDATA[<three>]]></a>')?.text).toBe('one <three>');
});

test('an element knows its line', () => {
	expect(rootOf('<a>\n\n<b/></a>')?.children[0]?.line).toBe(3);
});

test('the five entities and references to characters are resolved', () => {
	expect(rootOf('<a>&lt;&gt;&amp;&quot;&apos;&#233;&#xE9;</a>')?.text).toBe('<>&"\'éé');
});

test('a doctype is passed over, and its entities stay as they are', () => {
	const { root, remarks } = read('<!DOCTYPE a [<!ENTITY b "bomb">]><a>&b;</a>');

	expect(root?.text).toBe('&b;');
	expect(remarks.map(({ what }) => what)).toEqual([
		'The document type (DOCTYPE) was not read.',
		'Line 1 holds something that XML does not allow; the rest was read.'
	]);
});

test('a bare < in an attribute, as the primer of GEXF prints it, is left out', () => {
	const { root, remarks } = read('<a intervals="<[1, 2]>"/>');

	expect(root?.attributes.get('intervals')).toBe('[1, 2]>');
	expect(remarks).toHaveLength(1);
});

test('spaces before the declaration do no harm', () => {
	expect(read('\n<?xml version="1.0"?><a><b/></a>')).toMatchObject({ root: { name: 'a', children: [{ name: 'b' }] } });
});

test('a text that is not well-formed gives what stands before the fault, and its line', () => {
	const { root, remarks } = read('<a>\n<b/>\n</c>\n<d/></a>');

	expect(root?.children.map(({ name }) => name)).toEqual(['b']);
	expect(remarks).toEqual([
		{
			list: 'to-mend',
			place: { table: 'a.xml', row: 3 },
			what: 'Line 3 holds no valid XML; the file was read until there.'
		}
	]);
});

test('a text that is cut off gives what is there', () => {
	const { root, remarks } = read('<a><b/><c');

	expect(root?.children.map(({ name }) => name)).toEqual(['b']);
	expect(remarks).toHaveLength(1);
});

test('thousands of forbidden characters end the reading with one remark more', () => {
	expect(read(`<a>${'\u0001'.repeat(5000)}<b/></a>`)).toMatchObject({
		root: { children: [] },
		remarks: [{ list: 'to-mend' }, { list: 'to-mend' }]
	});
});

test('depth does no harm', () => {
	const depth = 100_000;
	const { root, remarks } = read(`${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`);

	expect(remarks).toEqual([]);
	expect(root && withDescendants(root)).toHaveLength(depth);
});

test('descendants come in the order of the text', () => {
	const root = rootOf('<a><b><c/></b><d/></a>');

	expect(root && withDescendants(root).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
	['<gexf>', 'gexf'],
	['\uFEFF<?xml version="1.0"?>\n<!-- <a> --><!DOCTYPE b [<!ELEMENT c (d)>]>\n<x:graphml xmlns:x="">', 'graphml'],
	['  <a', undefined],
	['a,b\n<a>,c', undefined],
	['{"a": "<a>"}', undefined],
	['', undefined],
	[`<!--${' '.repeat(5000)}--><late/>`, 'late']
])('the first element of %j is %s', (text, name) => {
	expect(rootNameOf(text)).toBe(name);
});

test('what is written reads back, whatever the texts hold', () => {
	const text = fc.string({
		unit: fc.oneof(
			fc.constantFrom('<', '>', '&', '"', "'", '\n', '\r', '\t', ' ', ']'),
			fc.string({ unit: 'grapheme' })
		)
	});
	fc.assert(
		fc.property(text, text, (attribute, content) => {
			const possible = (given: string) => (countImpossible([given]) === 0 ? given : '');
			const [value, inside] = [possible(attribute), possible(content)];
			const written = elementXml('a', { value, none: undefined }, [textElementXml('b', {}, inside)]);
			const { root, remarks } = read(written);

			expect(remarks).toEqual([]);
			expect(root?.attributes).toEqual(new Map([['value', value]]));
			expect(root?.children[0]?.text).toBe(inside);
		})
	);
});

test('characters that XML cannot hold are left out, and counted', () => {
	const text = 'a\u0000b\uD800c\uFFFF😀';

	expect(rootOf(textElementXml('a', {}, text))?.text).toBe('abc😀');
	expect(countImpossible([text, text])).toBe(6);
});

test('an element whose name is a colon alone keeps it', () => {
	expect(rootNameOf('<: >')).toBe(':');
});

test('no text makes it throw', () => {
	const piece = fc.constantFrom(
		'<a>',
		'</a>',
		'<b c="',
		'"',
		'&',
		';',
		'<![CDATA[',
		']]>',
		'<!--',
		'-->',
		'<?',
		'?>',
		'<'
	);
	fc.assert(
		fc.property(fc.string({ unit: fc.oneof(piece, fc.string()) }), (text) => {
			expect(read(text).remarks.length).toBeLessThanOrEqual(text.length + 1);
			expect(rootNameOf(text)).not.toBe('');
		})
	);
});
