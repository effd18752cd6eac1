// First, as it has to be there before the libraries.
import { charge, frame, spentBy } from './script-clock.ts';
import type { Day } from '../../src/lib/time/day.ts';
import { spentOn } from './applying-differences.ts';
import { datasets, type SubjectName } from './datasets.ts';
import type { Measured, Work } from './measured.ts';
import { roundTheBusiest, spread, type Subject, subjectOf } from './subject.ts';
import { type ByWay, byWay, type Shown, type WayName, wayNames, ways } from './ways.ts';

declare global {
	interface Window {
		measure: (name: SubjectName, mostSteps: number) => Promise<Measured>;
		/** Frames a second while the picture is panned, and while it is zoomed. */
		measureRoaming: (name: SubjectName, way: WayName) => Promise<readonly [number, number]>;
	}
}

/** Stops that everyone shows before time is taken, so that code is compiled and images are read. */
const warmUpStops = 6;

/** Frames after a step that still belong to it: one to draw, and more for images that come late. */
const framesAStep = 3;

/** How many people are pointed at. */
const mostPeople = 20;

/** How long the picture is panned, and zoomed, in milliseconds. */
const roamingMs = 2000;

window.measure = async (name, mostSteps) => {
	const subject = roundTheBusiest(subjectOf(datasets[name]()), mostSteps);
	// What a way leaves to later frames when it is mounted is its own: Cytoscape starts there to ask for each frame anew.
	const shows = byWay((way) => charge(way, () => ways[way](containerOf(way), subject)));
	for (const day of spread(subject.stops, warmUpStops)) await stepped(shows, day, 0);
	spentOn.clear();
	const steps = await everyStep(shows, subject);
	const ours = {
		'a step': { times: steps.ours, parts: [...spentOn] },
		'pointing at somebody': await pointed(shows.ours, subject)
	};
	const lines = Math.max(...subject.stops.map((day) => subject.sceneOn(day).lines.size));
	return { title: subject.title, lines, steps, ours };
};

window.measureRoaming = async (name, way) => {
	const subject = roundTheBusiest(subjectOf(datasets[name]()), 1);
	const { show, look = () => undefined } = ways[way](containerOf(way), subject);
	for (const day of subject.stops) show(day);
	// Shaders and code are compiled first.
	for (let count = 0; count < framesAStep; count++) {
		look(count, 1);
		await frame();
	}
	return [
		await framesASecond((share) => {
			look(200 * Math.sin(2 * Math.PI * share), 1);
		}),
		await framesASecond((share) => {
			look(0, 1 + Math.sin(Math.PI * share));
		})
	];
};

/** A place on the page for a way, of the size the picture has on a large screen. */
function containerOf(way: string): HTMLElement {
	const container = document.createElement('div');
	container.title = way;
	container.style.cssText = 'inline-size: 1096px; block-size: 477px; position: relative';
	document.body.append(container);
	return container;
}

/** Every stop once, in order, in every way before the next. */
async function everyStep(shows: ByWay<Shown>, { stops }: Subject): Promise<ByWay<readonly number[]>> {
	const steps = byWay((): number[] => []);
	for (const [index, day] of stops.entries()) {
		const spent = await stepped(shows, day, index);
		for (const way of wayNames) steps[way].push(spent[way]);
	}
	return steps;
}

/** One step in every way, one after the other; who comes first changes from turn to turn. In milliseconds of script. */
async function stepped(shows: ByWay<Shown>, day: Day, turn: number): Promise<ByWay<number>> {
	const spent = byWay(() => 0);
	for (const index of wayNames.keys()) {
		const way = wayNames[(index + turn) % wayNames.length] ?? 'ours';
		spent[way] = await done(way, () => {
			shows[way].show(day);
		});
	}
	return spent;
}

/** Points at one after the other, and at nobody in between, on the last date shown. */
async function pointed({ point = () => undefined }: Shown, { stops, sceneOn }: Subject): Promise<Work> {
	const people = spread([...sceneOn(stops.at(-1) ?? 0).people.keys()], mostPeople);
	const times: number[] = [];
	const parts = new Map<string, number>();
	for (const person of people) {
		spentOn.clear();
		times.push(
			await done('ours', () => {
				point(person);
			})
		);
		for (const [part, time] of spentOn) parts.set(part, (parts.get(part) ?? 0) + time);
		await done('ours', () => {
			point(undefined);
		});
	}
	return { times, parts: [...parts] };
}

/** Script for something that a way does, with all that it leaves to the next frames, in milliseconds. */
async function done(way: WayName, act: () => void): Promise<number> {
	const before = spentBy(way);
	charge(way, act);
	for (let count = 0; count < framesAStep; count++) await frame();
	return spentBy(way) - before;
}

/** How many frames a second come while something moves; it is given how much of the time has passed, 0 to 1. */
async function framesASecond(move: (share: number) => void): Promise<number> {
	const start = await frame();
	let [now, frames] = [start, 0];
	while (now - start < roamingMs) {
		move((now - start) / roamingMs);
		now = await frame();
		frames += 1;
	}
	return (1000 * frames) / (now - start);
}
