import type { Import } from '../import.ts';
import { RemarkCounts } from '../remark-counts.ts';
import { textIn } from '../json-value.ts';
import { type SheetRecord, sheetsOfRecords } from '../records/record-sheet.ts';
import { popoloCauses } from './causes.ts';
import { dateIn } from './dates.ts';
import { gather, type PopoloRecord } from './gather.ts';
import { otherNamesOf, type Reading, recordOf } from './record-of.ts';
import { SourceBook } from './source-book.ts';
import { type Terms, termsOf } from './terms.ts';

/** What a Popolo file holds: persons, the organizations and posts they are members of, and events. */
export function readPopolo(content: unknown, file: string): Import {
	const causes = new RemarkCounts();
	const reading: Reading = { gathered: gather(content), sources: new SourceBook(content), causes };
	const { persons, organizations, events } = reading.gathered;
	const terms = termsOf(reading);
	const people = [...persons.values()];
	const bodies = [...organizations.values()];
	for (const { id, number } of bodies) if (!terms.bodies.has(id)) causes.add(popoloCauses['unused-bodies'], number);
	const lists = [
		{ name: 'persons', is: 'people' as const, records: people.map((person) => personOf(reading, person)) },
		{ name: 'organizations', is: 'bodies' as const, records: bodiesOf(reading, terms) },
		{ name: 'posts', is: 'posts' as const, records: terms.posts },
		{ name: 'memberships', is: 'occupancies' as const, records: terms.occupancies },
		{ name: 'deaths', is: 'reports' as const, records: people.flatMap((person) => deathOf(reading, person)) },
		{
			name: 'events',
			is: 'events' as const,
			records: [...events.values()].flatMap((event) => eventOf(reading, event))
		}
	];
	const { sheets, remarks } = sheetsOfRecords(file, [
		...lists,
		{ name: 'sources', is: 'sources', records: reading.sources.records }
	]);
	return { time: 'date', sheets, remarks: [...causes.in(file), ...remarks] };
}

function personOf(reading: Reading, person: PopoloRecord): SheetRecord {
	const { id, object } = person;
	const parts = ['given_name', 'family_name'].map((part) => textIn(object, part)).filter(Boolean);
	const name = textIn(object, 'name') || parts.join(' ') || textIn(object, 'sort_name') || id;
	const given = { id, name, aliases: otherNamesOf(object, name), birth: dateIn(object, 'birth_date') };
	return recordOf(reading, 'people', person, given, ['birth_date', 'death_date']);
}

/** The report of a person's death, if the file knows of it. */
function deathOf({ sources }: Reading, { id, object, number }: PopoloRecord): readonly SheetRecord[] {
	const occurred = dateIn(object, 'death_date');
	if (occurred === '') return [];
	const cells = { person: id, what: 'died', occurred, verdict: 'established', sources: sources.cellFor(object) };
	return [{ number, cells: new Map(Object.entries(cells)) }];
}

function bodiesOf(reading: Reading, terms: Terms): readonly SheetRecord[] {
	return [...reading.gathered.organizations.values()]
		.filter(({ id }) => terms.bodies.has(id))
		.map((body) => {
			const name = textIn(body.object, 'name') || body.id;
			const given = { id: body.id, name, other_names: otherNamesOf(body.object, name) };
			return recordOf(reading, 'bodies', body, given, []);
		});
}

/** Elections and other events. Legislative periods only date memberships. */
function eventOf(reading: Reading, event: PopoloRecord): readonly SheetRecord[] {
	const { id, object } = event;
	const kind = textIn(object, 'classification');
	const [start, end] = [dateIn(object, 'start_date'), dateIn(object, 'end_date')];
	const date = start !== '' && end !== '' && start < end ? `${start}/${end}` : start || end;
	if (date === '' || /^legislative period$/i.test(kind)) return [];
	const given = { id, name: textIn(object, 'name') || id, date, kind, place: textIn(object, 'location') };
	return [recordOf(reading, 'events', event, given, ['classification', 'start_date', 'end_date', 'location'])];
}
