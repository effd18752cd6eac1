import * as v from 'valibot';
import { countables } from '../dataset/dataset.ts';
import { icons, shapes } from '../dataset/vocabulary.ts';
import { descriptorFile } from './problems/place.ts';
import type { ProblemList } from './problems/problem-list.ts';
import { profiles } from './profile.ts';
import { titleFrom } from './read-rows.ts';

const words = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/, 'must be an id of letters, digits and hyphens'));
const sources = v.optional(v.array(v.string()), []);

const field = v.looseObject({
	name: words,
	type: words,
	title: v.optional(words),
	description: v.optional(v.string(), '')
});

/** Names of fields: a list, or one name alone. */
const fieldNames = v.pipe(
	v.union([v.string(), v.array(v.string())], 'must be the name of a field, or a list of them'),
	v.transform((names) => (typeof names === 'string' ? [names] : names))
);

const foreignKey = v.looseObject({
	fields: fieldNames,
	/** Without a resource it refers to its own table. */
	reference: v.looseObject({ resource: v.optional(v.string(), ''), fields: fieldNames })
});

const resource = v.looseObject({
	name: words,
	path: words,
	schema: v.looseObject({
		fields: v.array(field),
		primaryKey: v.optional(fieldNames, []),
		foreignKeys: v.optional(v.array(foreignKey), [])
	})
});

const story = v.strictObject({ id, title: words, text: words, view: v.string(), sources });

const note = v.strictObject({ title: words, text: words, sources });

const labels = v.optional(v.record(id, v.string()), {});

const vocabulary = v.strictObject({
	ties: v.optional(
		v.record(
			id,
			v.pipe(
				v.strictObject({
					label: v.optional(words),
					directed: v.optional(v.boolean()),
					binds: v.optional(v.boolean()),
					forward: v.optional(words),
					backward: v.optional(words)
				}),
				v.check(
					({ directed, forward, backward }) =>
						directed !== true || (forward === undefined) === (backward === undefined),
					'must say forward and backward, or neither, as it is directed'
				)
			)
		),
		{}
	),
	portfolios: v.optional(
		v.record(
			id,
			v.strictObject({
				label: v.optional(words),
				shape: v.optional(v.picklist(shapes, `must be one of ${shapes.join(', ')}`)),
				icon: v.optional(v.picklist(icons, `must be one of ${icons.join(', ')}`))
			})
		),
		{}
	),
	events: labels,
	metrics: labels,
	units: labels,
	sides: labels,
	/** What is left out follows from what is counted. */
	fates: v.optional(v.strictObject({ lost: v.optional(words), notLost: v.optional(words) }), {})
});

const cadre = v.strictObject({
	profile: v.optional(v.picklist(profiles, `must be one of ${profiles.join(', ')}`), 'own'),
	counts: v.optional(v.picklist(countables, `must be one of ${countables.join(', ')}`), 'fate'),
	finding: v.optional(v.string(), ''),
	basis: v.optional(v.string(), ''),
	/** Without one nobody's fate becomes unknown with time. */
	window: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	account: v.optional(v.string(), ''),
	vocabulary: v.optional(vocabulary, {}),
	notes: v.optional(v.array(note), []),
	/** The view in which it opens where there is no story, as a query. */
	opens: v.optional(v.string(), ''),
	story: v.optional(v.array(story), [])
});

const licence = v.looseObject({ name: v.optional(words), title: v.optional(words) });

const descriptor = v.pipe(
	v.looseObject({
		name: words,
		title: v.optional(words),
		description: v.optional(v.string(), ''),
		version: v.optional(v.string(), ''),
		licenses: v.optional(v.array(licence), []),
		resources: v.optional(v.array(resource), []),
		cadre: v.optional(cadre, {})
	}),
	v.transform((given) => ({ ...given, title: given.title ?? titleFrom(given.name) }))
);

/** The content of `datapackage.json`: a Data Package (version 2) with a property of our own, `cadre`. */
export type Descriptor = v.InferOutput<typeof descriptor>;

/** The description of one table. */
export type Resource = Descriptor['resources'][number];

/** What a descriptor can be made of: all but its name may be left out. */
export type DescriptorParts = v.InferInput<typeof descriptor>;

/**
 * A descriptor that was made here, with what it leaves out.
 *
 * @throws ValiError if a part is not as a descriptor has it
 */
export function descriptorOf(parts: DescriptorParts): Descriptor {
	return v.parse(descriptor, parts);
}

/** The title that a descriptor gives a column, else the column's name in words. */
export function titleOf(descriptor: Descriptor | undefined, table: string, column: string): string {
	const resource = descriptor?.resources.find(({ path }) => path === `${table}.csv`);
	return resource?.schema.fields.find(({ name }) => name === column)?.title ?? titleFrom(column);
}

/** The descriptor in a text; undefined, with a problem for each wrong property, where it cannot be read. */
export function readDescriptor(text: string, problems: ProblemList): Descriptor | undefined {
	const json = jsonFrom(text, problems);
	if (json === undefined) return undefined;
	const { success, output, issues } = v.safeParse(descriptor, json);
	for (const issue of issues ?? []) {
		const column = v.getDotPath(issue) ?? undefined;
		const message = issue.type === 'strict_object' ? 'no property of this name is read here' : issue.message;
		problems.add({ table: descriptorFile, column }, { kind: 'wrong-property', message });
	}
	return success ? output : undefined;
}

function jsonFrom(text: string, problems: ProblemList): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const at = /position (\d+)/.exec(message)?.[1];
		const row = at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
		problems.add({ table: descriptorFile, row }, { kind: 'not-json', message });
		return undefined;
	}
}
