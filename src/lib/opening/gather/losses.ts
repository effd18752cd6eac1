import { type Day, isoOf } from '../../time/day.ts';
import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundRow, type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { foldedHead } from '../binding/heads.ts';
import { lossOf } from '../binding/roles.ts';
import { isDeathOrCapture } from '../../dataset/loss.ts';
import { type Ending, readEnding } from '../written/ending.ts';
import { dateColumn } from './date-column.ts';
import { keepExtraCells } from './extra-cells.ts';
import { type Gathering, originOf } from './gathering.ts';
import { addItem, fill, type MadeRecord, refer } from './made-records.ts';
import type { People } from './people/people.ts';
import { personIn } from './people/people-rows.ts';
import { referToSources } from './sources.ts';

/** A loss or another report, as a row gives it. */
interface GivenReport {
	readonly what: string;
	readonly verdict: 'established' | 'open';
	/** EDTF; empty where the row gives no day. */
	readonly occurred: string;
	/** What the cell says, where it says more. */
	readonly note?: string;
}

/**
 * Gathers what a row of a term says about the fate of its holder. A loss takes the day of its own cell or column; where the
 * head of the column speaks of ending and it has none, that of the term's end, or the year of which the row speaks.
 *
 * @returns whether the term ended by a loss, so that it has no end of its own; one that is not sure, or from which they were
 *   released, leaves it the end it has
 */
export function gatherLosses(
	gathering: Gathering,
	sheet: BoundSheet,
	row: BoundRow,
	person: MadeRecord,
	{ term, end }: { readonly term: MadeRecord; readonly end: string | undefined }
): boolean {
	const endings = readEnding(textIn(row, columnOf(sheet, 'ending')));
	for (const ending of endings) {
		if (ending.kind === 'acting') fill(term, 'acting', 'true');
		if (ending.kind === 'end' || ending.kind === 'note') addItem(term, 'note', ending.text);
	}
	const told = reportsToldBy(endings, '');
	const when = row.within ?? end ?? '';
	// Of several the last loss is what ended the term, whatever followed it.
	const lastLoss = told.findLastIndex(isDeathOrCapture);
	const last = lastLoss < 0 ? told.length - 1 : lastLoss;
	const byEnding = told.map((report, index) =>
		report.occurred === '' && index === last ? { ...report, occurred: when } : report
	);
	const others = reportsIn(gathering, sheet, row);
	const reports = [...byEnding, ...others];
	addReports(gathering, sheet, row, person, reports);
	const losses = byEnding.filter(isDeathOrCapture);
	if (end === undefined) return losses.length > 0;
	const ending = byEnding.findIndex(
		(report) => isDeathOrCapture(report) && report.verdict === 'established' && report.occurred === when
	);
	// Whoever was let go or escaped since is not back in the post.
	return ending >= 0 && !reports.slice(ending + 1).some(({ what }) => what === 'released');
}

/** Gathers what a row about a person says of their fate. */
export function gatherPersonLosses(gathering: Gathering, sheet: BoundSheet, row: SheetRow, person: MadeRecord): void {
	const byEnding = reportsToldBy(readEnding(textIn(row, columnOf(sheet, 'ending'))), '');
	addReports(gathering, sheet, row, person, [...byEnding, ...reportsIn(gathering, sheet, row)]);
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
		const given = isTable
			? [{ what, verdict: undefined, occurred: day, note: '' }]
			: [
					...reportsToldBy(readEnding(what).map(asReport), day),
					...reportsIn(gathering, { ...sheet, columns: others(what) }, row)
				];
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
			if (isTable) fill(report, 'claimant', textIn(row, columnOf(sheet, 'claimant')));
			else sayWho(sheet, row, report);
			keepExtraCells(sheet, row, report, 'reports');
			fill(report, 'note', each.note ?? '');
			fill(report, 'verdict', each.verdict ?? '');
			referToSources(gathering, sheet, row, report);
		}
	}
}

