import type { Finding, FindingKind, Place } from './findings.ts';

/** An error keeps a dataset from being read; a warning does not. */
export type Severity = 'error' | 'warning';

/** A finding with its place and severity. Its words come from `findings.ts`. */
export type Problem = Finding & { readonly place: Place; readonly severity: Severity };

const warnings: ReadonlySet<FindingKind> = new Set<FindingKind>([
	'unknown-file',
	'other-encoding',
	'other-separator',
	'nearly-a-column',
	'copy-without-link',
	'unused-source'
]);

/** At most this many problems of one kind and column are listed: a file in another format can give a million. */
const mostAlike = 100;

/** Gathers the problems of a dataset. */
export class ProblemList {
	readonly #problems: Problem[] = [];
	readonly #alike = new Map<string, { readonly problem: Problem; count: number }>();

	/** Notes what was found at a place. */
	add(place: Place, finding: Finding): void {
		const problem: Problem = { ...finding, place, severity: warnings.has(finding.kind) ? 'warning' : 'error' };
		const key = `${finding.kind} ${place.table} ${place.column ?? ''}`;
		const alike = this.#alike.get(key) ?? { problem, count: 0 };
		alike.count += 1;
		this.#alike.set(key, alike);
		if (alike.count <= mostAlike) this.#problems.push(problem);
	}

	/** All problems in the order found; of very many alike, the first and the number of the others. */
	get all(): readonly Problem[] {
		const more = [...this.#alike.values()]
			.filter(({ count }) => count > mostAlike)
			.map(({ problem: { kind, place, severity }, count }): Problem => ({
				kind: 'more-alike',
				of: kind,
				count: count - mostAlike,
				place: { table: place.table, column: place.column },
				severity
			}));
		return [...this.#problems, ...more];
	}

	/** Whether any problem is an error. */
	get hasErrors(): boolean {
		return this.#problems.some(({ severity }) => severity === 'error');
	}
}
