/** A place in the files of a dataset. */
export interface Place {
	/** A table's name, as `people`, or the name of another file. */
	readonly table: string;
	/** The row as a spreadsheet counts it: the header is row 1. Undefined where no single row is meant. */
	readonly row?: number | undefined;
	/** The column, or the path to a property in `datapackage.json`. */
	readonly column?: string | undefined;
}

/** Something that can be wrong, with what was found instead. */
export type Finding =
	| { readonly kind: 'missing-file' }
	| { readonly kind: 'unknown-file' }
	| { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
	| { readonly kind: 'not-text' }
	| { readonly kind: 'other-encoding'; readonly encoding: string; readonly sample: string }
	| { readonly kind: 'other-separator'; readonly separator: string }
	| { readonly kind: 'unclosed-quote' }
	| { readonly kind: 'empty-table' }
	| { readonly kind: 'missing-column' }
	| { readonly kind: 'unknown-column' }
	| { readonly kind: 'repeated-column' }
	| { readonly kind: 'ragged-row'; readonly cells: number; readonly columns: number }
	| { readonly kind: 'not-json'; readonly message: string }
	| { readonly kind: 'wrong-property'; readonly message: string }
	| { readonly kind: 'other-name'; readonly given: string; readonly folder: string }
	| { readonly kind: 'table-not-described' }
	| { readonly kind: 'column-not-described' }
	| { readonly kind: 'field-without-column' }
	| { readonly kind: 'described-otherwise'; readonly given: string; readonly expected: string }
	| { readonly kind: 'empty-cell' }
	| { readonly kind: 'unreadable-date'; readonly given: string }
	| { readonly kind: 'unreadable-day'; readonly given: string }
	| { readonly kind: 'unreadable-period'; readonly given: string }
	| { readonly kind: 'unreadable-number'; readonly given: string; readonly expected: string }
	| { readonly kind: 'not-true-or-false'; readonly given: string }
	| { readonly kind: 'not-one-of'; readonly given: string; readonly choices: readonly string[] }
	| { readonly kind: 'unreadable-id'; readonly given: string }
	| { readonly kind: 'unreadable-link'; readonly given: string }
	| { readonly kind: 'listed-twice'; readonly given: string }
	| { readonly kind: 'repeated-id'; readonly id: string; readonly first: Place }
	| { readonly kind: 'reserved-id'; readonly id: string }
	| { readonly kind: 'no-such-record'; readonly id: string; readonly among: string }
	| { readonly kind: 'ends-before-it-starts'; readonly start: string; readonly end: string }
	| { readonly kind: 'occurred-after-published'; readonly occurred: string; readonly published: string }
	| { readonly kind: 'losses-disagree'; readonly person: string; readonly other: string }
	| { readonly kind: 'captured-after-death'; readonly person: string; readonly death: string }
	| { readonly kind: 'tie-to-itself'; readonly id: string }
	| { readonly kind: 'command-circle'; readonly posts: readonly string[] }
	| { readonly kind: 'series-differs'; readonly series: string; readonly given: string; readonly first: string }
	| { readonly kind: 'range-reversed'; readonly value: number; readonly valueMax: number }
	| { readonly kind: 'link-without-copy' }
	| { readonly kind: 'copy-without-link'; readonly copy: string }
	| { readonly kind: 'unreadable-view'; readonly ignored: readonly string[] }
	| { readonly kind: 'unused-source'; readonly id: string }
	| { readonly kind: 'more-alike'; readonly of: string; readonly count: number };

/** The name of a kind of finding. */
export type ProblemKind = Finding['kind'];

/** An error keeps a dataset from being read; a warning does not. */
export type Severity = 'error' | 'warning';

/** A finding with its place and severity. Its words come from `problem-words.ts`. */
export type Problem = Finding & { readonly place: Place; readonly severity: Severity };

const warnings: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
	'unknown-file',
	'other-encoding',
	'other-separator',
	'unknown-column',
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
