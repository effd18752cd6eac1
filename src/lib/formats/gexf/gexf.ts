import { graphOfContents } from '../graph/graph-of-contents.ts';
import { lossesInXml } from '../xml/losses-in-xml.ts';
import type { Format } from '../import.ts';
import type { Writer } from '../writer.ts';
import { rootNameOf } from '../xml/read-xml.ts';
import { readGexf } from './read-gexf.ts';
import { gexfOf } from './write-gexf.ts';

/** GEXF, the format of Gephi: reads versions 1.0 to 1.3. */
export const gexf: Format<string> = {
	name: 'GEXF',
	isIn: (text) => rootNameOf(text)?.toLowerCase() === 'gexf',
	read: readGexf
};

/** Writes GEXF 1.3. Characters that XML cannot hold are left out. */
export const gexfWriter = {
	name: 'GEXF',
	ending: 'gexf',
	mediaType: 'application/gexf+xml',
	losses: lossesInXml,
	write: (contents) => new TextEncoder().encode(gexfOf(graphOfContents(contents)))
} satisfies Writer;
