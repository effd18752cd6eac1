import { type Entity, valuesOf } from './entities.ts';

/** The date of an entity. */
export interface DateReading {
	/** In EDTF; empty where none is given, and as it stands where it cannot be read. */
	readonly text: string;
	/** Whether several values contradict each other. */
	readonly competing: boolean;
	/** How many values stand beside it that cannot be read. */
	readonly unread: number;
}

/** A date of FollowTheMoney: a year, month or day, perhaps with a time, which is cut. */
const prefixDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T| )/;

/** A description that tells a date exactly, which its property cannot hold: `startDate: 2014~`. */
const exactDate = /^(?<property>date|[a-z]+Date): (?<text>\S+|(?:\.\.\/)?step .+)$/;

/**
 * The date in the first of some properties that holds any. Values that contradict each other give an interval from the first
 * to the last; a year is no contradiction to a day in it.
 *
 * @param properties the bound of a schema's `temporalExtent` in FollowTheMoney's model, in order
 */
export function dateOf(entity: Entity, properties: readonly string[]): DateReading {
	const exact = exactDates(entity);
	for (const property of properties) {
		const given = valuesOf(entity, property);
		const exactly = exact.get(property);
		if (exactly !== undefined && isSame(valuesForDate(exactly), given)) return { ...none, text: exactly };
		if (given.length > 0) return readingOf(given);
	}
	return none;
}

/** Whether a description only tells a date exactly. */
export function isExactDate(description: string): boolean {
	return exactDate.test(description);
}

/** The description that tells a date exactly; undefined where its property can hold it. */
export function exactDateFor(property: string, date: string): string | undefined {
	return date === '' || isPlainDate(date) ? undefined : `${property}: ${date}`;
}

/** Whether FollowTheMoney can hold a date as it is. */
export function isPlainDate(date: string): boolean {
	return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date);
}

/**
 * The values that come closest to a date of EDTF: without qualifiers, cut to the parts that are specified; of an interval and a
 * decade the first and the last. A date that is open on one side has none.
 */
export function valuesForDate(date: string): readonly string[] {
	const ends = date.split('/');
	const bounds = [ends[0] ?? '', ends.at(-1) ?? ''].map((end, index) => boundOf(end, index === 0 ? '0' : '9'));
	return bounds.every((bound) => bound !== undefined) ? [...new Set(bounds)] : [];
}

/** @param digit what stands for a digit of the year that is not specified */
function boundOf(end: string, digit: string): string | undefined {
	const { year, rest = '' } = /^(?<year>\d{2}[\dX]{2})(?<rest>(?:-[\dX]{2}){0,2})[~?%]?$/.exec(end)?.groups ?? {};
	return year === undefined ? undefined : year.replaceAll('X', digit) + rest.replace(/-X.*/, '');
}

const none: DateReading = { text: '', competing: false, unread: 0 };

function readingOf(given: readonly string[]): DateReading {
	const dates = [...new Set(given.flatMap((value) => prefixDate.exec(value)?.[0] ?? []))].sort();
	const unread = given.filter((value) => !prefixDate.test(value)).length;
	// Sorted by text a year stands right before the days in it.
	const precise = dates.filter((date, index) => dates[index + 1]?.startsWith(date) !== true);
	const [first, last] = [precise[0], precise.at(-1)];
	if (first === undefined || last === undefined) return { text: given.join(' '), competing: false, unread: 0 };
	return { text: first === last ? first : `${first}/${last}`, competing: first !== last, unread };
}

function exactDates(entity: Entity): ReadonlyMap<string, string> {
	return new Map(
		valuesOf(entity, 'description').flatMap((description) => {
			const { property, text } = exactDate.exec(description)?.groups ?? {};
			return property === undefined || text === undefined ? [] : [[property, text] as const];
		})
	);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
	return [...some].sort().join(' ') === [...new Set(others)].sort().join(' ');
}
