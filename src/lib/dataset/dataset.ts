import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf-date.ts';
import type { Spell } from '../time/spell.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters, digits and hyphens; no two records of a dataset share one, whatever their table. */
export type Id = string;

/** How sure the sources make a record. */
export type Confidence = 'high' | 'medium' | 'low';

/** What a record says in a column that only its dataset has. */
export interface ExtraField {
	/** The title of the column. */
	readonly title: string;
	readonly text: string;
}

/** What every record has: an id, a note (or an empty text), and the sources it rests on, at least one. */
interface SourcedRecord {
	readonly id: Id;
	readonly note: string;
	/** In the order of the columns; none for an empty cell. */
	readonly extra: readonly ExtraField[];
	readonly sources: readonly Id[];
}

/** Somebody in the network. */
export interface Person extends SourcedRecord {
	/** The name on screen. */
	readonly name: string;
	readonly fullName: string;
	readonly aliases: readonly string[];
	readonly origin: string;
	readonly birth: EdtfDate | undefined;
	readonly birthPlace: string;
	readonly birthNote: string;
	/** When they joined the organisation. */
	readonly joined: EdtfDate | undefined;
	readonly joinedNote: string;
	readonly role: string;
	/** The least number of earlier reports of their loss, where a source counts them without listing them. */
	readonly earlierReports: number | undefined;
	readonly earlierReportsNote: string;
	/** Their place in a drawing that was given, to the right, in its own unit. */
	readonly x: number | undefined;
	/** The same downwards. */
	readonly y: number | undefined;
}

/** A council, department or heading that posts belong to. */
export interface Body extends SourcedRecord {
	readonly name: string;
	/** Whether its members act together, so that sitting in it is a tie. */
	readonly collegial: boolean;
}

/** A position that somebody can hold. */
export interface Post extends SourcedRecord {
	readonly name: string;
	readonly body: Id;
	/** How many can hold it at once; undefined where no source says, which counts as many. */
	readonly seats: number | undefined;
	/** One of the vocabulary's portfolios; empty where none is given. */
	readonly portfolio: string;
	/** 1 is the head of the organisation; larger is lower. */
	readonly rank: number;
	readonly reportsTo: Id | undefined;
	/** How sure the line of command to `reportsTo` is. */
	readonly confidence: Confidence | undefined;
	readonly scope: string;
	/** Whether its holders sit in its body, where that acts together, as a secretary does not; undefined counts as yes. */
	readonly sits?: boolean | undefined;
}

/** A person holds a post for a spell. An end that is only the loss of the person is left out. */
export interface Occupancy extends SourcedRecord {
	readonly person: Id;
	readonly post: Id;
	/** What the post was called at the time; empty where it has the same name now. */
	readonly heldAs: string;
	/** Whether they only stand in: they hold the post, and are no successor in it. */
	readonly acting: boolean;
	readonly spell: Spell;
	readonly confidence: Confidence;
}

/** A relation between two persons that sources state. */
export interface StatedTie extends SourcedRecord {
	readonly from: Id;
	readonly to: Id;
	/** One of the vocabulary's ties. */
	readonly kind: string;
	readonly spell: Spell;
	readonly confidence: Confidence;
}

/** What a report says happened to a person. */
export type ReportedFate = (typeof reportedFates)[number];

/** Every {@link ReportedFate}. */
export const reportedFates = [
	'killed',
	'died',
	'captured',
	'released',
	'wounded',
	'targeted',
	'alive',
	'unknown',
	'left',
	'returned'
] as const;

/** What became of a report, as known today. */
export type Verdict = (typeof verdicts)[number];

/** Every {@link Verdict}. */
export const verdicts = ['established', 'refuted', 'superseded', 'disputed', 'open'] as const;

/** A published statement about a person's fate. */
export interface Report extends SourcedRecord {
	readonly person: Id;
	readonly what: ReportedFate;
	/** When it is said to have happened; never later than it was published. */
	readonly occurred: EdtfDate | undefined;
	/** When it was said; a report without it counts in hindsight only. */
	readonly published: EdtfDate | undefined;
	readonly claimant: string;
	/** Whose interest the claimants speak for: some of the vocabulary's sides. */
	readonly sides: readonly Id[];
	readonly means: string;
	readonly place: string;
	/** About the fate alone; undefined where it is not known yet, as it is not while the report is read as of its time. */
	readonly verdict: Verdict | undefined;
	/** About who did it or how, where that differs from the verdict on the fate. */
	readonly attribution: Verdict | undefined;
	/** Why this verdict. */
	readonly reason: string;
	readonly related: readonly Id[];
}

