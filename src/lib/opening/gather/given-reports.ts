import { isDeath } from '../../dataset/loss.ts';
import { type Day, isoOf } from '../../time/day.ts';
import type { SheetRow } from '../../formats/sheet.ts';
import { type BoundSheet, columnOf, textIn } from '../binding/bound-sheet.ts';
import { foldedHead } from '../binding/heads.ts';
import { lossOf } from '../binding/roles.ts';
import { type Ending, readEnding } from '../written/ending.ts';
import { saysNo, saysYes } from '../written/yes-or-no.ts';
import { dateColumn } from './date-column.ts';
import type { Gathering } from './gathering.ts';

/** A loss or another report, as a row gives it. */
export interface GivenReport {
	readonly what: string;
	readonly verdict: 'established' | 'open';
	/** EDTF; empty where the row gives no day. */
	readonly occurred: string;
	/** What the cell says, where it says more. */
	readonly note?: string;
}

/** What a row says in its columns of fate and of the day of a loss, which is also the day of its fate. */
export function reportsOfFate(gathering: Gathering, sheet: BoundSheet, row: SheetRow): readonly GivenReport[] {
	const fates = readEnding(textIn(row, columnOf(sheet, 'fate')));
	const dayIn = (role: keyof typeof lossOf) => {
		const column = columnOf(sheet, role);
		const text = textIn(row, column);
		if (saysNo(text)) return undefined;
		if (saysYes(text)) return byThen(gathering.lastDay);
		const reading = dateColumn(gathering, sheet, column).read(row);
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
			(report) => isDeath(report) || !dated.some(({ what }) => what === report.what)
		),
		...fates.flatMap((fate) => (fate.kind === 'status' ? statusReport(fate, lostOn, gathering.lastDay) : []))
	];
	const all = withDayOfDeath({ told: byFate, dated }, gathering.lastDay);
	return [
		...all.dated,
		...(isLost ? [{ what: lossOf['lost-on'], verdict: 'established', occurred: lostOn } as const] : []),
		...all.told
	];
}

/** What a row tells in words, and what its columns date. */
interface ToldAndDated {
	readonly told: readonly GivenReport[];
	readonly dated: readonly GivenReport[];
}

/**
 * The same with a death that is told without a day put on the day that a column gives, and told once: "killed" beside
 * "Date of death" is one report.
 */
export function withDayOfDeath({ told, dated }: ToldAndDated, lastDay: Day): ToldAndDated {
	const isUndated = (report: GivenReport) => isDeath(report) && ['', byThen(lastDay)].includes(report.occurred);
	const death = dated.find((report) => isDeath(report) && !isUndated(report));
	if (death === undefined || !told.some(isUndated)) return { told, dated };
	return {
		told: told.map((report) =>
			isUndated(report)
				? { ...report, what: report.what === 'died' ? death.what : report.what, occurred: death.occurred }
				: report
		),
		dated: dated.filter((report) => report !== death)
	};
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
export function reportsToldBy(endings: readonly Ending[], otherwise: string): readonly GivenReport[] {
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
export function asReport(ending: Ending): Ending {
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

/** When what had happened by the data's day happened; empty where that day is not known. */
export function byThen(lastDay: Day): string {
	return Number.isFinite(lastDay) ? `../${isoOf(lastDay)}` : '';
}
