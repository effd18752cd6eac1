import { cytoscapeJson } from './cytoscape/read-cytoscape.ts';
import { ftm } from './ftm/ftm.ts';
import { gexf } from './gexf/gexf.ts';
import { gml } from './gml/gml.ts';
import { graphml } from './graphml/graphml.ts';
import type { Format } from './import.ts';
import { nodeLink } from './node-link/node-link.ts';
import { pajek } from './pajek/pajek.ts';
import { popolo } from './popolo/popolo.ts';
import { records } from './records/records.ts';
import { son } from './son/son.ts';
import { wikidata } from './wikidata/wikidata.ts';

/** The formats that are told by their text. */
const ofText: readonly Format<string>[] = [gexf, graphml, ftm, pajek, gml, son];

/** The formats that are told by what their JSON holds; lists of records, which are the least particular, come last. */
const ofJson: readonly Format<unknown>[] = [popolo, wikidata, cytoscapeJson, nodeLink, records];

/** The format of a text; undefined where it is none of them, as separated values are. */
export function formatOfText(text: string): Format<string> | undefined {
	return ofText.find(({ isIn }) => isIn(text));
}

/** The format of a value of JSON; undefined where it is none of them. */
export function formatOfJson(value: unknown): Format<unknown> | undefined {
	return ofJson.find(({ isIn }) => isIn(value));
}
