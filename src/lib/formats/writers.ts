import { cytoscapeWriter } from './cytoscape/write-cytoscape.ts';
import { ftmWriter } from './ftm/write.ts';
import { gexfWriter } from './gexf/gexf.ts';
import { graphmlWriter } from './graphml/graphml.ts';
import { csvWriter, packageWriter } from './package/package-writers.ts';
import { xlsxWriter } from './package/xlsx-writer.ts';
import type { Writer } from './writer.ts';

/** All formats that can be written, the one that leaves nothing behind first. */
export const writers: readonly Writer[] = [
	packageWriter,
	xlsxWriter,
	csvWriter,
	gexfWriter,
	graphmlWriter,
	ftmWriter,
	cytoscapeWriter
];
