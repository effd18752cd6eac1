import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundRow, type BoundSheet, columnOf, placeOfRow, textIn } from '../binding/bound-sheet.ts';
import { isDeathOrCapture } from '../../dataset/loss.ts';
import { thisDataset } from '../../dataset/sides.ts';
import { isoOf, wordsOfDay } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { type Ending, readEnding } from '../written/ending.ts';
import { inShort } from '../written/in-short.ts';
import { dateColumn } from './date-column.ts';
import { keepExtraCells } from './extra-cells.ts';
import { type Gathering, originOf } from './gathering.ts';
import { asReport, byThen, type GivenReport, reportsOfFate, reportsToldBy, withDayOfDeath } from './given-reports.ts';
import { addItem, fill, type MadeRecord, nameOf, refer } from './made-records.ts';
import type { People } from './people/people.ts';
import { personIn } from './people/people-rows.ts';
import { referToSources } from './sources.ts';
import type { GivenSpell } from './term-dates.ts';

/**
 * Gathers what a row of a term says about the fate of its holder. A loss takes the day of its own cell or column; where the
 * head of the column speaks of ending and it has none, or one that the term's end falls into, that of this end, or the year of
 * which the row speaks. Without any
 * of these it happened between the term's start and the data's day.
 *
 * @returns whether the term ended by a loss, so that it has no end of its own; one that is not sure, or from which they were
 *   released, leaves it the end it has
 */
export function gatherLosses(
	gathering: Gathering,
	sheet: BoundSheet,
	row: BoundRow,
	person: MadeRecord,
	{ term, start, end }: Pick<GivenSpell, 'start' | 'end'> & { readonly term: MadeRecord }
): boolean {
	const endings = endingsIn(sheet, row);
	for (const ending of endings) {
		if (ending.kind === 'acting') fill(term, 'acting', 'true');
		if (ending.kind === 'end' || ending.kind === 'note' || ending.kind === 'status') addItem(term, 'note', ending.text);
	}
	for (const fate of readEnding(textIn(row, columnOf(sheet, 'fate')))) {
		if (fate.kind === 'end' || fate.kind === 'note') addItem(term, 'note', fate.text);
	}
	const { told, dated: ofFate } = withDayOfDeath(
		{ told: reportsToldBy(endings, ''), dated: reportsOfFate(gathering, sheet, row) },
		gathering.lastDay
	);
	const when = row.within ?? end ?? '';
	// Of several the last loss is what ended the term, whatever followed it.
	const lastLoss = told.findLastIndex(isDeathOrCapture);
	const last = lastLoss < 0 ? told.length - 1 : lastLoss;
	const undated = (report: GivenReport) =>
		ofFate.some(isDeathOrCapture) ? '' : dayOfUndated(gathering, sheet, row, person, report, start);
	const byEnding = told.map((report, index) => {
		if (index !== last || (report.occurred !== '' && !isWithin(when, report.occurred))) return report;
		return { ...report, occurred: when || undated(report) };
	});
	const reports = [...byEnding, ...ofFate];
	addReports(gathering, sheet, row, person, reports);
	// Whoever is dead or was captured, and not let go since, does not go on.
	const isLost = ofFate.some((report) => isDeathOrCapture(report) && report.verdict === 'established');
	const isReleased = ofFate.some(({ what }) => what === 'released');
	if (end === undefined) return lastLoss >= 0 || (isLost && !isReleased);
	const ending = byEnding.findIndex(
		(report) => isDeathOrCapture(report) && report.verdict === 'established' && report.occurred === when
	);
	// Whoever was let go or escaped since is not back in the post.
	return ending >= 0 && !reports.slice(ending + 1).some(({ what }) => what === 'released');
}

/** Whether all days that a date may mean are days of another that has an end on both sides: "20 May 2016" of "May 2016". */
function isWithin(text: string, wider: string): boolean {
	const [date, around] = [parseEdtf(text), parseEdtf(wider)];
	if (date === undefined || around === undefined) return false;
	const { earliest, latest } = around;
	return Number.isFinite(earliest) && Number.isFinite(latest) && date.earliest >= earliest && date.latest <= latest;
}

/** Gathers what a row about a person says of their fate. */
export function gatherPersonLosses(gathering: Gathering, sheet: BoundSheet, row: SheetRow, person: MadeRecord): void {
	const { told, dated: ofFate } = withDayOfDeath(
		{ told: reportsToldBy(endingsIn(sheet, row), ''), dated: reportsOfFate(gathering, sheet, row) },
		gathering.lastDay
	);
	const undated = (report: GivenReport) =>
		ofFate.some(isDeathOrCapture) ? '' : dayOfUndated(gathering, sheet, row, person, report);
	const byEnding = told.map((report) => ({
		...report,
		occurred: report.occurred || undated(report)
	}));
	addReports(gathering, sheet, row, person, [...byEnding, ...ofFate]);
}

/** What a row says in its column of endings. A term that ended with somebody dead ended with their death. */
function endingsIn(sheet: BoundSheet, row: SheetRow): readonly Ending[] {
	return readEnding(textIn(row, columnOf(sheet, 'ending'))).map((ending) =>
		ending.kind === 'status' && ending.status === 'dead' ? asReport(ending) : ending
	);
}

/**
 * When a loss happened that has no day: on any up to the data's day, which the import report tells.
 *
 * @param start of the term that it ended, which somebody lost had begun
 */
