import type { Dataset, Id, Roster } from '../../src/lib/dataset/dataset.ts';
import { comparisonOf } from '../../src/lib/history/comparison.ts';
import { countOf } from '../../src/lib/history/count.ts';
import type { History } from '../../src/lib/history/history.ts';
import { historyOf } from '../../src/lib/history/history-of.ts';
import { type Known, knownOn } from '../../src/lib/history/known/known.ts';
import { decidingSources } from '../../src/lib/history/known/deciding-sources.ts';
import { sourceDependence } from '../../src/lib/history/known/source-dependence.ts';
import { type Snapshot, snapshotOn } from '../../src/lib/history/snapshot.ts';
import { stopsOf } from '../../src/lib/history/stops.ts';
import { measures } from '../../src/lib/measures/measures.ts';
import { overHistory } from '../../src/lib/measures/over-history.ts';
import { heldStateOf } from '../../src/lib/measures/posts/held-state.ts';
import { knownLosses } from '../../src/lib/measures/posts/known-losses.ts';
import { tenureOf, typicalTenureOf } from '../../src/lib/measures/posts/tenures.ts';
import { sidesOf } from '../../src/lib/measures/reports/sides.ts';
import { survivalOf } from '../../src/lib/measures/survival/survival.ts';
import { castOf } from '../../src/lib/network/cast.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import type { Network } from '../../src/lib/network/network.ts';
import { recordOfAny } from '../../src/lib/network/record-of.ts';
import { rostersOf } from '../../src/lib/network/rosters.ts';
import { heldPosts, postRowsOf } from '../../src/lib/tables/post-rows.ts';
import { medianWords, survivalSteps, survivalWords } from '../../src/lib/tables/survival-steps.ts';
import { survivorsOf } from '../../src/lib/tables/survivors.ts';
import type { Day } from '../../src/lib/time/day.ts';
import type { SetAside } from '../../src/lib/view/set-aside.ts';
import { firstViewOn } from '../../src/lib/view/view-parameters.ts';
import { parseView } from '../../src/lib/view/view-query.ts';
import { type Clock, clocks, type Lens } from '../../src/lib/view/view.ts';
import { type CardBasis, cardOf } from '../../src/lib/words/cards/card-of.ts';
import { countCardId } from '../../src/lib/words/cards/count-card.ts';
import { fateCardId } from '../../src/lib/words/cards/fate-card.ts';
import { gapCardId } from '../../src/lib/words/cards/gap-card.ts';
import { stepCardId } from '../../src/lib/words/cards/step-card.ts';
import { clockNote, findingLead } from '../../src/lib/words/clock.ts';
import { comparedLists } from '../../src/lib/words/comparison/comparison.ts';
import { comparedSummary, comparedWords, rosterDifference } from '../../src/lib/words/comparison/state-before.ts';
import { partsWords, summaryWords } from '../../src/lib/words/count.ts';
import { drawnWords, leftOutWords, networkScope, undrawnTiesWords } from '../../src/lib/words/drawn.ts';
import { byThisDate, reportsHeading } from '../../src/lib/words/known.ts';
import { attritionKey, attritionScope } from '../../src/lib/words/measures/attrition-key.ts';
import { emptiedWords } from '../../src/lib/words/measures/emptied.ts';
import { delayWords, falseBeforeWords, whenWords } from '../../src/lib/words/measures/known-when.ts';
import { lossNames } from '../../src/lib/words/measures/loss-names.ts';
import { valueWords } from '../../src/lib/words/measures/measure.ts';
import { successionAnswer, successionsAfter, tellsYears } from '../../src/lib/words/measures/succession-answer.ts';
import { survivalNotes } from '../../src/lib/words/measures/survival-notes.ts';
import * as series from '../../src/lib/words/measures/series.ts';
import { fateOnDate } from '../../src/lib/words/person/fate-on-date.ts';
import { personLine, reasonWords, shortPersonLine } from '../../src/lib/words/person/person-line.ts';
import { dayRosterWords } from '../../src/lib/words/posts/day-roster.ts';
import { withoutHolderWords } from '../../src/lib/words/posts/holders.ts';
import { holdingWords } from '../../src/lib/words/posts/holding.ts';
import { typicalTenureWords } from '../../src/lib/words/posts/tenure.ts';
import { termWords } from '../../src/lib/words/posts/term.ts';
import { experienceWords, vacancyWords } from '../../src/lib/words/posts/vacancy.ts';
import { reportsHeadline } from '../../src/lib/words/reports/headline.ts';
import { headingOf, shortReportWords } from '../../src/lib/words/reports/reports.ts';
import { reportCountWords } from '../../src/lib/words/reports/report-count.ts';
import { medianDaysWords, smallSampleNote } from '../../src/lib/words/reports/side.ts';
import { sentencesOn } from '../../src/lib/words/sentence.ts';
import { basisWords } from '../../src/lib/words/sources/basis.ts';
import { dependenceWords } from '../../src/lib/words/sources/dependence.ts';
import { setAsideSentences } from '../../src/lib/words/sources/set-aside-sentences.ts';
import { whyNotCounted } from '../../src/lib/words/sources/set-aside.ts';
import { chipsOf } from '../../src/lib/words/view/apart.ts';
import { citation, viewWords } from '../../src/lib/words/view/view-words.ts';
import type { Text } from './text.ts';

