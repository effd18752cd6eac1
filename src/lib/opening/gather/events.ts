import { type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { type DateColumn, type Gathering, originOf } from './gathering.ts';
import { keepExtraCells } from './extra-cells.ts';
import { fill } from './made-records.ts';
import { referToSources } from './sources.ts';

/** The events of a sheet that has a row for each; one without a name or a date is not shown. */
export function gatherEvents(gathering: Gathering, sheet: BoundSheet, dates: DateColumn): void {
	const nameColumn = columnOf(sheet, 'event');
	for (const row of sheet.rows) {
		const [name, reading] = [textIn(row, nameColumn), dates.read(row)];
		if (name === '' || reading.kind !== 'date') {
			gathering.lines.add('notUsed', {
				about: ['rows', sheet.key, 'no-event'],
				sheet: sheet.key,
				row: row.number,
				say: (count) => `${count} ${count === 1 ? 'row has' : 'rows have'} no name or no date of an event.`
			});
			continue;
		}
		const event = gathering.events.further(originOf(sheet, row));
		fill(event, 'id', textIn(row, columnOf(sheet, 'id')));
		fill(event, 'name', name);
		fill(event, 'date', reading.edtf);
		fill(event, 'kind', textIn(row, columnOf(sheet, 'kind')));
		keepExtraCells(sheet, row, event, 'events');
		referToSources(gathering, sheet, row, event);
	}
}
