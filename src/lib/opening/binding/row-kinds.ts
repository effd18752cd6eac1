import { foldedHead } from './heads.ts';
import type { RowKind } from './bound-sheet.ts';
import type { Role } from './roles.ts';

/** What the name of a sheet, or the head of a column that points to it, says about its rows. */
const kindWords: readonly (readonly [RowKind, RegExp])[] = [
	['events', /\b(?:events?|chronolog(?:y|ies)|timelines?|incidents?)$/],
	['terms', /\b(?:appointments?|terms?|memberships?|occupanc(?:y|ies)|tenures?|mandates?|seats?|holdings?)$/],
	['people', /\b(?:persons?|people|members|leaders|ministers|officials|individuals|actors|nodes|names)$/],
	['posts', /\b(?:posts?|positions?|roles?|offices?|jobs?)$/],
	[
		'bodies',
		/\b(?:bod(?:y|ies)|organi[sz]ations?|departments?|councils?|agenc(?:y|ies)|committees?|ministries|parties|party|groups?|companies|company|factions?)$/
	],
	['ties', /\b(?:ties|edges|relations?|relationships?|arcs)$/],
	['reports', /\b(?:reports?|claims?|statements?)$/],
	['sources', /\b(?:sources?|references?|bibliography)$/]
];

/** The kind of rows that a name tells; undefined where it tells none. */
function kindCalled(name: string): RowKind | undefined {
	const folded = foldedHead(name);
	return kindWords.find(([, words]) => words.test(folded))?.[0];
}

/** What is known of a sheet when the kind of its rows is settled. */
export interface SheetSigns {
	readonly name: string;
	/** What its columns are by their heads. */
	readonly roles: readonly (Role | undefined)[];
	/** What other sheets call it, by the heads that point to it. */
	readonly calledBy: readonly string[];
	/** The kinds of the sheets that its columns point to. */
	readonly pointsTo: readonly RowKind[];
	/** Whether a pair of its columns are the two ends of a tie. */
	readonly hasTwoEnds: boolean;
}

/**
 * What the rows of a sheet are. What others call it counts first, so that a table of organisations is not taken for people;
 * then what its columns hold together, then its own name.
 */
export function kindOfRows({ name, roles: told, calledBy, pointsTo, hasTwoEnds }: SheetSigns): RowKind {
	const called = calledBy.map(kindCalled).find((kind) => kind !== undefined);
	if (called !== undefined) return called;
	const pointers = (kind: RowKind) => pointsTo.filter((other) => other === kind).length;
	if (pointers('terms') > 0) return hasTwoEnds ? 'ties' : 'details';
	if (pointers('people') >= 2) return 'ties';
	if (pointers('people') === 1 && pointers('posts') + pointers('bodies') > 0) return 'terms';
	if (pointers('bodies') >= 2) return 'links';
	const roles = new Set(told);
	const has = (...some: readonly Role[]) => some.some((role) => roles.has(role));
	if (hasTwoEnds) return 'ties';
	const own = kindCalled(name);
	const hasPerson = has('person', 'last-name') || pointers('people') > 0;
	if (has('event') && !has('post', 'from')) return 'events';
	if (own === 'events' && has('date')) return 'events';
	if (own === 'sources' && has('source') && !has('post')) return 'sources';
	if (hasPerson && has('claimant', 'published') && !has('post', 'from')) return 'reports';
	if ((own === 'posts' || own === 'bodies') && !(hasPerson && has('post', 'from'))) return own;
	if (hasPerson && (own === 'people' || has('birth')) && !has('post', 'from', 'year')) return 'people';
	if (hasPerson && (has('post', 'body', 'from', 'year') || pointers('posts') + pointers('bodies') > 0)) return 'terms';
	if (hasPerson) return 'people';
	if (has('post')) return 'posts';
	if (has('body')) return 'bodies';
	return 'left-out';
}
