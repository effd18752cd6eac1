/** What a measure comes to. Never NaN or an infinite number: what has no value says why. */
export type MeasureValue = Amount | Undefined;

/**
 * A number, or the two ends of a range: with nothing of what is only *maybe* there, and with all of it (which of the two
 * is larger depends on the measure), or what dates leave open.
 */
export interface Amount {
	readonly kind: 'number';
	readonly low: number;
	readonly high: number;
	/** Why only one end could be computed, as when with none of the maybe lost there is nobody; else undefined. */
	readonly partly: string | undefined;
	/** Of how many it is not known, so that they are left out; 0 for what is counted on a graph. */
	readonly leftOut: number;
}

/** No value, with the reason in words. */
export interface Undefined {
	readonly kind: 'undefined';
	readonly reason: string;
}

/** The ends of a range, both included. */
export interface Range {
	readonly low: number;
	readonly high: number;
}

export function exactly(value: number): Amount {
	return between({ low: value, high: value });
}

export function between({ low, high }: Range, leftOut = 0): Amount {
	return { kind: 'number', low, high, partly: undefined, leftOut };
}

export function undefinedBecause(reason: string): Undefined {
	return { kind: 'undefined', reason };
}

/**
 * One value from the two readings of what is only maybe there: with none of it, and with all of it. Where one has no value
 * the other stands alone, with the reason.
 */
export function spanning(withNone: MeasureValue, withAll: MeasureValue): MeasureValue {
	if (withNone.kind === 'undefined') {
		return withAll.kind === 'undefined' ? withAll : { ...withAll, partly: withNone.reason };
	}
	if (withAll.kind === 'undefined') return { ...withNone, partly: withAll.reason };
	return between(
		{ low: Math.min(withNone.low, withAll.low), high: Math.max(withNone.high, withAll.high) },
		Math.max(withNone.leftOut, withAll.leftOut)
	);
}

export function isSameValue(a: MeasureValue, b: MeasureValue): boolean {
	if (a.kind === 'undefined' || b.kind === 'undefined') {
		return a.kind === 'undefined' && b.kind === 'undefined' && a.reason === b.reason;
	}
	return a.low === b.low && a.high === b.high && a.partly === b.partly && a.leftOut === b.leftOut;
}
