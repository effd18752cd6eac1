import type { Id } from '../dataset/dataset.ts';
import type { Portfolio, Vocabulary } from '../dataset/vocabulary.ts';
import type { FateLook } from '../history/fate/fate.ts';
import type { Box, Point } from '../geometry/box.ts';
import { emptyLayout, type Font, type Layout, type Title } from '../layout/layout.ts';
import type { Difference } from '../history/comparison.ts';

/** What a mark stands on: no outline of a body, one, or where several overlap. */
export type Ground = 'ground' | 'enclosure' | 'enclosure-twice';

/**
 * How a mark is drawn while somebody is singled out: `raised` is that person with their lines, `end` whom the lines lead to,
 * `quiet` everyone and everything else.
 */
export type Emphasis = 'none' | 'raised' | 'end' | 'quiet';

/** The words at a mark: the name in lines, and the caption under it. */
export interface Label {
	/** To which side of `x` the words stand: `left` begins there, `middle` is centred there, `right` ends there. */
	readonly align: 'left' | 'middle' | 'right';
	readonly x: number;
	/** The top of the first line. */
	readonly top: number;
	readonly name: readonly string[];
	readonly font: Font;
	readonly caption: readonly string[];
	/** Whether it has a halo, as something may lie under it. */
	readonly haloed: boolean;
	/** The room for a caption under the name: how wide, and how many lines. */
	readonly width: number;
	readonly captionLines: number;
}

/** A body in which somebody sits beside the one they stand in. */
export interface OtherBody {
	readonly body: Id;
	/** The corners of the thin line into its outline, from the mark on. */
	readonly way: readonly Point[];
}

/** What to draw for one person. */
export interface PersonMark extends Point {
	readonly id: Id;
	readonly name: string;
	/** What the caption says, in full: why they are drawn, or the date of a loss. */
	readonly line: string;
	readonly portfolio: Portfolio;
	readonly fate: FateLook;
	readonly contested: boolean;
	readonly whatIf: boolean;
	/** Whether they are on the roster; context is paler. */
	readonly member: boolean;
	/** Radius of the mark, in CSS pixels at zoom 1. */
	readonly radius: number;
	/** Where they belong. They stand there unless they were dragged. */
	readonly seat: Point;
	/** Whether they were dragged out of the outline their seat is in, so that a thin line joins them to it. */
	readonly tethered: boolean;
	/** The other bodies in which they sit on the day. */
	readonly otherBodies: readonly OtherBody[];
	readonly ground: Ground;
	/** Undefined where there is no room for a name. */
	readonly label: Label | undefined;
	/** A ring round the mark: a thin one if something about them changed on the day, a bold one if they are singled out. */
	readonly ring: 'none' | 'thin' | 'bold';
	readonly emphasis: Emphasis;
	/** In a comparison: what became of them. */
	readonly difference?: Difference;
}

/** How a tie is drawn: solid if sure, dashed for maybe, pale solid for a ghost. */
export type TieLook = 'sure' | 'maybe' | 'ghost';

/** One tie between two people who are drawn. All ties between the same two share a line. */
export interface TieMark {
	readonly id: Id;
	readonly kind: string;
	readonly from: Id;
	readonly to: Id;
	readonly directed: boolean;
	readonly look: TieLook;
	/** By the confidence in it, in pixels. */
	readonly width: number;
	/** In a comparison: what became of it. */
	readonly difference?: Difference;
}

/** Who a line ends at, and the place of their mark. */
export interface LineEnd extends Point {
	readonly id: Id;
	/** What they are to the other end, in words. */
	readonly words: string;
}

/** What to draw for all ties between two people. */
export interface LineMark {
	readonly id: string;
	/** Its ties, the strongest first. */
	readonly ties: readonly Id[];
	/** The end that other lines may share, and the end that is its own. Dashes begin at the first. */
	readonly from: LineEnd;
	readonly to: LineEnd;
	readonly look: TieLook;
	/** By the strongest of its ties that looks like it, in pixels. */
	readonly width: number;
	/** Whom its arrows point at. They stand at the end that is its own. */
	readonly pointsAt: 'none' | 'from' | 'to' | 'both';
	/** The corners from outline to outline; at those between it is rounded. */
	readonly corners: readonly Point[];
	/** From its beginning, how far a sure line of its net runs along it, so that it is not drawn there; 0 for sure lines. */
	readonly shared: number;
	/** The corners of each arrow. */
	readonly arrows: readonly (readonly Point[])[];
	/** What is drawn later is drawn over it. */
	readonly order: number;
	readonly emphasis: Emphasis;
	/** In a comparison: what became of it. */
	readonly difference?: Difference;
	/** The place of its difference badge, and how far along the line that is, 0 to 1. */
	readonly badge?: Point & { readonly share: number };
}

/** A gap in a line where another crosses over it: the ground, drawn between the two. */
export interface GapMark {
	readonly id: string;
	readonly corners: readonly Point[];
	readonly ground: Ground;
	/** It lies under the lines of this order. */
	readonly order: number;
}

/** The outline of a body. */
export interface BodyMark extends Box {
	readonly id: Id;
	readonly name: string;
}

/** Words on the ground. */
export interface TitleMark extends Pick<Title, 'kind' | 'lines' | 'align'> {
	readonly id: string;
	/** Where the words begin, or end if they keep to the right. */
	readonly x: number;
	readonly top: number;
	readonly ground: Ground;
}

/** The line to a field: it stands for all ties between the people in it and a body. */
export interface FieldMark {
	readonly id: string;
	readonly from: Point;
	readonly to: Point;
	readonly width: number;
}

/** What to draw for a snapshot. */
export interface Scene {
	readonly people: ReadonlyMap<Id, PersonMark>;
	readonly ties: ReadonlyMap<Id, TieMark>;
	readonly lines: ReadonlyMap<string, LineMark>;
	readonly gaps: ReadonlyMap<string, GapMark>;
	readonly bodies: ReadonlyMap<Id, BodyMark>;
	readonly titles: ReadonlyMap<string, TitleMark>;
	readonly fields: ReadonlyMap<string, FieldMark>;
	/** What the kinds of its ties are called. */
	readonly vocabulary: Pick<Vocabulary, 'ties'>;
	/** The layout it is made from: everyone in their seat is drawn within its room. */
	readonly layout: Layout;
}

/** A scene with nothing in it. */
export const emptyScene: Scene = {
	people: new Map(),
	ties: new Map(),
	lines: new Map(),
	gaps: new Map(),
	bodies: new Map(),
	titles: new Map(),
	fields: new Map(),
	vocabulary: { ties: new Map() },
	layout: emptyLayout({ width: 0, height: 0 })
};
