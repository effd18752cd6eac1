import type { Resource } from '../../reading/descriptor.ts';
import type { Contents } from '../writer.ts';
import { resourcesOf } from './resources.ts';

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/**
 * The text of `datapackage.json` for a dataset: a Data Package (version 2) with a property of our own, `cadre`. What is empty is
 * left out; all else that the descriptor holds is kept.
 */
export function packageJson(contents: Contents): string {
	const { name, title, description, version, licenses, resources: _, cadre, ...others } = contents.descriptor;
	const content = {
		$schema: profile,
		name,
		title,
		...filled({ description, version }),
		...others,
		...filled({ licenses }),
		resources: resourcesOf(contents).map(written),
		cadre: filled({ ...cadre, vocabulary: filled(cadre.vocabulary) })
	};
	return `${JSON.stringify(content, undefined, '\t')}\n`;
}

/** A resource in one order of properties, whose references to its own table name no resource. */
function written({ name, path, schema, ...others }: Resource): object {
	const { fields, primaryKey, foreignKeys, ...more } = schema;
	const keys = foreignKeys.map(({ reference, ...key }) => ({ ...key, reference: filled(reference) }));
	return { name, path, ...others, schema: { fields, ...more, ...filled({ primaryKey, foreignKeys: keys }) } };
}

/** The properties that are neither an empty text nor an empty list nor an empty object. */
function filled(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
	if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
	return value === '' || value === undefined;
}
