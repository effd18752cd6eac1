import type { Headed } from '../binding/find-heads.ts';
import { isTimeHead, roleOfHead } from '../binding/heads.ts';
import { type Role, roleNames } from '../binding/roles.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Answers } from '../recipe.ts';
import { type ColumnLook, lookOf } from '../written/column-look.ts';
import { inShort } from '../written/in-short.ts';

/** A column is bound by its look if at least this share of its cells looks so. */
const leastShare = 0.8;

const aboutPeople: readonly Role[] = ['person', 'first-name', 'last-name', 'tie-from', 'tie-to', 'event'];

/**
 * What columns are by their cells alone, where no head says who is meant. The likeliest column of names holds the people, the
 * first two of dates their starts and ends. Empty for a sheet that tells of no posts and no dates, and is no list of names.
 *
 * @param areNames whether a single column may be a plain list of names
 */
export function rolesByLook(
	key: string,
	{ heads, rows }: Headed,
	areNames: boolean,
	answers: Answers,
	lines: ReportLines
): ReadonlyMap<number, Role> {
	const byHead = heads.map(roleOfHead);
	const has = (...some: readonly Role[]) => byHead.some((role) => role !== undefined && some.includes(role));
	if (rows.length < 2 || has(...aboutPeople) || answers('shape', key) === 'list') return new Map();
	const looks = heads.map((_, index) =>
		byHead[index] === undefined ? lookOf(rows.map(({ cells }) => cells[index] ?? '')) : undefined
	);
	const share = (look: ColumnLook | undefined, of: 'people' | 'dates') => (look === undefined ? 0 : look[of]);
	const person = looks.reduce(
		(best, look, index) => (share(look, 'people') > share(looks[best], 'people') ? index : best),
		0
	);
	const dates = looks.flatMap((look, index) => (share(look, 'dates') >= leastShare ? [index] : []));
	const spells = has('from', 'to', 'year', 'date') ? [] : dates.slice(0, 2);
	const isOfPeople = areNames || has('post', 'from', 'to', 'year') || spells.length > 0;
	if (share(looks[person], 'people') < leastShare || !isOfPeople) return new Map();
	const found = new Map<number, Role>([
		[person, 'person'],
		...spells.map((index, place) => [index, place === 0 ? 'from' : 'to'] as const)
	]);
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
	return new Map([...found].filter(([index]) => answers('column', key, heads[index] ?? '') === undefined));
}

/**
 * The column that gives the time of each row by a head such as "step" or "period", where its cells are numbers or dates and no
 * other column tells a time: a date beside events and reports, else what a row speaks of, as a year is.
 */
export function timeByLook({ heads, rows }: Headed): ReadonlyMap<number, Role> {
	const byHead = new Set(heads.map(roleOfHead));
	if ((['from', 'to', 'year', 'date'] as const).some((role) => byHead.has(role))) return new Map();
	const time = heads.findIndex((head, index) => {
		if (!isTimeHead(head)) return false;
		const { dates, numbers } = lookOf(rows.map(({ cells }) => cells[index] ?? ''));
		return Math.max(dates, numbers) >= leastShare;
	});
	const isOfDays = (['event', 'claimant', 'published'] as const).some((role) => byHead.has(role));
	return time < 0 ? new Map() : new Map([[time, isOfDays ? 'date' : 'year']]);
}
