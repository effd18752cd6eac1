import type {
	Dataset,
	DatedEvent,
	ExtraField,
	Occupancy,
	Person,
	Report,
	SeriesPoint,
	StatedTie
} from '../../dataset/dataset.ts';
import type { Network } from '../../network/network.ts';
import { byId, recordsOf } from '../../network/records.ts';
import type { TieGround } from '../../network/tie.ts';
import type { Day } from '../../time/day.ts';
import type { EdtfDate } from '../../time/edtf-date.ts';
import type { Spell } from '../../time/spell.ts';

/**
 * A network without what is later than a day and without what was written in hindsight. Its dataset keeps every source, as
 * records rest on them whenever they came out; its sources are those that were out.
 */
export function networkUntil(network: Network, until: Day): Network {
	const dataset = datasetUntil(network.dataset, until);
	const { whole, setAside, graph } = network;
	const ties = [...network.ties.values()].flatMap((tie) => {
		const grounds = tie.grounds.flatMap((ground) => groundUntil(ground, until));
		return grounds.length === 0 ? [] : [{ ...tie, grounds }];
	});
	let knownWhole: Network | undefined;
	const known: Network = {
		...recordsOf(dataset, ties),
		sources: byId(dataset.sources.filter(({ date }) => isSurelyBy(date, until))),
		setAside,
		get whole() {
			return (knownWhole ??= whole === network ? known : networkUntil(whole, until));
		},
		graph
	};
	return known;
}

/**
 * A dataset without what is later than a day and without what was written in hindsight: verdicts with their reasons, roles,
 * notes, and columns that only the dataset has. A report counts from the last day on which it can have been published, and is left out where that is not known;
 * the rest counts from its first day.
 */
function datasetUntil(dataset: Dataset, until: Day): Dataset {
	const reports = dataset.reports.filter(({ published }) => isSurelyBy(published, until));
	const out = new Set(reports.map(({ id }) => id));
	return {
		...dataset,
		people: dataset.people.map((person) => personUntil(person, until)),
		bodies: dataset.bodies.map(unwritten),
		posts: dataset.posts.map(unwritten),
		occupancies: dataset.occupancies.flatMap((record) => begunBy(record, until)),
		ties: dataset.ties.flatMap((record) => begunBy(record, until)),
		reports: reports.map((report) => ({ ...unjudged(report), related: report.related.filter((id) => out.has(id)) })),
		events: dated(dataset.events, until),
		series: dataset.series.map((series) => ({ ...series, points: dated(series.points, until) })),
		rosters: dataset.rosters.map(unwritten),
		sources: dataset.sources.map(unwritten)
	};
}

function dated<Dated extends SeriesPoint | DatedEvent>(records: readonly Dated[], until: Day): readonly Dated[] {
	return records.filter(({ date }) => date.earliest <= until).map(unwritten);
}

/** Whether all days of a date have passed by a day; false without a date. */
function isSurelyBy(date: EdtfDate | undefined, until: Day): boolean {
	return date !== undefined && date.latest <= until;
}

function personUntil(person: Person, until: Day): Person {
	return {
		...unwritten(person),
		birthNote: '',
		joined: person.joined && startUntil(person.joined, until),
		joinedNote: '',
		role: '',
		earlierReports: undefined,
		earlierReportsNote: ''
	};
}

function unjudged(report: Report): Report {
	return { ...unwritten(report), verdict: undefined, attribution: undefined, reason: '' };
}

function unwritten<Written extends { readonly note: string; readonly extra: readonly ExtraField[] }>(
	record: Written
): Written {
	return { ...record, note: '', extra: [] };
}

function begunBy<Lasting extends Occupancy | StatedTie>(record: Lasting, until: Day): readonly Lasting[] {
	const spell = spellUntil(record.spell, until);
	return spell === undefined ? [] : [{ ...unwritten(record), spell }];
}

function groundUntil(ground: TieGround, until: Day): readonly TieGround[] {
	const spells = ground.spells.flatMap((spell) => spellUntil(spell, until) ?? []);
	return spells.length < ground.spells.length ? [] : [{ ...ground, spells }];
}

/**
 * A spell without what is later than a day: nothing where it starts later, and no end that may be later. A start that may
 * still lie ahead is known from its first day on.
 */
function spellUntil({ start, end }: Spell, until: Day): Spell | undefined {
	if (start !== undefined && start.earliest > until) return undefined;
	return { start: start && startUntil(start, until), end: isSurelyBy(end, until) ? end : undefined };
}

function startUntil(start: EdtfDate, until: Day): EdtfDate | undefined {
	if (start.latest <= until) return start;
	return Number.isFinite(start.earliest) && start.earliest <= until ? { ...start, latest: Infinity } : undefined;
}
