// First, as it has to be there before the libraries.
import { charge, frame, spentBy } from './script-clock.ts';
import type { Day } from '../../src/lib/time/day.ts';
import { spentOn } from './applying-differences.ts';
import { datasets } from './datasets.ts';
import type { Drag, Drags, Measured, SubjectName } from './measured.ts';
import { type Subject, subjectOf } from './subject.ts';
import { type ByWay, byWay, type Way, wayNames, ways } from './ways.ts';

declare global {
	interface Window {
		measure: (name: SubjectName) => Promise<Measured>;
	}
}

/** Stops that everyone shows before time is taken, so that code is compiled and images are read. */
const warmUpStops = 12;

/** Frames after a step that still belong to it: one to draw, and more for images that come late. */
const framesAStep = 3;

/** How far the slider is dragged, in moves, and how many of them each has in turn. */
const moves = 200;
const movesInTurn = 20;

/** Whoever has taken so long, in milliseconds, is dragged no further. */
const patience = 10_000;

/** A frame that comes this much after the one before, in milliseconds, has left one out on a screen of 60 Hz. */
const lateAfter = 1.5 * (1000 / 60);

type Show = ReturnType<Way>;

window.measure = async (name) => {
	const dataset = datasets[name]();
	const start = performance.now();
	const subject = subjectOf(dataset);
	const preparing = performance.now() - start;
	// What a way leaves to later frames when it is mounted is its own: Cytoscape starts there to ask for each frame anew.
	const shows = byWay((way) => charge(way, () => ways[way](containerOf(way), subject)));
	for (const day of spread(subject.stops, warmUpStops)) await stepped(shows, day, 0);
	spentOn.clear();
	const steps = await everyStep(shows, subject);
	return {
		people: dataset.people.length,
		ties: new Set(subject.stops.flatMap((day) => [...subject.sceneOn(day).ties.keys()])).size,
		preparing,
		steps,
		parts: [...spentOn],
		drags: await dragged(shows, subject)
	};
};

/** A place on the page for a way, of the size the picture has on a large screen. */
function containerOf(way: string): HTMLElement {
	const container = document.createElement('div');
	container.title = way;
	container.style.cssText = 'inline-size: 1040px; block-size: 480px';
	document.body.append(container);
	return container;
}

/** Every stop once, in order, in every way before the next. */
async function everyStep(shows: ByWay<Show>, { stops }: Subject): Promise<ByWay<readonly number[]>> {
	const steps = byWay((): number[] => []);
	for (const [index, day] of stops.entries()) {
		const spent = await stepped(shows, day, index);
		for (const way of wayNames) steps[way].push(spent[way]);
	}
	return steps;
}

/** One step in every way, one after the other; who comes first changes from turn to turn. In milliseconds of script. */
async function stepped(shows: ByWay<Show>, day: Day, turn: number): Promise<ByWay<number>> {
	const spent = byWay(() => 0);
	for (const index of wayNames.keys()) {
		const way = wayNames[(index + turn) % wayNames.length] ?? 'ours';
		const before = spentBy(way);
		charge(way, () => {
			shows[way](day);
		});
		for (let count = 0; count < framesAStep; count++) await frame();
		spent[way] = spentBy(way) - before;
	}
	return spent;
}

/** Drags the slider along the whole period with each way, and with none, in turns. */
async function dragged(shows: ByWay<Show>, { period }: Subject): Promise<Drags> {
	const none: Drag = { frames: 0, late: 0, time: 0 };
	const drags = { ...byWay(() => none), nothing: none };
	const days = Array.from({ length: moves }, (_, move) =>
		Math.round(period.from + ((period.to - period.from) * move) / (moves - 1))
	);
	for (let first = 0; first < moves; first += movesInTurn) {
		for (const who of [...wayNames, 'nothing'] as const) {
			if (drags[who].time > patience) continue;
			const show = who === 'nothing' ? () => undefined : shows[who];
			drags[who] = sum(drags[who], await draggedOver(days.slice(first, first + movesInTurn), show));
		}
	}
	return drags;
}

/** One date a frame. */
async function draggedOver(days: readonly Day[], show: Show): Promise<Drag> {
	// What others have left to draw is to be over by now.
	for (let count = 1; count < framesAStep; count++) await frame();
	let before = await frame();
	let drag: Drag = { frames: 0, late: 0, time: 0 };
	for (const day of days) {
		show(day);
		const now = await frame();
		drag = sum(drag, { frames: 1, late: now - before > lateAfter ? 1 : 0, time: now - before });
		before = now;
	}
	return drag;
}

function sum(a: Drag, b: Drag): Drag {
	return { frames: a.frames + b.frames, late: a.late + b.late, time: a.time + b.time };
}

/** So many of some items, evenly spread, or all of them. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
	const stride = Math.max(1, Math.floor(items.length / count));
	return items.filter((_, index) => index % stride === 0);
}
