/** The value of a measure, never NaN or infinite: where there is none, the reason. */
export type MeasureValue = Amount | Undefined;

/**
 * A number, or a range: what comes of counting none or all of what is only *maybe* there, or what unsure dates leave open.
 */
export interface Amount extends Range {
	readonly kind: 'number';
	/** Why only one end could be computed (without those maybe lost there may be nobody); else undefined. */
	readonly partly: string | undefined;
	/** How many are left out, as their value is not known; 0 for measures on a graph. */
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

/** An amount without a range. */
export function exactly(value: number): Amount {
	return between({ low: value, high: value });
}

/** An amount with a range. */
export function between(range: Range, leftOut = 0): Amount {
	return { kind: 'number', ...range, partly: undefined, leftOut };
}

/** No value, for a reason: a whole sentence. */
export function undefinedBecause(reason: string): Undefined {
	return { kind: 'undefined', reason };
}

/**
 * The value that spans those with none and with all of what is only *maybe* there. Where one has no value, the other stands
 * alone, with the reason.
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
