import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import type { RemarkCounts } from '../remark-counts.ts';
import { OdsBody } from './ods-body.ts';
import { OdsStyles } from './ods-styles.ts';
import type { Worksheet } from './worksheet.ts';

const parts = ['content.xml', 'styles.xml', 'META-INF/manifest.xml'];

/** So many characters are parsed before the number of cells is looked at. */
const step = 100_000;

/** Whether a file in an ODS workbook is needed for its cells. */
export function isOdsPart(path: string): boolean {
	return parts.includes(path);
}

/** Whether an ODS workbook is protected by a password. */
export function isProtectedOds(files: ReadonlyMap<string, Uint8Array>): boolean {
	const manifest = files.get('META-INF/manifest.xml');
	return manifest !== undefined && strFromU8(manifest).includes('manifest:encryption-data');
}

/**
 * The worksheets of an ODS workbook; undefined where there are too many cells. It throws where the workbook is damaged. The
 * library that reads XLSX is not used: it loses rows in groups, hidden sheets, and formats of columns.
 *
 * @param files those alone that {@link isOdsPart} tells
 */
export function odsWorksheets(
	files: ReadonlyMap<string, Uint8Array>,
	counts: RemarkCounts
): readonly Worksheet[] | undefined {
	const styles = new OdsStyles();
	const body = new OdsBody(styles, counts);
	const named = files.get('styles.xml');
	if (named !== undefined) parse(named, styles, undefined);
	parse(files.get('content.xml') ?? new Uint8Array(), styles, body);
	return body.isTooLarge ? undefined : body.worksheets;
}

function parse(bytes: Uint8Array, styles: OdsStyles, body: OdsBody | undefined): void {
	const parser = new SaxesParser();
	parser.on('opentag', ({ name, attributes }) => {
		const given = new Map(Object.entries(attributes));
		const attribute = (key: string) => given.get(key);
		styles.open(name, attribute);
		body?.open(name, attribute);
	});
	parser.on('closetag', ({ name }) => {
		styles.close(name);
		body?.close(name);
	});
	parser.on('text', (text) => body?.text(text));
	parser.on('cdata', (text) => body?.text(text));
	const xml = strFromU8(bytes);
	for (let at = 0; at < xml.length && body?.isTooLarge !== true; at += step) parser.write(xml.slice(at, at + step));
	if (body?.isTooLarge !== true) parser.close();
}
