import type { Id } from '../dataset/dataset.ts';
import type { Box, Point } from '../geometry/box.ts';

/** The room of a picture, in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where the people of a roster stand in one room, on every date. All lengths are CSS pixels at zoom 1: x to the right, y down. */
export interface Layout {
	/** The room it is made for; all of it lies between (0, 0) and this. */
	readonly room: Size;
	/** A seat for everyone who is drawn. */
	readonly seats: ReadonlyMap<Id, Seat>;
	/** Whoever of the context finds no room. */
	readonly leftOut: readonly Id[];
	/** The outlines of the collegial bodies; two that share people overlap. */
	readonly outlines: readonly Outline[];
	/** The names of bodies and groups. */
	readonly titles: readonly Title[];
	/** Where ties may run; undefined where they run straight. */
	readonly streets: Streets | undefined;
	/** Which pairs have lines: all, those of the two who have most, or none, where lines lead to fields or there is no room. */
	readonly lines: 'all' | 'largest hubs' | 'none';
	/** The people who stand without names, by body or group. */
	readonly fields: readonly Field[];
}

/** The layout of nobody in a room. */
export function emptyLayout(room: Size): Layout {
	return {
		room,
		seats: new Map(),
		leftOut: [],
		outlines: [],
		titles: [],
		streets: undefined,
		lines: 'all',
		fields: []
	};
}

/** People close together without names, and the line that stands for all ties between them and the body above. */
export interface Field {
	readonly people: readonly Id[];
	/** From top to foot; undefined where there is no body above. */
	readonly line: readonly [Point, Point] | undefined;
}

/** Where a person stands: the centre of the mark. */
export interface Seat extends Point {
	readonly radius: number;
	readonly label: LabelRoom;
	/** The row it stands in, from the top; 0 in a layout without streets. */
	readonly row: number;
	/** Whether ties may leave at the foot: they may not where the name stands there. */
	readonly hasFoot: boolean;
}

/** The room for a person's name and the caption under it. Nothing else is drawn in it on any date. */
export interface LabelRoom {
	readonly box: Box;
	/** To which side of the room the words keep. Words in the middle begin at its top, the others are centred on the mark. */
	readonly align: 'left' | 'middle' | 'right';
	/** The name in lines, cut to the room. */
	readonly name: readonly string[];
	readonly font: Font;
	/** How many lines of a caption there is room for. */
	readonly captionLines: number;
}

/** A font, in CSS pixels. */
export interface Font {
	readonly size: number;
	readonly weight: number;
	readonly lineHeight: number;
}

/** The outline of a collegial body, and who sits in it. */
export interface Outline extends Box {
	readonly body: Id;
	readonly people: readonly Id[];
}

/** Words on the ground: the name of a body, of the part two bodies share, or of a group. */
export interface Title {
	readonly kind: 'body' | 'part' | 'group';
	readonly lines: readonly string[];
	readonly box: Box;
	readonly align: 'left' | 'right';
	/** It is drawn while one of them is. */
	readonly people: readonly Id[];
}

/** What ties run in: a road above each row and a channel through all rows. */
export interface Streets {
	/** The rows from the top. */
	readonly rows: readonly Row[];
	/** A strip from top to foot that nobody stands in, but for the head at its top. */
	readonly channel: { readonly left: number; readonly right: number };
	/** Who stands on top of the channel. */
	readonly head: Id | undefined;
}

/** A row of people with the road above it. */
export interface Row {
	/** The road; of no height where there is none. */
	readonly road: { readonly top: number; readonly bottom: number };
	/** The room for marks and words. */
	readonly top: number;
	readonly bottom: number;
}

/** Two people with a tie between them. */
export interface Pair {
	readonly id: string;
	readonly from: Id;
	readonly to: Id;
}

/** How the line of a pair runs on a date. */
export interface Way {
	readonly pair: string;
	/** Whose end is shared with other ways, and whose is the pair's own. */
	readonly from: Id;
	readonly to: Id;
	/** The corners from end to end. The first and last lie within the marks, on the line on which it leaves them. */
	readonly corners: readonly Point[];
	/** Ways of one net belong together: they share pieces, and do not cross. */
	readonly net: string;
}
