import type { Descriptor } from '../reading/descriptor.ts';
import type { Tables } from '../reading/read-dataset.ts';

/** A dataset as it is written: its description and its complete tables, in which every record has an id. */
export interface Contents {
	readonly descriptor: Descriptor;
	readonly tables: Tables;
}

/** One format of files that can be written. */
export interface Writer {
	/** As people call it: "GEXF". */
	readonly name: string;
	/** What a file's name ends with, without the dot. */
	readonly ending: string;
	readonly mediaType: string;
	/** What a file of this format leaves behind, one short sentence each: "166 reports stay behind." None where nothing does. */
	readonly losses: (contents: Contents) => readonly string[];
	/** The bytes of a file; the same contents give the same bytes. What writes it may have to be fetched first. */
	readonly write: (contents: Contents) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}
