import type { Opened } from '../opened.ts';
import { isLimit } from '../limits.ts';
import type { ReportItem } from '../report/import-report.ts';

/** How much a part holds, told before it is opened. */
export interface PartCount {
	readonly people: number;
	readonly terms: number;
	readonly ties: number;
	/** Whether it can be shown: it holds somebody, and no more than a page can show. */
	readonly canShow: boolean;
	/** What is to be said of it: what is too much, who is not found, of whom there are several. */
	readonly notes: readonly string[];
}

/** How much was opened as a part. */
export function partCount({ dataset, report: { understood, toMend, guessed } }: Opened): PartCount {
	const { people, terms, ties } = understood;
	const notes = [...toMend, ...guessed].filter((item) => isLimit(item) || isOfPart(item)).map(({ what }) => what);
	return { people, terms, ties, canShow: dataset !== undefined, notes };
}

function isOfPart({ about: [kind, what] }: ReportItem): boolean {
	return kind === 'remark' && what === 'part';
}
