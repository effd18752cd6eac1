import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDataset, aDay, aLens } from '../tests/fixtures/arbitrary-dataset.ts';
import { readData } from '../tests/fixtures/read-data.ts';
import { withoutLaterReports } from '../tests/fixtures/without-reports.ts';
import type { Dataset, ExtraField, Id } from './lib/dataset/dataset.ts';
import { comparisonOf } from './lib/history/comparison.ts';
import { countOf } from './lib/history/count.ts';
import type { History } from './lib/history/history.ts';
import { historyOf } from './lib/history/history-of.ts';
import { decidingSources } from './lib/history/known/deciding-sources.ts';
import { type Known, knownOn } from './lib/history/known/known.ts';
import { nothingLeftOf } from './lib/history/known/nothing-left.ts';
import { snapshotOn } from './lib/history/snapshot.ts';
import { unionIn } from './lib/history/union.ts';
import { sourceDependence } from './lib/history/known/source-dependence.ts';
import { stopsOf } from './lib/history/stops.ts';
import { emptyLayout, type Layout } from './lib/layout/layout.ts';
import { personMeasures } from './lib/measures/graph/person-measures.ts';
import { measures } from './lib/measures/measures.ts';
import { overHistory } from './lib/measures/over-history.ts';
import { knownLosses } from './lib/measures/posts/known-losses.ts';
import { tenureOf, typicalTenureOf } from './lib/measures/posts/tenures.ts';
import { sidesOf } from './lib/measures/reports/sides.ts';
import { survivalOf } from './lib/measures/survival/survival.ts';
import { castOf } from './lib/network/cast.ts';
import { networkOf } from './lib/network/network-of.ts';
import { recordOfAny } from './lib/network/record-of.ts';
import { searchRecords } from './lib/network/search.ts';
import { holdersOf } from './lib/network/succession.ts';
import { sceneOf } from './lib/scene/scene-of.ts';
import { claimsCsv } from './lib/tables/csv/claims.ts';
import { comparisonCsv } from './lib/tables/csv/comparison.ts';
import { lossesCsv } from './lib/tables/csv/losses.ts';
import { measuresCsv } from './lib/tables/csv/measures.ts';
import { occupanciesCsv } from './lib/tables/csv/occupancies.ts';
import { peopleCsv } from './lib/tables/csv/people.ts';
import { postsCsv } from './lib/tables/csv/posts.ts';
import { reportsCsv } from './lib/tables/csv/reports.ts';
import { sourcesCsv } from './lib/tables/csv/sources.ts';
import { tiesCsv } from './lib/tables/csv/ties.ts';
import { emptiedRowsOf } from './lib/tables/emptied-posts.ts';
import { lanesOf } from './lib/tables/lanes.ts';
import { memberRows } from './lib/tables/headline/member-rows.ts';
import { peopleTable } from './lib/tables/people-table.ts';
import { postRowOf, postRowsOf } from './lib/tables/post-rows.ts';
import { postsTable } from './lib/tables/posts-table.ts';
import { knownFilter, reportRowsOf } from './lib/tables/report-rows.ts';
import { reportsTable } from './lib/tables/reports-table.ts';
import { survivalSteps } from './lib/tables/survival-steps.ts';
import { survivorsOf } from './lib/tables/survivors.ts';
import { tiesTable } from './lib/tables/ties-table.ts';
import type { Day } from './lib/time/day.ts';
import type { Lens } from './lib/view/view.ts';
import { drawnPeriod } from './lib/view/drawn-period.ts';
import { firstViewOn } from './lib/view/view-parameters.ts';
import { cardOf } from './lib/words/cards/card-of.ts';
import { countCardId } from './lib/words/cards/count-card.ts';
import { fateCardId } from './lib/words/cards/fate-card.ts';
import { gapCardId } from './lib/words/cards/gap-card.ts';
import { stepCardId } from './lib/words/cards/step-card.ts';
import { findingLead } from './lib/words/clock.ts';
import { comparedLists } from './lib/words/comparison/comparison.ts';
import { comparedSummary } from './lib/words/comparison/state-before.ts';
import { unionCount } from './lib/words/view/any-time.ts';
import { summaryWords, wordsOfFate } from './lib/words/count.ts';
import { fileName } from './lib/words/view/file-name.ts';
import { byThisDate, reportsHeading } from './lib/words/known.ts';
import { whenWords } from './lib/words/measures/known-when.ts';
import { successionAnswer, successionsAfter } from './lib/words/measures/succession-answer.ts';
import { personLine, reasonWords } from './lib/words/person/person-line.ts';
import { holdingWords } from './lib/words/posts/holding.ts';
import { tenureSoFar, typicalTenureWords } from './lib/words/posts/tenure.ts';
import { headingOf, shortReportWords } from './lib/words/reports/reports.ts';
import { reportCountWords } from './lib/words/reports/report-count.ts';
import { sentencesOn } from './lib/words/sentence.ts';
import { setAsideSentences } from './lib/words/sources/set-aside-sentences.ts';
import { whyNotCounted } from './lib/words/sources/set-aside.ts';
import { citation, viewWords } from './lib/words/view/view-words.ts';

