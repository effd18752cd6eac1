import type { Confidence, Id, Roster } from '../dataset/dataset.ts';
import { valueOn } from '../history/step-function.ts';
import type { History } from '../history/history.ts';
import type { Snapshot } from '../history/snapshot.ts';
import { labelText, lineFont, markRadius, mostLines } from '../geometry/label-size.ts';
import type { Layout, TieEnds } from '../layout/layout.ts';
import { bodiesOfMembers } from '../layout/place/seats.ts';
import type { CastMember } from '../network/cast.ts';
import { portfolioOf } from '../network/highest-post.ts';
import { nameOfBody, nameOfPerson } from '../network/names.ts';
import type { NetworkTie } from '../network/tie.ts';
import { type Comparison, type Difference, fateIn } from '../history/comparison.ts';
import { type Known, knownOn } from '../history/known/known.ts';
import { ghostWidth, tieWidths } from './encoding.ts';
import { enclosureOf, isInside } from './enclosure.ts';
import { spreadParallelEdges } from './parallel-edges.ts';
import { personLine } from '../words/person-line.ts';
import type { BodyMark, PersonMark, Scene, TieMark } from './scene.ts';
import type { Point } from '../geometry/box.ts';
import { withBadges } from './tie-badges.ts';

/** What a scene is made from. */
export interface SceneInput {
	readonly history: History;
	readonly snapshot: Snapshot;
	/** A comparison whose later state is the snapshot: the scene then holds what either state has. */
	readonly comparison?: Comparison | undefined;
	readonly roster: Roster;
	/** Everyone who may be drawn. */
	readonly cast: ReadonlyMap<Id, CastMember>;
	/** The places, dragged ones included. */
	readonly layout: Layout;
	/** What is drawn beyond the default: `ghosts`, `council`. */
	readonly shown: ReadonlySet<string>;
	/** Kinds of tie that are not drawn. */
	readonly hidden: ReadonlySet<string>;
	readonly selection: Id | undefined;
}

/**
 * What to draw for a snapshot: everyone of the cast who has entered the record, the lost included; the ties among them, with
 * ended ones if `ghosts` are shown; and the enclosures. Council ties show on request, or for the selected person. In a
 * comparison every mark carries its difference, and what left is drawn as it was.
 */
export function sceneOf(input: SceneInput): Scene {
	const known = knownOn(input.history, input.snapshot.day);
	const people = peopleOf(input, known);
	const bodies = bodiesOf(input, people);
	const outlines = [...bodies.values()];
	return {
		people: new Map(
			[...people].map(([id, mark]) => [id, { ...mark, enclosed: outlines.some((body) => isInside(mark, body)) }])
		),
		ties: tiesOf(input, known, people, bodies),
		bodies
	};
}

function peopleOf(
	{ history, snapshot, comparison, cast, layout }: SceneInput,
	known: Known
): ReadonlyMap<Id, PersonMark> {
	const marks = new Map<Id, PersonMark>();
	for (const [id, castMember] of cast) {
		const fate = fateIn(snapshot, comparison, id);
		const place = layout.places.get(id);
		if (fate === undefined || place === undefined) continue;
		const { member } = castMember;
		marks.set(id, {
			id,
			x: place.x,
			y: place.y,
			name: nameOfPerson(history.network, id),
			line: personLine(known, snapshot.day, id, fate, castMember),
			portfolio: portfolioOf(history.network, id),
			fate: fate.kind,
			contested: fate.contested,
			whatIf: fate.whatIf,
			member,
			radius: markRadius[member ? 'member' : 'context'],
			enclosed: false,
			...differenceIn(comparison?.people, id)
		});
	}
	return marks;
}

function bodiesOf({ history, roster, layout }: SceneInput, people: ReadonlyMap<Id, PersonMark>): Scene['bodies'] {
	const bodies = new Map<Id, BodyMark>();
	const standing = bodiesOfMembers(history.network, roster);
	for (const [id, least] of layout.enclosures) {
		// Where every seat is set aside, no record says that there is such a body.
		if (![...standing.values()].includes(id)) continue;
		const seats = roster.members.filter((member) => people.has(member) && standing.get(member) === id);
		const outline = enclosureOf(
			least,
			seats.flatMap((seat) => people.get(seat) ?? [])
		);
		bodies.set(id, { id, name: nameOfBody(history.network, id), seats, least, ...outline });
	}
	return bodies;
}

function tiesOf(
	input: SceneInput,
	known: Known,
	people: ReadonlyMap<Id, PersonMark>,
	bodies: ReadonlyMap<Id, BodyMark>
): Scene['ties'] {
	const { history, layout, comparison } = input;
	const marks: TieMark[] = [];
	for (const tie of history.network.ties.values()) {
		if (!people.has(tie.from) || !people.has(tie.to) || !isWanted(tie, input)) continue;
		const look = lookOf(tie, input);
		if (look === undefined) continue;
		const { id, kind, from, to, directed } = tie;
		const width = look === 'ghost' ? ghostWidth : tieWidths[strongest(known.network.ties.get(id) ?? tie)];
		const bends = layout.bends.get(id) ?? [];
		const ends = endsUnder(layout.ends.get(id) ?? {}, people.get(from), people.get(to));
		const difference = differenceIn(comparison?.ties, id);
		marks.push({ id, kind, from, to, directed, look, width, bends, ends, ...difference });
	}
	const apart = spreadParallelEdges(marks);
	const drawn = comparison === undefined ? apart : withBadges(apart, people, bodies);
	return new Map(drawn.map((mark) => [mark.id, mark]));
}

/** The difference of a record as a part of its mark; nothing where it is in neither state, or nothing is compared. */
function differenceIn(
	differences: ReadonlyMap<Id, Difference> | undefined,
	id: Id
): { readonly difference?: Difference } {
	const difference = differences?.get(id);
	return difference === undefined ? {} : { difference };
}

/** The ends of a tie below a label, moved up to the last line that is written there. */
function endsUnder({ from, to }: TieEnds, first: PersonMark | undefined, second: PersonMark | undefined): TieEnds {
	const raised = (end: Point, mark: PersonMark | undefined): Point => {
		const lines = mark === undefined ? mostLines : labelText(mark.name, mark.line, mark.member).lines.length;
		return { x: end.x, y: end.y - (mostLines - lines) * lineFont.lineHeight };
	};
	return {
		...(from === undefined ? {} : { from: raised(from, first) }),
		...(to === undefined ? {} : { to: raised(to, second) })
	};
}

function isWanted({ kind, from, to }: NetworkTie, { shown, hidden, selection }: SceneInput): boolean {
	if (hidden.has(kind)) return false;
	return kind !== 'council' || shown.has('council') || from === selection || to === selection;
}

function lookOf({ id }: NetworkTie, { history, snapshot, comparison, shown }: SceneInput): TieMark['look'] | undefined {
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
