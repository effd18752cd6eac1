import type { Dataset, Id, Source } from '../dataset/dataset.ts';
import { publisherKey, type SetAside } from './set-aside.ts';

/**
 * The name of what is set aside, for use in a sentence: a source by its publisher, with its title where the publisher has
 * several ("El País", "Reuters: “Two dead”"), a publisher with its number of sources ("Reuters (all 4 sources)"), a side by
 * the dataset's words for it ("the side “media”").
 */
export function setAsideName(
	item: SetAside,
	{ sources, vocabulary: { sides } }: Pick<Dataset, 'sources' | 'vocabulary'>
): string {
	const id = item.slice(item.indexOf(':') + 1);
	if (item.startsWith('side:')) return `the side “${sides.get(id) ?? id}”`;
	if (item.startsWith('publisher:'))
		return publisherName(sources.filter((source) => publisherKey(source.publisher) === item)) ?? id;
	return sourceName(id, sources);
}

function publisherName(sources: readonly Source[]): string | undefined {
	const [first] = sources;
	if (first === undefined || sources.length === 1) return first?.publisher;
	return `${first.publisher} (all ${sources.length} sources)`;
}

function sourceName(id: Id, sources: readonly Source[]): string {
	const source = sources.find((candidate) => candidate.id === id);
	if (source === undefined) return id;
	const siblings = sources.filter(({ publisher }) => publisher === source.publisher);
	if (siblings.length === 1) return source.publisher;
	const isAlone = siblings.every(({ id: other, title }) => other === id || title !== source.title);
	return `${source.publisher}: “${source.title}”${isAlone ? '' : ` (${id})`}`;
}
