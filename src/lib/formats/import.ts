import type { Descriptor } from '../reading/descriptor.ts';
import type { Place } from '../reading/problems/place.ts';
import type { Sheet } from './sheet.ts';

/** What a file holds, as its format says it. */
export interface Import {
	/** The title that the file gives itself. */
	readonly title?: string | undefined;
	/** The day that the file says it speaks of, as `2026-11-30`. */
	readonly day?: string | undefined;
	/** The day or the time of which all of it speaks, in EDTF or plain numbers, where the file is one slice of a network. */
	readonly asOf?: string | undefined;
	/** What its times are; plain numbers are not taken for dates. */
	readonly time: TimeKind;
	readonly sheets: readonly Sheet[];
	/** Whether Cadre wrote the file, so that its sheets are whole tables, of which nothing has to be asked. */
	readonly isOwn?: boolean | undefined;
	/** The words that the file declares for the codes in its sheets. */
	readonly vocabulary?: Partial<Descriptor['cadre']['vocabulary']> | undefined;
	readonly remarks: readonly Remark[];
}

/** How a file counts time: in dates, in plain numbers, or not at all. */
export type TimeKind = 'date' | 'number' | 'none';

/** Something that the user should know of how a file was read: one for each cause, not for each row. */
export interface Remark {
	/** What was decided without asking; what cannot be read and was left out; what was read and is not shown. */
	readonly list: 'guessed' | 'to-mend' | 'not-used';
	/** The table of a place is a sheet's name or the file's. */
	readonly place: Place;
	/** One sentence of at most twenty words, with numbers: "3 spells overlapped and were joined." */
	readonly what: string;
}

/**
 * One format of files that can be read.
 *
 * @template Content what a file of this kind is before its format is known: its text, or the value that its JSON holds
 */
export interface Format<Content> {
	/** As people call it: "GEXF". */
	readonly name: string;
	/** Whether a file is of this format, told by its content alone. */
	readonly isIn: (content: Content) => boolean;
	/** What a file of this format holds; it never throws on what a file holds. */
	readonly read: (content: Content, file: string) => Import;
}
