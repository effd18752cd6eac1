import { columnAt } from '../../formats/sheet.ts';
import type { Headed } from '../binding/find-heads.ts';
import { isSpellHead, isTimeHead, roleOfHead } from '../binding/heads.ts';
import { type Role, roleNames } from '../binding/roles.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { type ColumnLook, lookOf } from '../written/column-look.ts';
import { inShort } from '../written/in-short.ts';

/** A column is bound by its look if at least this share of its cells looks so. */
const leastShare = 0.8;

/** Of a column that tells when terms began and ended together at least this share does so; the others may be single dates. */
const leastSpells = 0.5;

const ofTime: readonly Role[] = ['from', 'to', 'year', 'date'];

const aboutPeople: readonly Role[] = ['person', 'first-name', 'last-name', 'tie-from', 'tie-to', 'event'];

/**
 * What columns are by their cells alone, where no head says who is meant. The likeliest column of names holds the people, the
 * first two of dates their starts and ends. Empty for a sheet that tells of no posts and no dates, and is no list of names.
 *
 * @param areNames whether a single column may be a plain list of names
 * @param times what {@link timeByLook} found
 */
export function rolesByLook(
	key: string,
	sheet: Headed,
	areNames: boolean,
	times: ReadonlyMap<number, Role>,
	answers: Answers,
	lines: ReportLines
): ReadonlyMap<number, Role> {
	const { heads, rows } = sheet;
	const byHead = heads.map(roleOfHead);
	const has = (...some: readonly Role[]) => byHead.some((role) => role !== undefined && some.includes(role));
	if (rows.length < 2 || has(...aboutPeople) || answers('shape', key) === 'list') return new Map();
	const looks = looksOf(sheet);
	const share = (look: ColumnLook | undefined, of: 'people' | 'dates') => (look === undefined ? 0 : look[of]);
	const person = looks.reduce(
		(best, look, index) => (share(look, 'people') > share(looks[best], 'people') ? index : best),
		0
	);
	const dates = looks.flatMap((look, index) => (share(look, 'dates') >= leastShare ? [index] : []));
	const spells = times.size > 0 || has(...ofTime) ? [] : dates.slice(0, 2);
	const isOfPeople = areNames || has('post', 'from', 'to', 'year') || times.size > 0 || spells.length > 0;
	if (share(looks[person], 'people') < leastShare || !isOfPeople) return new Map();
	const found = new Map<number, Role>([
		[person, 'person'],
		...spells.map((index, place) => [index, place === 0 ? 'from' : 'to'] as const)
	]);
	tellGuesses(key, heads, found, lines);
	return found;
}

/**
 * The column that gives the time of each row, where no head tells one. One of spells holds starts and ends together: by a head
 * such as "term of office", else by its cells alone. Else one by a head such as "step" or "period", if its cells are numbers or
 * dates: a date beside events and reports, else what a row speaks of, as a year is.
 */
export function timeByLook(key: string, sheet: Headed, lines: ReportLines): ReadonlyMap<number, Role> {
	const { heads } = sheet;
	const byHead = heads.map(roleOfHead);
	if (byHead.some((role) => role !== undefined && ofTime.includes(role))) return new Map();
	const spells = spellColumnIn(sheet);
	if (spells !== undefined) {
		const found = new Map<number, Role>([[spells, 'from']]);
		if (!isSpellHead(heads[spells] ?? '')) tellGuesses(key, heads, found, lines);
		return found;
	}
	const looks = looksOf(sheet);
	const time = looks.findIndex(
		(look, index) =>
			look !== undefined && isTimeHead(heads[index] ?? '') && Math.max(look.dates, look.numbers) >= leastShare
	);
	const isOfDays = (['event', 'claimant', 'published'] as const).some((role) => byHead.includes(role));
	return time < 0 ? new Map() : new Map([[time, isOfDays ? 'date' : 'year']]);
}

/** The column that holds starts and ends together: by its head, else by its cells alone. */
export function spellColumnIn(sheet: Headed): number | undefined {
	const ofSpells = looksOf(sheet).flatMap((look, index) =>
		look !== undefined && look.dates >= leastShare && look.spells >= leastSpells ? [index] : []
	);
	return ofSpells.find((index) => isSpellHead(sheet.heads[index] ?? '')) ?? ofSpells[0];
}

/** What the columns look like whose heads say nothing. */
function looksOf({ heads, rows }: Headed): readonly (ColumnLook | undefined)[] {
	return heads.map((head, index) => (roleOfHead(head) === undefined ? lookOf(columnAt(rows, index)) : undefined));
}

/** Says which columns are bound by their look, and offers to keep them as they stand. */
export function tellGuesses(
	key: string,
	heads: readonly string[],
	found: ReadonlyMap<number, Role>,
	lines: ReportLines
): void {
	for (const [index, role] of found) {
		const head = heads[index] ?? '';
		lines.add('guessed', {
			about: ['column', key, head],
			sheet: key,
			head,
			say: () => `“${inShort(head)}” is read as “${roleNames[role]}”, by what its cells look like only.`,
			mends: { keep: 'Keep as is' }
		});
	}
}
