import type { Import, Remark } from '../import.ts';
import { sheetOfText } from '../delimited/sheet-of-text.ts';
import { counted } from '../remark-counts.ts';
import { jsonFrom, textIn } from '../json-value.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { type Field, type Resource, resourcesIn } from './descriptor.ts';

/** The file that describes a Data Package. */
const descriptorFile = 'datapackage.json';

/** A Data Package of others, and which of the files are its tables. */
export interface ReadPackage {
	readonly read: Import;
	/** The paths of its files, the descriptor included. */
	readonly paths: ReadonlySet<string>;
}

/**
 * The Data Package among files: a sheet for each table that its descriptor names, with its title, and with its keys. Paths that
 * leave the folder or are addresses are not followed. Undefined where there is none, or one of Cadre.
 *
 * @param textOf the text of a file; undefined where it holds none, as a workbook does
 */
export function readDataPackage(
	files: ReadonlyMap<string, Uint8Array>,
	textOf: (path: string, bytes: Uint8Array) => string | undefined
): ReadPackage | undefined {
	const path = [...files.keys()].find((each) => each === descriptorFile || each.endsWith(`/${descriptorFile}`));
	const bytes = path === undefined ? undefined : files.get(path);
	if (path === undefined || bytes === undefined) return undefined;
	const descriptor = jsonFrom(textOf(path, bytes) ?? '');
	const resources = resourcesIn(descriptor);
	if (resources === undefined) return undefined;
	const folder = path.slice(0, -descriptorFile.length);
	const used = new Set([path]);
	const sheets: Sheet[] = [];
	const remarks: Remark[] = [];
	let [elsewhere, missing] = [0, 0];
	for (const resource of resources) {
		const paths = resource.paths.map((each) => (isInside(each) ? folder + each.replace(/^\.\//, '') : undefined));
		const parts = paths.map((each) => textAt(each));
		if (paths.includes(undefined) || paths.length === 0) elsewhere += 1;
		else if (parts.includes(undefined)) missing += 1;
		else {
			for (const each of paths) if (each !== undefined) used.add(each);
			const made = sheetOf(
				resource,
				paths[0] ?? '',
				parts.map((part) => part ?? ''),
				resources
			);
			sheets.push(made.sheet);
			remarks.push(...made.remarks);
		}
	}
	const remark = (list: Remark['list'], what: string): Remark => ({ list, place: { table: path }, what });
	if (elsewhere > 0)
		remarks.push(remark('not-used', `${counted(elsewhere, 'table lies', 'tables lie')} elsewhere and stayed unread.`));
	if (missing > 0)
		remarks.push(remark('to-mend', `${counted(missing, 'table is', 'tables are')} not among the files, or no text.`));
	const title = textIn(descriptor, 'title');
	return { read: { title: title === '' ? undefined : title, time: 'date', sheets, remarks }, paths: used };

	function textAt(at: string | undefined): string | undefined {
		const found = at === undefined ? undefined : files.get(at);
		return at === undefined || found === undefined ? undefined : textOf(at, found);
	}
}

/** Whether a path stays in the folder of the descriptor, and is no address. */
function isInside(path: string): boolean {
	return !/^(?:[a-z][a-z\d+.-]*:|[/\\~])/i.test(path) && !path.split(/[/\\]/).includes('..');
}

function sheetOf(
	resource: Resource,
	file: string,
	parts: readonly string[],
	all: readonly Resource[]
): { readonly sheet: Sheet; readonly remarks: readonly Remark[] } {
	const { sheet, remarks } = sheetOfText(
		parts.map((part) => part.replace(/\n?$/, '\n')).join(''),
		file,
		resource.delimiter
	);
	const heads = resource.hasHeads ? (sheet.rows[0]?.cells ?? []) : resource.fields.map(({ name }) => name);
	const fields = new Map(resource.fields.map((field) => [field.name, field]));
	const columns = heads.map((head) => fields.get(head));
	const below = resource.hasHeads ? sheet.rows.slice(1) : sheet.rows;
	const repeated = heads.join('\0');
	return {
		sheet: {
			...sheet,
			name: resource.title === '' ? undefined : resource.title,
			heads,
			idHead: resource.idHead,
			refersTo: new Map(resource.foreignKeys.flatMap((key) => titleOfTarget(key, all))),
			// Parts of a table may repeat its heads.
			rows: below.filter(({ cells }) => cells.join('\0') !== repeated).map((row) => read(row, columns))
		},
		remarks
	};
}

/** The head of a key and the title of its table; none where the key does not hold that table's ids. */
function titleOfTarget(
	{ head, resource, idHead }: Resource['foreignKeys'][number],
	all: readonly Resource[]
): readonly (readonly [string, string])[] {
	const target = all.find(({ name }) => name === resource);
	return target === undefined || (target.idHead ?? idHead) !== idHead ? [] : [[head, target.title]];
}

function read(row: SheetRow, columns: readonly (Field | undefined)[]): SheetRow {
	return {
		...row,
		cells: row.cells.map((cell, index) => {
			const field = columns[index];
			if (field === undefined) return cell;
			return field.missingValues.has(cell) ? '' : isoDate(cell, field.dateFormat);
		})
	};
}

/** A date in digits as the format of its field has it, as an ISO date; any other text as it is. */
function isoDate(text: string, format: string): string {
	const parts = format.match(/%[Ymd]/g) ?? [];
	if (parts.length !== 3 || new Set(parts).size !== 3) return text;
	const digits = text.match(/\d+/g) ?? [];
	if (digits.length !== 3) return text;
	const part = (sign: string, width: number) => (digits[parts.indexOf(sign)] ?? '').padStart(width, '0');
	return `${part('%Y', 4)}-${part('%m', 2)}-${part('%d', 2)}`;
}