/**
 * The reports of a day are all that may be read then, so taking the others away must change nothing. Who is drawn, where,
 * in which order and how far the axis reaches is settled over all time, and handed in.
 */
interface Picture {
	readonly cast: ReturnType<typeof castOf>;
	readonly layout: Layout;
}

describe('under clock then nothing on the page changes without the reports that came out later', () => {
	test('whatever the dataset, the what-ifs and what is set aside', () => {
		// Nearly every dataset has a later report, and a hundred of them reach each part of the page many times.
		fc.assert(
			fc.property(aDataset, aLens, aDay, (given, lens, day) => {
				expectNoLeak(written(given), { ...lens, clock: 'then' }, day);
			}),
			{ numRuns: 100 }
		);
	});

	const then: Lens = { clock: 'then', whatIfs: new Map(), setAside: new Set() };

	test.each(['shura-council', 'committee-of-public-safety'] as const)('in %s', (id) => {
		const dataset = readData(id);
		const [roster] = dataset.rosters;
		if (roster === undefined) throw new RangeError(id);
		const people = new Set(castOf(networkOf(dataset), roster).keys());
		const stops = stopsOf(historyOf(networkOf(dataset), then), people, roster.period);
		// Twelve stops, from the first to the last, leave no quarter of the years of either roster out.
		const days = Array.from({ length: 12 }, (_, index) => stops[Math.floor((index * (stops.length - 1)) / 11)] ?? 0);

		for (const day of days) expectNoLeak(dataset, then, day);
	});
});

function expectNoLeak(whole: Dataset, lens: Lens, day: Day): void {
	const [roster] = whole.rosters;
	if (roster === undefined) throw new RangeError('no roster');
	const cast = castOf(networkOf(whole), roster);
	const picture = { cast, layout: inARow([...cast.keys()]) };

	const told = page(whole, lens, day, picture);
	for (const less of [withoutLaterReports(whole, day), withoutHindsight(whole)]) {
		// A loss can tell who followed whom, and so who is drawn.
		fc.pre([...castOf(networkOf(less), roster).keys()].join() === [...cast.keys()].join());
		expect(page(less, lens, day, picture)).toEqual(told);
	}
}