/** What a row says in its columns of fate and of the day of a loss, which is also the day of its fate. */
function reportsIn(gathering: Gathering, sheet: BoundSheet, row: SheetRow): readonly GivenReport[] {
	const fates = readEnding(textIn(row, columnOf(sheet, 'fate')));
	const dayIn = (role: keyof typeof lossOf) => {
		const reading = dateColumn(gathering, sheet, columnOf(sheet, role)).read(row);
		return reading.kind === 'date' ? reading.edtf : undefined;
	};
	const lostOn = dayIn('lost-on');
	const dated = (['killed-on', 'died-on', 'captured-on'] as const).flatMap((role): readonly GivenReport[] => {
		const occurred = dayIn(role);
		return occurred === undefined ? [] : [{ what: lossOf[role], verdict: 'established', occurred }];
	});
	const isLost = lostOn !== undefined && fates.length === 0 && !isDayOfFate(columnOf(sheet, 'lost-on')?.head ?? '');
	const byFate = [
		...reportsToldBy(fates, lostOn ?? byThen(gathering.lastDay)).filter(
			({ what }) => !dated.some((each) => each.what === what)
		),
		...fates.flatMap((fate) => (fate.kind === 'status' ? statusReport(fate, lostOn, gathering.lastDay) : []))
	];
	return [
		...dated,
		...(isLost ? [{ what: lossOf['lost-on'], verdict: 'established', occurred: lostOn } as const] : []),
		...byFate
	];
}

/** Whether a head speaks of the day of a fate or status: without one it says nothing, while "lost on" tells of a loss. */
function isDayOfFate(head: string): boolean {
	return /\b(?:fate|status)\b/.test(foldedHead(head));
}

/**
 * The reports among what a cell says.
 *
 * @param otherwise when they happened where the cell does not say
 */
function reportsToldBy(endings: readonly Ending[], otherwise: string): readonly GivenReport[] {
	return endings.flatMap((ending): readonly GivenReport[] =>
		ending.kind === 'report'
			? [{ what: ending.what, verdict: ending.verdict, occurred: dateOf(ending) ?? otherwise, note: noteOf(ending) }]
			: []
	);
}

/** "Extradited to Spain" is a capture, and is told in its own words too. */
function noteOf({ what, text }: Extract<Ending, { kind: 'report' }>): string {
	return text.toLowerCase() === what ? '' : text;
}

/** In a table of reports somebody who is alive, or in post, was so on the day that the row tells of. */
function asReport(ending: Ending): Ending {
	if (ending.kind !== 'status') return ending;
	return { ...ending, kind: 'report', what: ending.status === 'dead' ? 'died' : 'alive' };
}

function dateOf({ date }: Extract<Ending, { kind: 'report' | 'status' }>): string | undefined {
	return date?.kind === 'date' ? date.edtf : undefined;
}

/** A status speaks of its own day, else the data's: dead means lost by then, active alive then. */
function statusReport(
	status: Extract<Ending, { kind: 'status' }>,
	own: string | undefined,
	lastDay: Day
): readonly GivenReport[] {
	const day = dateOf(status) ?? own ?? (Number.isFinite(lastDay) ? isoOf(lastDay) : undefined);
	if (day === undefined) return [];
	if (status.status === 'dead') return [{ what: 'died', verdict: status.verdict, occurred: own ?? byThen(lastDay) }];
	return [{ what: 'alive', verdict: 'established', occurred: day }];
}

function byThen(lastDay: Day): string {
	return Number.isFinite(lastDay) ? `../${isoOf(lastDay)}` : '';
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
		sayWho(sheet, row, report);
		referToSources(gathering, sheet, row, report);
	}
}

/** Says who reports: whom a row names, else the row itself, so that it can be found. All such rows are one side. */
function sayWho(sheet: BoundSheet, row: SheetRow, report: MadeRecord): void {
	const claimant = textIn(row, columnOf(sheet, 'claimant'));
	if (claimant === '' && !report.cells.has('claimant')) fill(report, 'sides', 'this-dataset');
	fill(report, 'claimant', claimant || `${sheet.key}, row ${row.number}`);
}
