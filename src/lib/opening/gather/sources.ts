import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { itemsOf } from '../../reading/table.ts';
import { readSources } from '../written/source-cell.ts';
import { type Gathering, keyById, originOf } from './gathering.ts';
import { fill, type MadeRecord, refer } from './made-records.ts';

/** Says on which sources a record rests, by the columns of its row that name any. */
export function referToSources(gathering: Gathering, sheet: BoundSheet, row: SheetRow, record: MadeRecord): void {
	for (const column of sheet.columns.filter(({ role }) => role === 'source')) {
		const text = textIn(row, column);
		if (sheet.sheet.is !== undefined) {
			for (const id of itemsOf(text)) {
				const source = gathering.sources.of(id, originOf(sheet, row));
				// A source that the file does not describe is called by its id.
				fill(source, 'id', id);
				fill(source, 'title', id);
				refer(record, 'sources', source.key);
			}
			continue;
		}
		if (column.pointsTo !== undefined && text !== '') {
			refer(record, 'sources', gathering.sources.of(keyById(column.pointsTo, text), originOf(sheet, row)).key);
			continue;
		}
		for (const { title, url } of readSources(text, row.links?.get(column.index))) {
			const source = gathering.sources.of(`${title}\n${url ?? ''}`, originOf(sheet, row));
			fill(source, 'title', title === '' ? (url ?? '') : title);
			if (url !== undefined) fill(source, 'url', url);
			refer(record, 'sources', source.key);
		}
	}
}

/** The sources of a sheet that has a row for each. */
export function gatherSources(gathering: Gathering, sheet: BoundSheet): readonly (readonly [SheetRow, MadeRecord])[] {
	return sheet.rows.flatMap((row) => {
		const id = textIn(row, columnOf(sheet, 'id'));
		const text = textIn(row, columnOf(sheet, 'source'));
		const [read] =
			sheet.sheet.is === undefined ? readSources(text, undefined) : [{ title: text || id, url: undefined }];
		const title = read?.title ?? id;
		if (title === '' && read?.url === undefined) return [];
		const source = gathering.sources.of(
			sheet.sheet.is === undefined ? keyById(sheet.key, id) : id,
			originOf(sheet, row)
		);
		fill(source, 'id', id);
		fill(source, 'title', title === '' ? (read?.url ?? '') : title);
		if (read?.url !== undefined) fill(source, 'url', read.url);
		return [[row, source] as const];
	});
}
