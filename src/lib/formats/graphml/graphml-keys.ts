import { childrenOf, withDescendants, type XmlElement } from '../xml/read-xml.ts';

/** What a key that a file declares stands for. */
interface Key {
	readonly title: string;
	readonly isBoolean: boolean;
	/** Whether yEd keeps the looks of a node or an edge in it; undefined for any other key. */
	readonly looks: boolean;
	/** What it is where an element does not say. */
	readonly whenMissing: string;
}

/** The keys that a file declares for nodes or for edges, by id. */
export type Keys = ReadonlyMap<string, Key>;

/** The keys that a file declares for nodes or for edges; some files do it inside a graph. Of keys with one name the later get their id. */
export function keysFor(holders: readonly XmlElement[], scope: 'node' | 'edge'): Keys {
	const keys = new Map<string, Key>();
	const titles = new Set<string>();
	for (const element of holders.flatMap((holder) => childrenOf(holder, 'key'))) {
		const at = (name: string) => element.attributes.get(name)?.trim() ?? '';
		const [id, name, of] = [at('id'), at('attr.name'), at('for').toLowerCase()];
		if (id === '' || keys.has(id) || !['', 'all', scope].includes(of)) continue;
		const given = name === '' ? id : name;
		// Keys of our own stand beside columns of any name.
		const isTaken = titles.has(given);
		if (!isOwnKey(id)) titles.add(given);
		keys.set(id, {
			title: isTaken ? `${given} (${id})` : given,
			isBoolean: at('attr.type') === 'boolean',
			looks: at('yfiles.type').endsWith('graphics'),
			whenMissing: childrenOf(element, 'default')[0]?.text.trim() ?? ''
		});
	}
	return keys;
}

/** What Cadre begins the ids of keys with that are no columns. */
export const ownKey = 'cadre-';

/** Whether a key holds what a graph has a place for, in a file that Cadre wrote. */
function isOwnKey(id: string): boolean {
	return id.startsWith(ownKey);
}

/** What a node or an edge says in its data. */
export interface ElementData {
	/** What columns hold, by title. */
	readonly values: Map<string, string>;
	/** What keys of our own hold, by id without what it begins with. */
	readonly own: ReadonlyMap<string, string>;
	/** The elements of yEd that say how it looks. */
	readonly looks: readonly XmlElement[];
}

/** What a node or an edge says in its data; a key that is not declared stands for itself. */
export function dataOf(element: XmlElement, keys: Keys): ElementData {
	const values = new Map<string, string>();
	const own = new Map<string, string>();
	const looks: XmlElement[] = [];
	const description = childrenOf(element, 'desc')[0]?.text.trim() ?? '';
	if (description !== '') values.set('desc', description);
	for (const data of childrenOf(element, 'data')) {
		const id = data.attributes.get('key')?.trim() ?? '';
		const key = keys.get(id);
		const inside = data.children.length === 0 ? [data] : withDescendants(data);
		if (key?.looks === true) looks.push(...inside);
		const text = inside
			.map((each) => each.text.trim())
			.join(' ')
			.trim();
		if (id === '' || text === '' || key?.looks === true) continue;
		if (isOwnKey(id)) own.set(id.slice(ownKey.length), text);
		else values.set(key?.title ?? id, key?.isBoolean === true ? truth(text) : text);
	}
	for (const { title, whenMissing } of keys.values()) {
		if (whenMissing !== '' && !values.has(title)) values.set(title, whenMissing);
	}
	return { values, own, looks };
}

/** Programs write `True` and `1` as well. */
function truth(text: string): string {
	if (/^(?:true|1)$/i.test(text)) return 'true';
	return /^(?:false|0)$/i.test(text) ? 'false' : text;
}
