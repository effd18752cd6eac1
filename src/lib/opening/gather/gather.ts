import { type Day, dayFromIso } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { isStep } from '../../time/step.ts';
import type { TableName } from '../../reading/schema.ts';
import { itemsOf } from '../../reading/table.ts';
import type { BoundSheet, RowKind } from '../binding/bound-sheet.ts';
import { columnOf, textIn } from '../binding/bound-sheet.ts';
import { dateRoles } from '../binding/roles.ts';
import { answersIn, type Recipe } from '../recipe.ts';
import { readWrittenDate } from '../written/dates/written-date.ts';
import { fillCollegial } from './together/collegial.ts';
import { dateColumn } from './date-column.ts';
import { gatherEvents } from './events.ts';
import { keepExtraCells } from './extra-cells.ts';
import { emptyGathering, type Gathering } from './gathering.ts';
import { gatherPersonLosses, gatherReports } from './losses.ts';
import { addItem, fill, type MadeTable, tablesOf } from './made-records.ts';
import { People } from './people/people.ts';
import { gatherPeople } from './people/people-rows.ts';
import { fillPost, gatherBodies, gatherPosts, gatherPostSuperiors } from './posts-and-bodies.ts';
import type { ReportLines } from '../report/report-lines.ts';
import { fillSeats, lastsUntil } from './together/seats.ts';
import { gatherSources, referToSources } from './sources.ts';
import { joinHandovers } from './together/handovers.ts';
import { joinRenamed } from './together/renamed.ts';
import { tellReleases } from './together/releases.ts';
import { joinSameTerms } from './together/same-terms.ts';
import { endBySuccessors } from './together/successors.ts';
import { gatherSuperiors } from './together/superiors.ts';
import { gatherDetails, gatherTerms } from './terms.ts';
import { gatherTies } from './ties.ts';
import { inShort } from '../written/in-short.ts';

/** The records that sheets hold, and what is to be said of how they were read. */
export interface Gathered {
	readonly tables: ReadonlyMap<TableName, MadeTable>;
	readonly lines: ReportLines;
	readonly lastDay: Day;
}

/**
 * Gathers the records of bound sheets. Those that others name come first: sources, bodies, people, posts.
 *
 * @param lines take what is to be said
 * @param stated the day up to which the files say that they go
 */
export function gather(sheets: readonly BoundSheet[], recipe: Recipe, lines: ReportLines, stated?: string): Gathered {
	const answers = answersIn(recipe);
	const gathering = emptyGathering(
		answers,
		lines,
		lastDayOf(sheets, answers('day') ?? stated),
		dayFromIso(stated ?? '')
	);
	const people = new People(gathering, recipe);
	const ofKind = (kind: RowKind) => sheets.filter((sheet) => sheet.kind === kind);

	for (const sheet of ofKind('sources')) {
		for (const [row, source] of gatherSources(gathering, sheet)) keepExtraCells(sheet, row, source, 'sources');
	}
	for (const sheet of ofKind('bodies')) {
		for (const [row, body] of gatherBodies(gathering, sheet)) {
			keepExtraCells(sheet, row, body, 'bodies');
			referToSources(gathering, sheet, row, body);
		}
	}
	for (const sheet of ofKind('people')) gatherPeopleOf(gathering, people, sheet);
	const posts = ofKind('posts').map((sheet) => ({ sheet, gathered: gatherPosts(gathering, sheet) }));
	for (const { sheet, gathered } of posts) {
		gatherPostSuperiors(gathering, sheet, gathered);
		for (const [row, post] of gathered) {
			fillPost(gathering, post, sheet, row);
			keepExtraCells(sheet, row, post, 'posts');
			referToSources(gathering, sheet, row, post);
		}
	}
	for (const sheet of ofKind('terms')) gatherTerms(gathering, people, sheet);
	gatherSuperiors(gathering, people, [...ofKind('terms'), ...ofKind('people')]);
	joinSameTerms(gathering);
	joinRenamed(gathering, ofKind('links'));
	for (const sheet of ofKind('ties')) {
		gatherTies(gathering, people, sheet, ofKind('terms'), {
			from: dateColumn(gathering, sheet, columnOf(sheet, 'from')),
			to: dateColumn(gathering, sheet, columnOf(sheet, 'to'))
		});
	}
	for (const sheet of ofKind('reports')) gatherReports(gathering, people, sheet);
	for (const sheet of ofKind('events')) {
		gatherEvents(gathering, sheet, dateColumn(gathering, sheet, columnOf(sheet, 'date') ?? columnOf(sheet, 'from')));
	}
	const terms = new Map(gathering.occupancies.all.map((term) => [term.cells.get('id') ?? '', term] as const));
	for (const sheet of ofKind('details')) gatherDetails(gathering, sheet, terms);
	for (const sheet of [...ofKind('links'), ...ofKind('left-out')]) {
		lines.add('notUsed', {
			about: ['rows', sheet.key],
			sheet: sheet.key,
			say: () => {
				const count = sheet.rows.length;
				const [rows, they] =
					count === 1 ? ['row', 'stays in the file: it names'] : ['rows', 'stay in the file: they name'];
				return `${count} ${rows} of ${inShort(sheet.key)} ${they} no people.`;
			}
		});
	}
	people.ask();
	tellReleases(gathering);
	const until = lastsUntil(gathering);
	fillSeats(gathering, until);
	joinHandovers(gathering);
	endBySuccessors(gathering);
	fillCollegial(gathering, until);
	const { bodies, occupancies, ties, reports, events, sources } = gathering;
	const tables = tablesOf([gathering.people, bodies, gathering.posts, occupancies, ties, reports, events, sources]);
	return {
		tables,
		lines,
		lastDay: gathering.lastDay
	};
}

function gatherPeopleOf(gathering: Gathering, people: People, sheet: BoundSheet): void {
	const birth = dateColumn(gathering, sheet, columnOf(sheet, 'birth'));
	const ends = dateColumn(gathering, sheet, columnOf(sheet, 'to'));
	for (const [row, person] of gatherPeople(people, sheet, ends)) {
		const born = birth.read(row);
		if (born.kind === 'date') fill(person, 'birth', born.edtf);
		for (const alias of itemsOf(textIn(row, columnOf(sheet, 'alias')))) addItem(person, 'aliases', alias);
		keepExtraCells(sheet, row, person, 'people');
		referToSources(gathering, sheet, row, person);
		gatherPersonLosses(gathering, sheet, row, person);
	}
}

/**
 * The day up to which the data goes: as the user or the file says, else the last that it names. Among steps it is the last one,
 * whatever the day of the file.
 */
function lastDayOf(sheets: readonly BoundSheet[], stated: string | undefined): Day {
	const said = dayFromIso(stated ?? '');
	const texts = sheets.flatMap(({ columns, rows }) =>
		columns.filter(({ role }) => dateRoles.includes(role)).flatMap((column) => rows.map((row) => textIn(row, column)))
	);
	if (said !== undefined && isStep(said) === texts.some((text) => text.startsWith('step '))) return said;
	let last = -Infinity;
	for (const text of new Set(texts)) {
		const reading = readWrittenDate(text, {});
		const day = reading.kind === 'date' ? parseEdtf(reading.edtf)?.latest : undefined;
		if (day !== undefined && Number.isFinite(day)) last = Math.max(last, day);
	}
	return last;
}