type Cast = ReturnType<typeof castOf>;
type Named = Readonly<Record<string, readonly string[]>>;

/**
 * What the page says of a dataset: of every roster under both clocks, on each date on which something changes; with a member
 * alive or lost in a what-if, and without each side.
 */
export function generatedFrom(dataset: Dataset): readonly Text[] {
	const network = networkOf(dataset);
	return [
		ofRecords(network),
		...rostersOf(network).flatMap((roster) => [
			...clocks.flatMap((clock) => ofRoster(network, roster, lensOf(clock))),
			...ofWhatIfs(network, roster),
			...ofSetAsides(network, roster),
			ofBothClocks(network, roster)
		])
	].flatMap((named) =>
		Object.entries(named).flatMap(([what, texts]) =>
			texts.filter((text) => text !== '').map((text) => ({ from: `${dataset.id}: ${what}`, text }))
		)
	);
}

function lensOf(clock: Clock, given: Partial<Lens> = {}): Lens {
	return { clock, whatIfs: new Map(), setAside: new Set(), ...given };
}

/** What is said of single records, whoever is counted. */
function ofRecords(network: Network): Named {
	const { dataset } = network;
	return {
		'headings of reports': dataset.reports.map(headingOf),
		// A report has a mark where it is known when it was published.
		'marks of reports': dataset.reports
			.filter(({ published }) => Number.isFinite(published?.latest))
			.map(shortReportWords),
		series: dataset.series.flatMap((each) => [
			series.seriesName(each),
			...each.points.map((point) => series.valueWords(point, each))
		]),
		'what rests on a source': [...sourceDependence(dataset).values()].map(dependenceWords),
		picture: [
			networkScope(dataset),
			drawnWords(2, 3, dataset, false),
			drawnWords(2, 3, dataset, true),
			leftOutWords(2),
			undrawnTiesWords(2)
		],
		measures: measures.flatMap(({ name, sentence, formula }) => [name, sentence, formula])
	};
}

/** What is said of a roster through a lens, on every day on which something changes. */
function ofRoster(network: Network, roster: Roster, lens: Lens): readonly Named[] {
	const history = historyOf(network, lens);
	const cast = castOf(network, roster);
	const days = stopsOf(history, new Set(cast.keys()), roster.period);
	return [
		...days.map((day) => ofDay(history, roster, cast, day)),
		...[...storyDays(network.dataset), roster.period.to].map((day) => ofCards(history, roster, cast, day)),
		ofMeasures(history, roster),
		ofComparisons(history, roster)
	];
}