/** All that the page, its tables and its downloads are made from on a day, by part. */
function page(dataset: Dataset, lens: Lens, day: Day, { cast, layout }: Picture): Readonly<Record<string, unknown>> {
	const network = networkOf(dataset);
	const [roster] = dataset.rosters;
	if (roster === undefined) throw new RangeError('no roster');
	const { period, members } = roster;
	const history = historyOf(network, lens);
	const [wholeHistory, recordHistory] = [
		historyOf(network, { ...lens, setAside: new Set() }),
		historyOf(network, { ...lens, whatIfs: new Map() })
	];
	const [known, knownWhole, record] = [history, wholeHistory, recordHistory].map((each) => knownOn(each, day));
	if (known === undefined || knownWhole === undefined || record === undefined) throw new RangeError('not known');
	const until = Math.min(known.until, period.to);
	/** A measure counts each day by itself, so that those before and after need not be counted. */
	const nearby = { from: day - 60, to: day + 60 };
	const people = new Set(cast.keys());
	const snapshot = snapshotOn(history, day);
	const gone = nothingLeftOf(wholeHistory, history, day);
	const countOn = (each: typeof snapshot) => countOf(each, roster, nothingLeftOf(wholeHistory, history, each.day));
	const earlier = snapshotOn(history, day - 60);
	const comparison = comparisonOf(history.network, people, { of: 'dates', before: earlier, after: snapshot });
	const withRecord = comparisonOf(history.network, people, {
		...{ of: 'record', before: snapshotOn(record, day), after: snapshot }
	});
	const losses = knownLosses(record, roster, period);
	const survival = survivalOf(known, roster, until);
	const survivors = survivorsOf(known, roster, period);
	const groups = postRowsOf(known, record, people, { from: period.from, to: until });
	const tenures = dataset.occupancies.flatMap(({ id }) => tenureOf(record, id, until) ?? []);
	const view = { ...firstViewOn(dataset, roster.id), date: day, lens };
	const union = unionIn(history, drawnPeriod({ ...view, anyTime: true }) ?? period);

	return {
		summary: summaryWords(countOn(snapshot), network, day),
		fates: [...people].map((id) => wordsOfFate(snapshot.fates.get(id), dataset.vocabulary.fates, gone.has(id))),
		changes: sentencesOn(known, day, people),
		'lanes and their marks': lanesOf(known, members, period),
		'words of marks': reportsTable(known, people).map((report) => [shortReportWords(report), headingOf(report)]),
		survivors,
		stops: stopsOf(history, people, period).filter((stop) => stop <= known.until),
		scene: sceneOn(history, snapshot, comparison, { cast, layout }),
		'at any time': [
			sceneOf({ history, snapshot: union, cast, layout, hidden: new Set(), shown: new Set(['ghosts', 'council']) }),
			unionCount(union, members, dataset.vocabulary.fates)
		],
		lines: linesOn(known, snapshot.fates, day, castOf(network, roster)),
		posts: groups,
		'posts in words': groups
			.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars))
			.map((bar) => {
				const occupancy = known.network.occupancies.get(bar.occupancy);
				return occupancy && [holdingWords(occupancy, bar, until), tenureSoFar(known, bar.occupancy, day)];
			}),
		'each post': dataset.posts.map((post) => [
			postRowOf(known, record, post, period),
			holdersOf(known.network, post.id)
		]),
		tenures: typicalTenureWords(typicalTenureOf(tenures), until),
		survival: [survival, survival.kind === 'survival' ? survivalSteps(survival, survivors) : []],
		'losses in words': [
			successionAnswer(successionsAfter(losses, record)),
			losses.map((loss) => whenWords(loss, record.network))
		],
		'posts emptied': emptiedRowsOf(record, losses, period),
		sides: [sidesOf(known, roster), sidesOf(knownWhole, roster)],
		'reports by person': reportRowsOf(known, people, knownFilter(known, { verdict: 'established' })),
		'counts of reports': [...people].map((id) => reportCountWords(known, id, 0)),
		people: peopleCsv(peopleTable(known, snapshot, cast, gone)),
		'table of posts': postsCsv(postsTable(known, snapshot, people)),
		ties: tiesCsv(tiesTable(known.network, snapshot, people)),
		reports: reportsCsv(known, reportsTable(known, people)),
		sources: sourcesCsv(known),
		'what rests on sources': sourceDependence(knownWhole.network.dataset),
		'table of losses': lossesCsv(record.network, losses),
		occupancies: occupanciesCsv(
			known.network,
			postRowsOf(known, record, people, { from: -Infinity, to: Infinity }),
			period
		),
		measures: measuresCsv(
			measures.flatMap((measure) =>
				measure.forms.map((form) => {
					return { measure, form, whatIf: false, steps: overHistory(recordHistory, roster, measure, form, nearby) };
				})
			),
			until
		),
		'measures of people': members.map((id) => personMeasures(known, cast, id, day)),
		claims: claimsCsv(dataset),
		compared: [
			comparisonCsv(comparison, network),
			comparedSummary(comparison, network, countOn),
			comparedLists(known, cast, comparison),
			comparedLists(known, cast, withRecord)
		],
		'what is set aside': setAsideSentences(knownWhole, known, roster, day),
		records: recordsIn(known.network.whole.dataset).map((id) => {
			const found = recordOfAny(known.network, id);
			return found && { ...found, why: whyNotCounted(found, known.network) };
		}),
		cards: [
			...recordsIn(known.network.whole.dataset),
			...known.network.ties.keys(),
			...stopsOf(history, people, period).map(stepCardId),
			...known.network.dataset.posts.map((post) => gapCardId({ post: post.id, day })),
			...members.map((person) => fateCardId({ person, day })),
			countCardId
		].flatMap(
			(id) =>
				cardOf(
					{ known, record, snapshot, cast: castOf(network, roster), roster, count: countOf(snapshot, roster) },
					id
				) ?? []
		),
		headings: [reportsHeading(known), byThisDate(known), findingLead(known)],
		view: [viewWords(network, view), citation(network, view, [], ''), fileName(dataset, view, 'people')],
		members: memberRows(known, snapshot, roster, new Set()),
		decidingSources: decidingSources(known, snapshot, roster.members),
		search: searchRecords(known.network, 'a')
	};
}

