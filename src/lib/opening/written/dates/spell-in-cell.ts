import type { SettledHow, SettledReading, WrittenSpell } from './date-reading.ts';
import { unreadable } from './date-of-parts.ts';
import { singleDate } from './single-date.ts';
import { saysNothing, saysStill } from './still-or-nothing.ts';
import { isInOrder, twoDates } from './two-dates.ts';

const since = /^(?:at least )?(?:ever )?(?:since|seit|depuis|desde|с|منذ|from|ab|von|as of|de|del) (at least |о)?/;
const from = /^(?:at least )?(?:from|von|de|del|с|between) /;
const until =
	/^(?:at least )?(?:until|till|til|up to|through|to|bis|jusqu['’]?(?:en|a|au) ?|hasta|до|по|fino al?|حتى|-|–|—) ?(at least )?/;
const onwards = / ?(?:onwards?|on|\+|and later|ff\.?)$/;
const between = / (?:to|until|till|til|up to|through|thru|bis|hasta|jusqu['’]?(?:en|a|au)|à|au|a|al|до|по|حتى|الى) /g;
const longDashes = / [-–—―−~] ?| ?[–—―−→] ?| ?(?:\.{2,3}|->) ?/g;
const hyphens = /-/g;

/** Texts with more places to part them than this are no spell. */
const mostPlaces = 12;

/**
 * The spell in a prepared text: "2009–2011", "2016-07-13 to 2018", "since 2014", "until may 2015", "2014-". An end left blank or
 * with a word for nothing is not given. Undefined where there is none.
 */
export function spellInCell(text: string, how: SettledHow): SettledReading | undefined {
	return betweenTwo(text.replace(from, ''), how) ?? openSpell(text, how);
}

function openSpell(text: string, how: SettledHow): SettledReading | undefined {
	const start = text.replace(since, '').replace(onwards, '');
	if (start !== text) {
		const isAtLeast = /^(?:since |from )?at least /.test(text);
		const date = singleDate(isAtLeast ? `by ${start}` : start, how);
		if (date.kind === 'date') return spell({ start: date.edtf, end: undefined, still: !from.test(text) });
	}
	const end = text.replace(until, '');
	if (end === text || end === '') return undefined;
	const isAtLeast = /^(?:until |till |to |up to )?at least /.test(text);
	const date = singleDate(isAtLeast ? `at least ${end}` : end, how);
	if (saysStill(end)) return undefined;
	return date.kind === 'date' ? spell({ start: undefined, end: date.edtf, still: false }) : undefined;
}

function betweenTwo(text: string, how: SettledHow): SettledReading | undefined {
	for (const separator of [between, longDashes, hyphens]) {
		const parted = [...text.matchAll(separator)].map(({ index, 0: sign }) => [
			text.slice(0, index).trim(),
			text.slice(index + sign.length).trim()
		]);
		if (parted.length > mostPlaces) return undefined;
		const found = parted.flatMap(([first = '', second = '']) => spellOf(first, second, how) ?? []);
		const [only] = found;
		if (only !== undefined) return found.length === 1 ? spell(only) : unreadable('unclear');
		const isReversed = parted.some(([first = '', second = '']) => isBackwards(first, second, how));
		if (isReversed) return unreadable('ends-before-start');
	}
	const [, first, second] = /^(\d{4})\/(\d{2})$/.exec(text) ?? [];
	const years = first === undefined || second === undefined ? undefined : spellOf(first, second, how);
	return years === undefined ? undefined : spell(years);
}

function spellOf(first: string, second: string, how: SettledHow): WrittenSpell | undefined {
	const read = (text: string) => singleDate(text, how);
	const goesOn = saysStill(second);
	const [noStart, noEnd] = [saysNothing(first), goesOn || saysNothing(second)];
	if (noStart && noEnd) return undefined;
	if (noEnd || noStart) {
		const date = read(noEnd ? first : second);
		if (date.kind !== 'date') return undefined;
		return noEnd
			? { start: date.edtf, end: undefined, still: goesOn }
			: { start: undefined, end: date.edtf, still: false };
	}
	const dates = twoDates(first, second, read);
	return dates === undefined ? undefined : { start: dates[0], end: dates[1], still: false };
}

function isBackwards(first: string, second: string, how: SettledHow): boolean {
	const [start, end] = [singleDate(first, how), singleDate(second, how)];
	return start.kind === 'date' && end.kind === 'date' && !isInOrder(start.edtf, end.edtf);
}

function spell(given: WrittenSpell): SettledReading {
	return { kind: 'spell', ...given };
}
