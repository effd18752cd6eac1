import type { Confidence, Id } from '../dataset/dataset.ts';
import { valueOn } from '../history/step-function.ts';
import type { History } from '../history/history.ts';
import { lookOfFate } from '../history/fate/fate.ts';
import type { Snapshot } from '../history/snapshot.ts';
import type { Layout, Outline, Seat } from '../layout/layout.ts';
import { type CastMember, mostOfUsual } from '../network/cast.ts';
import { portfolioOf } from '../network/highest-post.ts';
import { nameOfPerson } from '../network/names.ts';
import type { NetworkTie } from '../network/tie.ts';
import { type Comparison, type Difference, fateIn } from '../history/comparison.ts';
import { type Known, knownOn } from '../history/known/known.ts';
import type { Point } from '../geometry/box.ts';
import { personLine, shortPersonLine } from '../words/person/person-line.ts';
import { ghostWidth, tieWidths } from './encoding.ts';
import { fieldsOf } from './fields-of.ts';
import { gapsOf } from './lines/gaps-of.ts';
import { bodiesOf, groundAt, isTethered, outlinesIn, titlesOf } from './grounds.ts';
import { withBadges } from './lines/line-badges.ts';
import { linesOf } from './lines/lines-of.ts';
import { otherBodiesFrom, othersByPerson } from './other-bodies.ts';
import { offAtFirst } from './off-at-first.ts';
import { labelAt } from './person-label.ts';
import type { PersonMark, Scene, TieLook, TieMark } from './scene.ts';

/** What a scene is made from. */
export interface SceneInput {
	readonly history: History;
	readonly snapshot: Snapshot;
	/** A comparison whose later state is the snapshot: the scene then holds what either state has. */
	readonly comparison?: Comparison | undefined;
	/** Everyone who may be drawn. */
	readonly cast: ReadonlyMap<Id, CastMember>;
	readonly layout: Layout;
	/** Where the viewer dragged people to; everyone else is in their seat. */
	readonly places?: ReadonlyMap<Id, Point>;
	/** Whoever something changed about on the day. */
	readonly changed?: ReadonlySet<Id>;
	/** What is drawn beyond the default: `ghosts`, `council`. */
	readonly shown: ReadonlySet<string>;
	/** Kinds of tie that are not drawn. */
	readonly hidden: ReadonlySet<string>;
}

/**
 * What to draw for a snapshot: everyone of the cast who has a seat and has entered the record, the lost included; the ties
 * among them, with ended ones if `ghosts` are shown and those of councils if these are, or no outline shows them; and the
 * outlines of bodies. Of a union only whoever was there at some time is drawn. In a comparison every mark carries its
 * difference, and what left is drawn as it was.
 */
export function sceneOf(input: SceneInput): Scene {
	const { history, snapshot, comparison, layout, places = new Map<Id, Point>() } = input;
	const known = knownOn(history, snapshot.day);
	const isDrawn = (id: Id) => drawnFate(input, id) !== undefined;
	const outlines = outlinesIn(history.network, layout, isDrawn);
	const people = peopleOf(input, known, outlines);
	const ties = tiesOf(input, known, people);
	const { fields, counts } = fieldsOf(layout, ties.values());
	const titles = new Map([...titlesOf(layout, outlines, people), ...counts.map((count) => [count.id, count] as const)]);
	const { vocabulary } = history.network.dataset;
	const moved = new Set(places.keys());
	const drawn = linesOf(ties.values(), people, layout, moved, vocabulary);
	return {
		people,
		ties,
		lines: comparison === undefined ? drawn.lines : withBadges(drawn.lines, people, titles),
		gaps: gapsOf(drawn, outlines),
		bodies: bodiesOf(history.network, outlines),
		titles,
		fields,
		vocabulary,
		layout
	};
}

/**
 * The fate of somebody who is to be drawn: in a union, of whoever was there at some time. Of a large roster whoever is out of
 * post on a date leaves their place empty.
 */