function sceneOn(
	history: History,
	snapshot: ReturnType<typeof snapshotOn>,
	comparison: ReturnType<typeof comparisonOf>,
	{ cast, layout }: Picture
): unknown {
	const given = { history, snapshot, cast, layout, hidden: new Set<string>() };
	return [undefined, comparison].map((each) =>
		sceneOf({ ...given, comparison: each, shown: new Set(['ghosts', 'council']) })
	);
}

function linesOn(
	known: Known,
	fates: ReturnType<typeof snapshotOn>['fates'],
	day: Day,
	cast: Picture['cast']
): unknown {
	return [...cast].map(([id, member]) => {
		const fate = fates.get(id);
		return [reasonWords(known, id, member), fate && personLine(known, day, id, fate, member)];
	});
}

function recordsIn({
	people,
	bodies,
	posts,
	occupancies,
	ties,
	reports,
	events,
	series,
	sources
}: Dataset): readonly Id[] {
	const points = series.flatMap((each) => each.points);
	return [people, bodies, posts, occupancies, ties, reports, events, points, sources].flatMap((records) =>
		records.map(({ id }) => id)
	);
}

/** Everyone beside the next. */
function inARow(people: readonly Id[]): Layout {
	const seats = people.map((id, index) => {
		const x = 200 * index;
		const box = { left: x + 20, top: 0, right: x + 180, bottom: 42 };
		const font = { size: 12, weight: 500, lineHeight: 14 };
		const label = { box, align: 'left', name: [id], font, captionLines: 2 } as const;
		return [id, { x, y: 21, radius: 13, label, row: 0, hasFoot: true }] as const;
	});
	return { ...emptyLayout({ width: 200 * people.length, height: 100 }), seats: new Map(seats) };
}

/** A dataset in which something is written about every record, and every report is related to all others. */
function written(given: Dataset): Dataset {
	const note = 'written in hindsight';
	const extra = [{ title: 'Later', text: 'a text of hindsight' }];
	const related = given.reports.map(({ id }) => id);
	return {
		...given,
		people: given.people.map((person) => ({ ...person, note, extra, role: note, earlierReports: 3 })),
		occupancies: given.occupancies.map((occupancy) => ({ ...occupancy, note, extra })),
		reports: given.reports.map((report) => ({ ...report, note, reason: note, related }))
	};
}

/** A dataset in which every report is still open and nothing is written about anything. */
function withoutHindsight(given: Dataset): Dataset {
	const unwritten = { birthNote: '', joinedNote: '', role: '', earlierReportsNote: '' };
	return {
		...given,
		people: without(given.people).map((person) => ({ ...person, ...unwritten, earlierReports: undefined })),
		bodies: without(given.bodies),
		posts: without(given.posts),
		occupancies: without(given.occupancies),
		ties: without(given.ties),
		reports: without(given.reports).map((report) => ({
			...report,
			...{ verdict: 'open', attribution: undefined, reason: '' }
		})),
		events: without(given.events),
		series: given.series.map((series) => ({ ...series, points: without(series.points) })),
		sources: without(given.sources)
	};
}

function without<Written extends { readonly note: string; readonly extra: readonly ExtraField[] }>(
	records: readonly Written[]
): readonly Written[] {
	return records.map((record) => ({ ...record, note: '', extra: [] }));
}
