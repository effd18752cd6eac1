import type { Finding, FindingKind } from './findings.ts';
import type { Place } from './place.ts';

/** An error keeps a dataset from being read; a warning does not. */
export type Severity = 'error' | 'warning';

/** A finding with its place and severity. Its words come from `findings.ts`. */
export type Problem = Finding & { readonly place: Place; readonly severity: Severity };

const warnings: ReadonlySet<FindingKind> = new Set<FindingKind>([
	'unknown-file',
	'other-encoding',
	'other-separator',
	'nearly-a-column',
	'kept-column',
	'copy-without-link',
	'unused-source'
]);

/** Gathers the problems of a dataset. */
export class ProblemList {
	readonly #problems: Problem[] = [];

	/**
	 * Notes what was found at a place.
	 *
	 * @param severity as is usual for its kind, unless it depends on the dataset
	 */
	add(place: Place, finding: Finding, severity: Severity = warnings.has(finding.kind) ? 'warning' : 'error'): void {
		this.#problems.push({ ...finding, place, severity });
	}

	/** All problems in the order found. */
	get all(): readonly Problem[] {
		return this.#problems;
	}

	/** Whether any problem is an error. */
	get hasErrors(): boolean {
		return this.#problems.some(({ severity }) => severity === 'error');
	}
}

/** Problems of one kind and column with one cause, such as the same wrong word in many rows; at least one. */
export type Cause = readonly [Problem, ...(readonly Problem[])];

/** At most this many causes of one kind and column are told apart: a column of another format can have a million. */
const mostCauses = 20;

/** Kinds that come from a way of writing, so that not each text is a cause of its own: "12.03.2014" and "1.4.2015" share one. */
const formKinds: ReadonlySet<FindingKind> = new Set<FindingKind>([
	'unreadable-date',
	'unreadable-day',
	'unreadable-period',
	'unreadable-number',
	'unreadable-id',
	'unreadable-link'
]);

/**
 * Problems by their causes, both in the order found. Each problem is in one cause. Past twenty causes of one kind and
 * column, the rest are taken as one more.
 */
export function causesOf(problems: readonly Problem[]): readonly Cause[] {
	const causes = new Map<string, [Problem, ...Problem[]]>();
	const countOf = new Map<string, number>();
	for (const problem of problems) {
		const column = JSON.stringify([problem.kind, problem.place.table, problem.place.column]);
		const own = `${column} ${detailOf(problem)}`;
		const count = countOf.get(column) ?? 0;
		const key = causes.has(own) || count < mostCauses ? own : column;
		const cause = causes.get(key);
		if (cause !== undefined) cause.push(problem);
		else {
			causes.set(key, [problem]);
			countOf.set(column, count + 1);
		}
	}
	return [...causes.values()];
}

/** The rows that a cause is in, each once. */
export function rowsOf(cause: Cause): readonly number[] {
	return [...new Set(cause.map(({ place }) => place.row).filter((row) => row !== undefined))];
}

/** What makes the cause of a problem, beside its kind and column. */
function detailOf({ place: _, ...finding }: Problem): string {
	const detail = JSON.stringify(finding);
	return formKinds.has(finding.kind) ? detail.replaceAll(/\p{L}+/gu, 'a').replaceAll(/\d+/g, '9') : detail;
}
