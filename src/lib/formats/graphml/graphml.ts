import { graphOfContents } from '../graph/graph-of-contents.ts';
import type { Format } from '../import.ts';
import type { Writer } from '../writer.ts';
import { lossesInXml } from '../xml/losses-in-xml.ts';
import { rootNameOf } from '../xml/read-xml.ts';
import { readGraphml } from './read-graphml.ts';
import { graphmlOf } from './write-graphml.ts';

/** GraphML, as yEd, igraph, NetworkX and Gephi write it. */
export const graphml: Format<string> = {
	name: 'GraphML',
	isIn: (text) => rootNameOf(text)?.toLowerCase() === 'graphml',
	read: readGraphml
};

/** Writes GraphML. Characters that XML cannot hold are left out. */
export const graphmlWriter = {
	name: 'GraphML',
	ending: 'graphml',
	mediaType: 'application/graphml+xml',
	losses: lossesInXml,
	write: (contents) => new TextEncoder().encode(graphmlOf(graphOfContents(contents)))
} satisfies Writer;