function ofDay(history: History, roster: Roster, cast: Cast, day: Day): Named {
	const { network } = history;
	const known = knownOn(history, day);
	const snapshot = snapshotOn(history, day);
	const view = { ...firstViewOn(network.dataset, roster.id), date: day, lens: history.lens };
	const atAnyTime = { ...view, anyTime: true };
	const count = countOf(snapshot, roster);
	const posts = heldPosts(known, new Set(cast.keys()), roster.period).map(({ post }) => post.id);
	return {
		'headline of the posts': [
			withoutHolderWords(posts.map((post) => heldStateOf(network, snapshot, post))),
			dayRosterWords(roster, network.dataset.vocabulary.fates, day)
		],
		'headline of the network': [
			`${count.parts[0]?.people.length ?? 0} of ${count.of} ${network.dataset.vocabulary.fates.notLost}`,
			partsWords(count, network)
		],
		'headline of the reports': Object.values(
			reportsHeadline([...known.network.reports.values()], known, day, {}, network.dataset.vocabulary.sides)
		),
		'what it rests on': [basisWords(decidingSources(known, snapshot, roster.members))],
		'what changed': sentencesOn(known, day, new Set(cast.keys())).map(({ text }) => text),
		counts: [summaryWords(count, network, day)],
		captions: captionsOf(known, snapshot, cast),
		'fates on the date': [...cast.keys()].flatMap((id) => {
			const { answer, basis } = fateOnDate(known, known, day, id);
			return [answer, basis];
		}),
		posts: [...known.network.occupancies.values()]
			.filter(({ person }) => cast.has(person))
			.map((occupancy) => termWords(known, occupancy, snapshot)),
		'what was reported': [reportsHeading(known), byThisDate(known), findingLead(known)],
		'at any time': [viewWords(network, atAnyTime).state, ...chipsOf(network, atAnyTime).map(({ title = '' }) => title)],
		views: [
			...chipsOf(network, view).map(({ text }) => text),
			viewWords(network, view).state,
			viewWords(network, view).source,
			citation(network, view, [], '')
		]
	};
}

/** The cards of every record, and of what else has one on a day. */
function ofCards(history: History, roster: Roster, cast: Cast, day: Day): Named {
	const known = knownOn(history, day);
	const snapshot = snapshotOn(history, day);
	const basis: CardBasis = { known, record: known, snapshot, cast, roster, count: countOf(snapshot, roster) };
	const { network } = known;
	const { people, posts, occupancies, reports, ties, events } = network;
	const ids = [people, posts, occupancies, reports, ties, events].flatMap((records) => [...records.keys()]);
	const all = [
		...ids,
		...network.dataset.series.flatMap(({ points }) => points.map(({ id }) => id)),
		...[...posts.keys()].map((post) => gapCardId({ post, day })),
		...roster.members.map((person) => fateCardId({ person, day })),
		stepCardId(day),
		countCardId
	];
	return {
		cards: all.flatMap((id) => {
			const card = cardOf(basis, id);
			return card === undefined ? [] : [card.title, card.about, ...card.text.split('\n')];
		})
	};
}

function captionsOf(known: Known, { fates, day }: Snapshot, cast: Cast): readonly string[] {
	return [...cast].flatMap(([id, member]) => {
		const fate = fates.get(id);
		const lines = fate && [personLine(known, day, id, fate, member), shortPersonLine(known, day, id, fate)];
		return [
			reasonWords(known, id, member),
			reportCountWords(known, id, known.network.reportsOn.get(id)?.length ?? 0),
			...(lines ?? [])
		];
	});
}

/** What is counted over the years of a roster, at their end. */
function ofMeasures(history: History, roster: Roster): Named {
	const { network } = history;
	const { period } = roster;
	const known = knownOn(history, period.to);
	const groups = postRowsOf(known, known, new Set(castOf(network, roster).keys()), period);
	const rows = groups.flatMap((group) => group.rows);
	const bars = rows.flatMap((row) => row.bars);
	const tenures = bars.flatMap(({ occupancy }) => tenureOf(known, occupancy, period.to) ?? []);
	const vacancies = rows.flatMap((row) => row.vacancies);
	const losses = knownLosses(known, roster, period);
	const survival = survivalOf(known, roster, period.to);
	const names = lossNames(network.dataset.vocabulary.fates);
	const hasYears = tellsYears(network.dataset);
	const survivors = survivorsOf(known, roster, period);
	const scope = attritionScope(known, true);
	const sides = sidesOf(known, roster);
	return {
		'bars of posts': bars.flatMap((bar) => {
			const occupancy = known.network.occupancies.get(bar.occupancy);
			return occupancy === undefined ? [] : [holdingWords(occupancy, bar, period.to)];
		}),
		vacancies: vacancies.flatMap((vacancy) => [
			vacancyWords(vacancy),
			...vacancy.next.map(({ years }) => experienceWords(years))
		]),
		tenures: [typicalTenureWords(typicalTenureOf(tenures), period.to)],
		losses: [
			successionAnswer(successionsAfter(losses, known), names),
			...attritionKey({ record: known, roster, losses, hasYears, isWhatIf: history.lens.whatIfs.size > 0 }),
			scope.shows,
			scope.not,
			...losses.flatMap((loss) => [
				...[whenWords(loss, network), delayWords(loss.reported), delayWords(loss.established), falseBeforeWords(loss)],
				...loss.posts.flatMap((post) => {
					const { before, after } = emptiedWords(post, period.to, hasYears, '');
					return [before, after];
				})
			])
		],
		survival:
			survival.kind === 'survival'
				? [
						medianWords(survival),
						...survivalNotes(known, roster.members, survival),
						...survivalSteps(survival, survivors).map(({ value }) => survivalWords(value, names))
					]
				: [survival.reason],
		'values of measures': measures.flatMap((measure) =>
			measure.forms.flatMap((form) =>
				overHistory(history, roster, measure, form, period).map(({ value }) => valueWords(value, measure))
			)
		),
		sides: [...sides.rows.map(medianDaysWords), smallSampleNote(sides.all, sides.rows.length)]
	};
}

