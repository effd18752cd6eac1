import type { Id } from '../dataset/dataset.ts';
import { wholeLines } from '../geometry/label-size.ts';
import { textWidth } from '../geometry/text-width.ts';
import type { Size } from '../layout/layout.ts';
import { shortTiesAtEnd, tiesInAll } from '../words/tie-at-end.ts';
import { smallestText } from './encoding.ts';
import { moreLinesOf, undrawnTies } from './lines/lines-of.ts';
import type { Emphasis, Label, LineMark, PersonMark, Scene, TieMark } from './scene.ts';

/** The font of a name that is written only while it is singled out, and from its mark to it. */
const nameFont = { size: 12, weight: 600, lineHeight: 14 } as const;
const nameGap = 8;

/** The room for the caption of such a name. */
const captionWidth = 150;

/** Over everything that is not raised. */
const raisedOrder = 100_000;

/**
 * A scene in which somebody is singled out with their lines, or the line of a tie: everything else is paler, and at the other
 * ends stands what they are to that person. Who has no tie to follow gets a ring, and nothing is paler. Nothing moves.
 *
 * @param raised the person or the tie that is pointed at; where it is not drawn, the selected one is singled out
 * @param selected has a ring in any case, if it is a person
 */
export function withEmphasis(scene: Scene, raised: Id | undefined, selected: Id | undefined): Scene {
	const about = [raised, selected].find((id) => id !== undefined && (scene.people.has(id) || scene.ties.has(id)));
	if (about === undefined) return scene;
	const all = new Map([...scene.lines, ...missingLines(scene, about)]);
	const lines = [...all.values()].filter(
		({ from, to, ties }) => from.id === about || to.id === about || ties.includes(about)
	);
	const raisedLines = new Set(lines.map(({ id }) => id));
	const rest: Emphasis = lines.length === 0 ? 'none' : 'quiet';
	const words = new Map<Id, string>();
	for (const end of lines.flatMap(({ from, to }) => [from, to])) if (end.id !== about) words.set(end.id, end.words);
	if (scene.people.has(about) && lines.length > 0)
		words.set(about, tiesInAll(lines.map((line) => tiesOf(scene, line))));
	return {
		...scene,
		people: new Map(
			[...scene.people].map(([id, mark]) => {
				const emphasis = id === about ? 'raised' : words.has(id) ? 'end' : rest;
				const label = labelOf(mark, emphasis, words.get(id), scene.layout.room);
				return [id, { ...mark, emphasis, label, ring: id === about || id === selected ? 'bold' : mark.ring }];
			})
		),
		lines: new Map(
			[...all].map(([id, line]) => [id, raisedLines.has(id) ? raisedLine(line, about) : { ...line, emphasis: rest }])
		)
	};
}

function tiesOf({ ties }: Scene, line: LineMark): readonly TieMark[] {
	return line.ties.flatMap((id) => ties.get(id) ?? []);
}

/** The lines of somebody, or of a tie, that the layout leaves out among so many. */
function missingLines(scene: Scene, about: Id): readonly (readonly [string, LineMark])[] {
	const missing = undrawnTies(scene).filter(({ id, from, to }) => [id, from, to].includes(about));
	return moreLinesOf(missing, scene).map((line) => [line.id, line]);
}

function raisedLine(line: LineMark, about: Id): LineMark {
	// Only those that begin at the same person are raised together with the lines they share pieces with.
	const shared = line.from.id === about ? line.shared : 0;
	return { ...line, emphasis: 'raised', shared, order: line.order + raisedOrder };
}

function labelOf(mark: PersonMark, emphasis: Emphasis, words: string | undefined, room: Size): Label | undefined {
	if (emphasis === 'none') return mark.label;
	if (emphasis === 'quiet') {
		return mark.label && { ...mark.label, font: { ...mark.label.font, weight: 400 }, caption: [] };
	}
	const isWritten = mark.label !== undefined && mark.label.font.size >= smallestText;
	const label = isWritten ? mark.label : labelBeside(mark, room);
	if (words === undefined) return label;
	const captions = [words, shortTiesAtEnd(words)].map((text) => wholeLines(text, label.width, label.captionLines));
	const caption = captions.find((lines) => lines.length > 0);
	if (emphasis === 'raised') return caption === undefined ? label : { ...label, caption };
	return { ...label, font: { ...label.font, weight: 600 }, caption: caption ?? [] };
}

/** The label of somebody for whose name there was no room: at the side of the mark on which it stays in the picture. */
function labelBeside({ x, y, radius, name }: PersonMark, room: Size): Label {
	const right = x + radius + nameGap;
	const isRight = right + textWidth(name, nameFont.size, nameFont.weight) <= room.width;
	return {
		align: isRight ? 'left' : 'right',
		x: isRight ? right : x - radius - nameGap,
		top: y - nameFont.lineHeight,
		haloed: true,
		name: [name],
		font: nameFont,
		caption: [],
		width: captionWidth,
		captionLines: 1
	};
}