/** Something that happened around the network, as context. */
export interface DatedEvent extends SourcedRecord {
	readonly date: EdtfDate;
	readonly name: string;
	readonly place: string;
	/** Its kind in words: "publication". */
	readonly kind: string;
}

/** One measured value of a series. */
export interface SeriesPoint extends SourcedRecord {
	readonly date: EdtfDate;
	readonly value: number;
	/** The upper end where a range is given. */
	readonly valueMax: number | undefined;
}

/** A context measured over time, such as territory held. Its points can be joined by one line. */
export interface Series {
	readonly id: Id;
	readonly scope: string;
	/** What it measures in words: "Area". */
	readonly metric: string;
	/** What follows a number: " km²", "%". */
	readonly unit: string;
	readonly baseline: string;
	readonly estimator: string;
	/** In order of date. */
	readonly points: readonly SeriesPoint[];
}

/** What a dataset counts: who is not lost, or who is in post. */
export type Counts = (typeof countables)[number];

/** Every {@link Counts}. */
export const countables = ['fate', 'post'] as const;

/** Days from the first to the last, both included. */
export interface Period {
	readonly from: Day;
	readonly to: Day;
}

/** A named set of persons followed together. */
export interface Roster extends SourcedRecord {
	readonly name: string;
	readonly shortName: string;
	/** The day it was drawn up; nobody on it can have been lost before. */
	readonly drawnUp: Day;
	/** The years in which it opens. */
	readonly period: Period;
	readonly members: readonly Id[];
	/** Under what it is offered to choose from: "Bodies"; empty where it stands by itself. */
	readonly heading: string;
}

/** What the record makes of a claim. */
export type Standing = 'holds' | 'holds-in-part' | 'out-of-date' | 'opinion' | 'not-in-record';

/** A statement of the account that the dataset starts from, in our words. */
export interface Claim {
	readonly id: Id;
	readonly statement: string;
	readonly standing: Standing;
	readonly reason: string;
	/** A view, written as a query, that shows it. */
	readonly view: string;
	readonly extra: readonly ExtraField[];
	readonly sources: readonly Id[];
}

/** Where a record comes from. */
export interface Source {
	readonly id: Id;
	readonly publisher: string;
	readonly title: string;
	readonly date: EdtfDate | undefined;
	/** Undefined when the copy read leads nowhere that can be linked. */
	readonly url: string | undefined;
	readonly copy: 'original' | 'republication' | 'none';
	readonly note: string;
	readonly extra: readonly ExtraField[];
}

/** Something to know about the dataset as a whole. */
export interface DatasetNote {
	readonly title: string;
	readonly text: string;
	readonly sources: readonly Id[];
}

/** One view of the story. */
export interface StoryView extends DatasetNote {
	readonly id: Id;
	/** A view, written as a query. */
	readonly view: string;
}

/**
 * A leadership network and the published record behind it, read and cross-checked: every id a record names exists,
 * no spell ends before it starts, every record has a source. Records keep the order of their table.
 */
export interface Dataset {
	/** The name of its folder, and of its page. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	/** Its licence, as "CC-BY-4.0"; empty where none is given. */
	readonly licence: string;
	/** What the dataset finds, in one or two sentences. */
	readonly finding: string;
	/** What that rests on. */
	readonly basis: string;
	/** What the page counts: what became of people, or who is in post. */
	readonly counts: Counts;
	/**
	 * What its times are: days, numbered steps (see time/step.ts), or none at all. Without any nothing changes, and everything is
	 * there for sure.
	 */
	readonly time: 'days' | 'steps' | 'none';
	/** What is asked of it: in one's own dataset people without a date are there all the time, perhaps. */
	readonly profile: 'own' | 'published';
	/** A fate is not known more than this many days after the last evidence of life; Infinity for one that stays as it was. */
	readonly window: number;
	readonly vocabulary: Vocabulary;
	/** The account that the claims are taken from. */
	readonly account: string;
	readonly notes: readonly DatasetNote[];
	/** The view in which it opens where there is no story, as a query; empty for the first view on its first roster. */
	readonly opens: string;
	readonly story: readonly StoryView[];
	readonly people: readonly Person[];
	readonly bodies: readonly Body[];
	readonly posts: readonly Post[];
	readonly occupancies: readonly Occupancy[];
	readonly ties: readonly StatedTie[];
	readonly reports: readonly Report[];
	readonly events: readonly DatedEvent[];
	readonly series: readonly Series[];
	readonly rosters: readonly Roster[];
	readonly claims: readonly Claim[];
	readonly sources: readonly Source[];
}
