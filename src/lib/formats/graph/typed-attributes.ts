import type { GraphNode } from './graph.ts';

/** An attribute of nodes or edges, as a format that declares them needs it. */
export interface TypedAttribute {
	readonly title: string;
	/** What all its values are. */
	readonly type: 'integer' | 'double' | 'boolean' | 'string';
}

/** Values of a type, written as a program would write them again; the first type that fits all is taken. */
const forms = [
	['integer', /^(?:0|-?[1-9]\d{0,8})$/],
	['double', /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,9})?$/],
	['boolean', /^(?:true|false)$/]
] as const;

/** The attributes of nodes or of edges, in the order in which they first occur. */
export function typedAttributes(items: readonly Pick<GraphNode, 'attributes'>[]): readonly TypedAttribute[] {
	const fitting = new Map<string, TypedAttribute['type'][]>();
	for (const { attributes } of items) {
		for (const [title, text] of attributes) {
			const before = fitting.get(title);
			const now = forms.filter(([type, form]) => (before?.includes(type) ?? true) && form.test(text));
			fitting.set(
				title,
				now.map(([type]) => type)
			);
		}
	}
	return Array.from(fitting, ([title, [type = 'string']]) => ({ title, type }));
}
