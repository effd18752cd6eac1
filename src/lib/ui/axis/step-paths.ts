import type { StepFunction } from '$lib/history/step-function.ts';
import type { MeasureValue, Range } from '$lib/measures/value.ts';
import type { AxisScale } from '$lib/state/timeline.svelte.ts';
import type { Day } from '$lib/time/day.ts';
import { placeWithin } from './scale.ts';

/** A range from a day until another. */
export interface Stair extends Range {
	readonly from: Day;
	readonly to: Day;
}

/** Stairs that join; where there is no value one flight ends and another begins. */
export type Flight = readonly Stair[];

/** The flights of a step function up to a day; a step without a value is a gap. */
export function flightsOf(steps: StepFunction<Range | undefined>, until: Day): readonly Flight[] {
	const flights: Stair[][] = [];
	let joins = false;
	for (const [index, { from, value }] of steps.entries()) {
		if (from > until) break;
		if (value !== undefined) {
			const stair = { from, to: Math.min(until, steps[index + 1]?.from ?? until), low: value.low, high: value.high };
			const last = flights.at(-1);
			if (joins && last !== undefined) last.push(stair);
			else flights.push([stair]);
		}
		joins = value !== undefined;
	}
	return flights;
}

/** A stretch without a value, and why. */
export interface Gap {
	readonly from: Day;
	readonly to: Day;
	readonly reason: string;
}

/** The stretches up to a day in which a measure has no value. */
export function gapsOf(steps: StepFunction<MeasureValue>, until: Day): readonly Gap[] {
	return steps.flatMap(({ from, value }, index) => {
		if (value.kind === 'number' || from > until) return [];
		return [{ from, to: Math.min(until, steps[index + 1]?.from ?? until), reason: value.reason }];
	});
}

/** Where a flight is drawn: a box of 100 by 100 that spans a period and the values from 0 to `top`. */
export interface Box {
	readonly period: AxisScale;
	readonly top: number;
}

/** One edge of a flight as the `d` of a path; empty where the flight lies beyond the box. */
export function edgePath(flight: Flight, edge: keyof Range, box: Box): string {
	return pathThrough(cornersOf(flight, edge, box));
}

/** What lies between the edges of a flight, as the `d` of a path. */
export function bandPath(flight: Flight, box: Box): string {
	const path = pathThrough([...cornersOf(flight, 'low', box), ...[...cornersOf(flight, 'high', box)].reverse()]);
	return path === '' ? '' : `${path}Z`;
}

/** What lies under a flight, from its lower edge down to 0, as the `d` of a path. */
export function underPath(flight: Flight, box: Box): string {
	return bandPath(
		flight.map((stair) => ({ ...stair, low: 0, high: stair.low })),
		box
	);
}

/** How far down in its box a value stands, in per cent. */
export function depthOf(value: number, { top }: Pick<Box, 'top'>): number {
	return 100 - (value / top) * 100;
}

function cornersOf(flight: Flight, edge: keyof Range, box: Box): readonly (readonly [x: number, y: number])[] {
	// What lies beyond the box would be drawn on its edge.
	const within = flight.filter(({ from, to }) => to >= box.period.from && from <= box.period.to);
	return within.flatMap((stair) => {
		const y = depthOf(stair[edge], box);
		return [
			[placeWithin(box.period, stair.from), y],
			[placeWithin(box.period, stair.to), y]
		] as const;
	});
}

function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
	return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');
}

/** A thousandth of a hundredth is less than a pixel of any chart. */
function rounded(place: number): number {
	return Math.round(place * 1000) / 1000;
}