/** Each date of the story compared with the next. */
function ofComparisons(history: History, roster: Roster): Named {
	const days = storyDays(history.network.dataset);
	return inWords(
		history,
		roster,
		days.slice(1).map((day, index) => [snapshotOn(history, days[index] ?? day), snapshotOn(history, day)] as const),
		'dates'
	);
}

function inWords(
	history: History,
	roster: Roster,
	pairs: readonly (readonly [before: Snapshot, after: Snapshot])[],
	of: 'dates' | 'record'
): Named {
	const { network } = history;
	const cast = castOf(network, roster);
	const countOn = (snapshot: Snapshot) => countOf(snapshot, roster);
	return {
		comparisons: pairs.flatMap(([before, after]) => {
			const comparison = comparisonOf(network, new Set(cast.keys()), { of, before, after });
			const lists = comparedLists(knownOn(history, after.day), cast, comparison);
			return [
				...[comparedWords(comparison), comparedSummary(comparison, network, countOn)],
				rosterDifference(comparison, roster, network.dataset.vocabulary.fates),
				...lists.flatMap(({ groups, stayed }) => [
					stayed,
					...groups.flatMap(({ entries }) => entries.map(({ name, told }) => `${name}${told}`))
				])
			];
		})
	};
}

/** With each member alive throughout, or lost as the years begin, on the dates of the story. */
function ofWhatIfs(network: Network, roster: Roster): readonly Named[] {
	const record = historyOf(network, lensOf('today'));
	const cast = castOf(network, roster);
	return roster.members.slice(0, 2).flatMap((member) =>
		([{ kind: 'alive' }, { kind: 'lost', from: roster.drawnUp }] as const).flatMap((whatIf) => {
			const history = historyOf(network, lensOf('today', { whatIfs: new Map([[member, whatIf]]) }));
			const days = storyDays(network.dataset);
			const pairs = days.map((day) => [snapshotOn(record, day), snapshotOn(history, day)] as const);
			return [
				inWords(history, roster, pairs, 'record'),
				...[roster.drawnUp, ...days].map((day) => ofDay(history, roster, cast, day))
			];
		})
	);
}

/** Without each side, and without what the roster rests on, on the dates of the story. */
function ofSetAsides(network: Network, roster: Roster): readonly Named[] {
	const { dataset } = network;
	const whole = historyOf(network, lensOf('today'));
	const items: readonly SetAside[] = [
		...[...dataset.vocabulary.sides.keys()].map((side): SetAside => `side:${side}`),
		...roster.sources.map((source): SetAside => `source:${source}`)
	];
	return items.map((item) => {
		const left = historyOf(network, lensOf('today', { setAside: new Set([item]) }));
		const records: readonly { readonly id: Id }[] = [...dataset.reports, ...dataset.occupancies, ...dataset.ties];
		return {
			'set aside': [
				...storyDays(dataset).flatMap((day) => setAsideSentences(knownOn(whole, day), knownOn(left, day), roster, day)),
				...records.flatMap(({ id }) => {
					const found = recordOfAny(left.network, id);
					return found === undefined ? [] : [whyNotCounted(found, left.network)];
				})
			]
		};
	});
}

function ofBothClocks(network: Network, roster: Roster): Named {
	const [then, today] = [historyOf(network, lensOf('then')), historyOf(network, lensOf('today'))];
	const days = stopsOf(then, new Set(castOf(network, roster).keys()), roster.period);
	return { clocks: days.map((day) => clockNote(then, today, roster, day)) };
}

function storyDays(dataset: Dataset): readonly Day[] {
	return dataset.story.map(({ view }) => parseView(new URLSearchParams(view), dataset).view.date);
}
