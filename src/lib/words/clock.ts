import type { Id, Report, Roster } from '../dataset/dataset.ts';
import { group } from 'd3-array';
import { publishedBy } from '../dataset/publication.ts';
import { organisation } from '../dataset/sides.ts';
import { decidingReports, type Fate } from '../history/fate/fate.ts';
import type { History } from '../history/history.ts';
import type { Known } from '../history/known/known.ts';
import { snapshotOn } from '../history/snapshot.ts';
import { nameOfPerson } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import { type Day, wordsOfDay } from '../time/day.ts';
import { countedAs, type CountedAs } from '../history/count.ts';
import type { Lens } from '../view/view.ts';
import { wordsOfFate } from './count.ts';
import { capitalised, listed, numberOf, ownSide } from './wording.ts';

/** The name of a lens's clock: "Known today". */
export function clockName({ clock }: Pick<Lens, 'clock'>): string {
	return clock === 'today' ? 'Known today' : 'Reported then';
}

/** What a chip says of a lens's clock; undefined of hindsight, which is how a page opens. */
export function clockChip(lens: Pick<Lens, 'clock'>): string | undefined {
	return lens.clock === 'today' ? undefined : clockName(lens);
}

/** The name of a lens's clock in the name of a file: "today", "then". */
export function clockInFileName({ clock }: Pick<Lens, 'clock'>): string {
	return clock;
}

/** How the dataset's finding reads the record, where the page reads it otherwise: "As known today"; else empty. */
export function findingLead({ isLaterKnown, lens }: Pick<Known, 'isLaterKnown' | 'lens'>): string {
	const parts = [
		...(isLaterKnown ? [] : ['as known today']),
		...(lens.setAside.size > 0 ? ['with nothing set aside'] : [])
	];
	return capitalised(parts.join(', '));
}

/**
 * Whose fate on a day reads differently under the two clocks, and why, in a sentence each. Of those who are alive by one clock and
 * not known by the other it gives the number: they differ only in how recent the last news was.
 *
 * @param then the dataset read through clock `then`, without what-ifs
 * @param today the same with clock `today`
 */
export function clockNote(then: History, today: History, { members }: Roster, day: Day): string {
	const { network } = today;
	const { fates } = network.dataset.vocabulary;
	const [reported, known] = [snapshotOn(then, day).fates, snapshotOn(today, day).fates];
	const told = members.flatMap((id) => {
		const [read, so] = [reported.get(id), known.get(id)];
		return read === undefined || so === undefined ? [] : [{ id, read, so, differs: reading(read) !== reading(so) }];
	});
	const differing = told.filter(({ differs }) => differs);
	const unheard = told.filter(({ read, so, differs }) => !differs && read.kind !== so.kind).length;
	const when = wordsOfDay(day);
	const notKnown = `${unheard === 1 ? 'reads' : 'read'} not known by one clock only`;
	if (differing.length === 0) {
		return `On ${when} both clocks read the same${unheard === 0 ? '' : `, but that ${unheard} ${notKnown}`}.`;
	}
	const alike = group(differing, ({ id, read, so }) => {
		const why = whyOf(network, id, read, so, day);
		return `${wordsOfFate(read, fates)} as reported then; ${wordsOfFate(so, fates)} as known today (${why})`;
	});
	const parts = [...alike].map(
		([words, people]) => ` ${listed(people.map(({ id }) => nameOfPerson(network, id)))}: ${words}.`
	);
	const news = unheard === 0 ? '' : ` ${unheard} more ${notKnown}.`;
	return `On ${when} the clocks differ on ${numberOf(differing.length, 'person', 'people')}.${parts.join('')}${news}`;
}

/** How a fate is counted here: alive and not known are one. */
function reading(fate: Fate): CountedAs {
	return fate.kind === 'not-known' ? 'alive' : countedAs(fate);
}

function whyOf(network: Network, id: Id, read: Fate, so: Fate, day: Day): string {
	const reports = decidingReports(network, read);
	if (reading(so) === 'alive') {
		if (reports.every(isFalse)) return 'what was reported was false';
		const isFree = read.lossBy === 'capture' && isFreedLater(network.reportsOn.get(id) ?? [], day);
		return isFree ? 'the release had not been reported yet' : 'what was reported did not hold';
	}
	if (reading(read) === 'alive') return unreported(decidingReports(network, so), day);
	if (read.kind === 'maybe-lost') {
		return reports.every(isFalse) ? 'only false reports had been published yet' : 'no second side had confirmed it yet';
	}
	return reports.some(({ sides }) => sides.includes(organisation))
		? `${ownSide(network.dataset)} had said so`
		: 'two sides had said so';
}

function isFalse({ verdict }: Report): boolean {
	return verdict === 'refuted' || verdict === 'superseded';
}

/** Whether somebody was free by a day, and the release was published only after it. */
function isFreedLater(reports: readonly Report[], day: Day): boolean {
	return reports.some(
		(report) =>
			report.what === 'released' &&
			!isFalse(report) &&
			(report.occurred?.earliest ?? Infinity) <= day &&
			publishedBy(report) > day
	);
}

/** @param losses the reports that decide it today */
function unreported(losses: readonly Report[], day: Day): string {
	return losses.some((report) => publishedBy(report) <= day)
		? 'a report of life had set it aside'
		: 'it had not been reported yet';
}