function dayOfUndated(
	{ lastDay, lines }: Gathering,
	sheet: BoundSheet,
	row: SheetRow,
	person: MadeRecord,
	report: GivenReport,
	start?: string
): string {
	if (!isDeathOrCapture(report) || !Number.isFinite(lastDay)) return '';
	const words = `${inShort(nameOf(person))} ${report.what === 'died' ? 'died' : `was ${report.what}`}`;
	lines.add('guessed', {
		about: ['remark', sheet.key, 'loss-without-day'],
		sheet: sheet.key,
		row: row.number,
		head: columnOf(sheet, 'ending')?.head,
		say: (count) =>
			`${count === 1 ? `${words} on a day that is` : `${count} losses are on days that are`} not given: on any up to ${wordsOfDay(lastDay)}.`
	});
	const begun = start === undefined ? undefined : parseEdtf(start)?.earliest;
	return begun !== undefined && Number.isFinite(begun) && begun < lastDay
		? `${isoOf(begun)}/${isoOf(lastDay)}`
		: byThen(lastDay);
}

/** The reports of a sheet that has a row for each. */
export function gatherReports(gathering: Gathering, people: People, sheet: BoundSheet): void {
	const happened = columnOf(sheet, 'date') ?? columnOf(sheet, 'from') ?? columnOf(sheet, 'lost-on');
	const published = columnOf(sheet, 'published');
	const dates = dateColumn(gathering, sheet, happened);
	const days = dateColumn(gathering, sheet, published);
	const isTable = sheet.sheet.is === 'reports';
	const others = (what: string) =>
		sheet.columns.filter((column) => column.role !== 'fate' && (what === '' || column !== happened));
	for (const row of sheet.rows) {
		const person = personIn(people, sheet, row);
		const what = textIn(row, columnOf(sheet, 'fate') ?? columnOf(sheet, 'ending'));
		const [occurred, said] = [dates.read(row), days.read(row)];
		const day = occurred.kind === 'date' ? occurred.edtf : '';
		const { told, dated } = withDayOfDeath(
			{
				told: reportsToldBy(readEnding(what).map(asReport), day),
				dated: reportsOfFate(gathering, { ...sheet, columns: others(what) }, row)
			},
			gathering.lastDay
		);
		const given = isTable ? [{ what, verdict: undefined, occurred: day, note: '' }] : [...told, ...dated];
		if (person === undefined || given.length === 0) {
			gathering.lines.add('notUsed', {
				about: ['rows', sheet.key, 'no-report'],
				sheet: sheet.key,
				row: row.number,
				say: (count) =>
					`${count} ${count === 1 ? 'row tells' : 'rows tell'} of nobody, or of nothing that happened to them.`
			});
			continue;
		}
		for (const each of given) {
			const report = gathering.reports.further(originOf(sheet, row));
			fill(report, 'id', textIn(row, columnOf(sheet, 'id')));
			refer(report, 'person', person.key);
			fill(report, 'what', each.what);
			fill(report, 'occurred', each.occurred);
			fill(report, 'published', said.kind === 'date' ? said.edtf : '');
			keepExtraCells(sheet, row, report, 'reports');
			fill(report, 'note', each.note ?? '');
			fill(report, 'verdict', each.verdict ?? '');
			referToSources(gathering, sheet, row, report);
			if (isTable) fill(report, 'claimant', textIn(row, columnOf(sheet, 'claimant')));
			else sayWho(gathering, sheet, row, report);
		}
	}
}

/** Adds reports about a person; one that says the same again adds its sources alone. */
function addReports(
	gathering: Gathering,
	sheet: BoundSheet,
	row: SheetRow,
	person: MadeRecord,
	given: readonly GivenReport[]
): void {
	const published = dateColumn(gathering, sheet, columnOf(sheet, 'published')).read(row);
	for (const { what, verdict, occurred, note = '' } of given) {
		const report = gathering.reports.of([person.key, what, occurred].join('\n'), originOf(sheet, row));
		refer(report, 'person', person.key);
		fill(report, 'what', what);
		fill(report, 'verdict', verdict);
		fill(report, 'occurred', occurred);
		fill(report, 'note', note);
		fill(report, 'published', published.kind === 'date' ? published.edtf : '');
		referToSources(gathering, sheet, row, report);
		sayWho(gathering, sheet, row, report);
	}
}

/** Says who reports: whom a row names, else its one source, else the row itself. Rows that name nobody are one side. */
function sayWho({ sources }: Gathering, sheet: BoundSheet, row: SheetRow, report: MadeRecord): void {
	const claimant = textIn(row, columnOf(sheet, 'claimant'));
	if (claimant === '' && !report.cells.has('claimant')) fill(report, 'sides', thisDataset);
	const [only = '', another] = report.names.get('sources') ?? [];
	// Which of several sources says so is not known.
	const source = another === undefined ? nameOfSource(sources.get(only)) : '';
	fill(report, 'claimant', claimant || source || tableInWords(sheet, row));
}

/** The title of a source; of a bare address, its host. */
function nameOfSource(source: MadeRecord | undefined): string {
	const [title = '', url] = ['title', 'url'].map((column) => source?.cells.get(column));
	return title === url ? title.replace(/^https?:\/\/(?:www\.)?([^/:?#]+).*$/i, '$1') : title;
}

function tableInWords({ key, sheet }: BoundSheet, { number }: SheetRow): string {
	const place = placeOfRow(key, sheet, number);
	return `the table “${place.sheet}”, row ${place.row}`;
}