function drawnFate({ snapshot, comparison, cast }: Pick<SceneInput, 'snapshot' | 'comparison' | 'cast'>, id: Id) {
	const fate = fateIn(snapshot, comparison, id);
	if (snapshot.union !== undefined) return snapshot.union.people.has(id) ? fate : undefined;
	const isOut = fate?.lossBy === 'posts' && fate.kind === 'lost' && !fate.whatIf;
	const hasChanged = (comparison?.people.get(id) ?? 'stayed') !== 'stayed';
	return isOut && !hasChanged && cast.size > mostOfUsual ? undefined : fate;
}

function peopleOf(input: SceneInput, known: Known, outlines: readonly Outline[]): ReadonlyMap<Id, PersonMark> {
	const marks = new Map<Id, PersonMark>();
	const { history, snapshot, comparison, cast, layout, places, changed } = input;
	const others = othersByPerson(history.network, snapshot, outlines);
	const isOverLines = layout.streets === undefined && layout.lines === 'all';
	for (const [id, castMember] of cast) {
		const fate = drawnFate(input, id);
		const seat = layout.seats.get(id);
		if (fate === undefined || seat === undefined) continue;
		const place = places?.get(id);
		const { x, y } = place ?? seat;
		const line = personLine(known, snapshot.day, id, fate, castMember);
		marks.set(id, {
			id,
			x,
			y,
			name: nameOfPerson(history.network, id),
			line,
			portfolio: portfolioOf(history.network, id),
			fate: lookOfFate(fate),
			contested: fate.contested,
			whatIf: fate.whatIf,
			member: castMember.member,
			radius: seat.radius,
			seat: { x: seat.x, y: seat.y },
			tethered: isTethered(seat, { x, y }, outlines),
			otherBodies: otherBodiesFrom(
				{ x, y },
				place === undefined ? roadAbove(layout, seat) : undefined,
				others.get(id) ?? []
			),
			ground: groundAt({ x, y }, outlines),
			label: labelAt(seat, { x, y }, [line, shortPersonLine(known, snapshot.day, id, fate)], isOverLines),
			ring: changed?.has(id) === true ? 'thin' : 'none',
			emphasis: 'none',
			...differenceIn(comparison?.people, id)
		});
	}
	return marks;
}

/** The middle of the road above the row of a seat. */
function roadAbove({ streets }: Layout, { row }: Seat): number | undefined {
	const road = streets?.rows[row]?.road;
	return road && (road.top + road.bottom) / 2;
}

function tiesOf(input: SceneInput, known: Known, people: ReadonlyMap<Id, PersonMark>): Scene['ties'] {
	const { history, comparison } = input;
	const marks = new Map<Id, TieMark>();
	for (const tie of history.network.ties.values()) {
		if (!people.has(tie.from) || !people.has(tie.to) || !isWanted(tie, input)) continue;
		const look = lookOf(tie, input);
		if (look === undefined) continue;
		const { id, kind, from, to, directed } = tie;
		const width = look === 'ghost' ? ghostWidth : tieWidths[strongest(known.network.ties.get(id) ?? tie)];
		marks.set(id, { id, kind, from, to, directed, look, width, ...differenceIn(comparison?.ties, id) });
	}
	return marks;
}

/** The difference of a record as a part of its mark; nothing where it is in neither state, or nothing is compared. */
function differenceIn(
	differences: ReadonlyMap<Id, Difference> | undefined,
	id: Id
): { readonly difference?: Difference } {
	const difference = differences?.get(id);
	return difference === undefined ? {} : { difference };
}

function isWanted({ kind }: NetworkTie, { shown, hidden, layout }: SceneInput): boolean {
	return !hidden.has(kind) && (!offAtFirst(layout).includes(kind) || shown.has(kind));
}

function lookOf({ id }: NetworkTie, { history, snapshot, comparison, shown }: SceneInput): TieLook | undefined {
	const presence = snapshot.ties.get(id);
	if (presence !== undefined) return presence === 'yes' ? 'sure' : 'maybe';
	if (comparison?.ties.get(id) === 'left') return 'ghost';
	const isGhost = shown.has('ghosts') && valueOn(history.ties.get(id) ?? [], snapshot.day) === 'no';
	return isGhost ? 'ghost' : undefined;
}

function strongest({ grounds }: NetworkTie): Confidence {
	const confidences: readonly Confidence[] = ['high', 'medium'];
	return confidences.find((confidence) => grounds.some((ground) => ground.confidence === confidence)) ?? 'low';
}
