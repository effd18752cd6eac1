import { greatest, groups } from 'd3-array';
import { withoutAccents } from '../../dataset/without-accents.ts';
import { type Entity, valuesOf } from './entities.ts';

/** The properties that hold names, the likeliest first. */
export const nameProperties = ['name', 'alias', 'previousName', 'weakAlias'] as const;

/**
 * The name to show: the caption of an export, else the most frequent of the names in Latin letters, else the first. Names
 * that differ in capitals or accents only count as one. Without a name it is made of its parts, else it is the id.
 */
export function nameOf(entity: Entity): string {
	if (entity.caption !== '') return entity.caption;
	const names = valuesOf(entity, 'name');
	const latin = names.filter((name) => !/[^\P{Letter}\p{Script=Latin}]/u.test(name));
	const found = mostFrequent(latin) ?? names[0];
	if (found !== undefined) return found;
	const parts = ['firstName', 'middleName', 'lastName'].flatMap((part) => valuesOf(entity, part)[0] ?? []);
	return parts.join(' ') || (otherNamesOf(entity, '')[0] ?? valuesOf(entity, 'title')[0] ?? entity.id);
}

/** All other names of an entity, each once. */
export function otherNamesOf(entity: Entity, name: string): readonly string[] {
	const names = nameProperties.flatMap((property) => valuesOf(entity, property));
	return [...new Set(names)].filter((other) => other !== name);
}

function mostFrequent(names: readonly string[]): string | undefined {
	return greatest(groups(names, withoutAccents), ([, same]) => same.length)?.[1][0];
}
