import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AST, parse } from 'svelte/compiler';
import type { Text } from './text.ts';

/**
 * The texts that stand in the program itself: what components write between their tags, and every string of several words.
 * A hole that is filled on the page reads "…".
 *
 * @param folder is searched with all folders in it
 */
export function fixedIn(folder: string): readonly Text[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:svelte|ts)$/.test(name) && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
		.sort()
		.flatMap((name) => textsIn(join(folder, name)));
}

function textsIn(path: string): readonly Text[] {
	const file = readFileSync(path, 'utf8');
	// A module is read as the script of a component with nothing else in it, on the same lines.
	const whole = path.endsWith('.ts') ? `<script lang="ts" module>${file}</script>` : file;
	const { fragment, instance, module } = parse(whole, { modern: true });
	const texts: Text[] = [];
	const add = (start: number, found: string) => {
		const text = found.replaceAll(/\s+/g, ' ').trim();
		const line = whole.slice(0, start).split('\n').length;
		if (isRead(text)) texts.push({ from: `${path}:${line}`, text });
	};
	visit([fragment, instance?.content, module?.content], add);
	return texts;
}

/** Whether a text has letters, and no character that stands for nothing to be read. */
function isRead(text: string): boolean {
	return /\p{L}{2}/u.test(text) && !/[^\P{Cc}\s]/u.test(text);
}

type Add = (start: number, text: string) => void;

/** Goes through a tree, whatever its nodes: those of markup and those of a script are of two families. */
function visit(node: unknown, add: Add): void {
	if (Array.isArray(node)) for (const each of node) visit(each, add);
	if (typeof node !== 'object' || node === null) return;
	if (isMarkup(node)) addRuns(node, add);
	if (isString(node) && node.value.trim().includes(' ')) add(node.start, node.value);
	if (isTemplate(node)) {
		add(node.start, node.quasis.map(({ value }) => value.cooked).join('…'));
	}
	for (const [key, value] of Object.entries(node)) {
		if (key !== 'metadata' && key !== 'source') visit(value, add);
	}
}

/** Words that stand side by side in markup, with what is emphasised or linked among them, are one text. */
function addRuns({ nodes }: AST.Fragment, add: Add): void {
	let run = '';
	let start = 0;
	for (const node of [...nodes, undefined]) {
		const words = node === undefined ? undefined : inlineWords(node);
		if (words !== undefined) {
			if (run === '') start = node?.start ?? 0;
			run += words;
			continue;
		}
		if (isRead(run)) add(start + (run.length - run.trimStart().length), run);
		run = '';
	}
}

const inline = /^(?:a|abbr|b|button|cite|code|em|i|kbd|q|small|span|strong)$/;

/** What a node adds to the line it stands in; undefined for what begins a line of its own. */
function inlineWords(node: AST.Fragment['nodes'][number]): string | undefined {
	if (node.type === 'Text') return node.data;
	if (node.type === 'ExpressionTag' || node.type === 'Component' || node.type === 'RenderTag') return '…';
	if (node.type === 'IfBlock' || node.type === 'EachBlock') return '…';
	if (node.type !== 'RegularElement' || !inline.test(node.name)) return undefined;
	return node.fragment.nodes.map((child) => inlineWords(child) ?? '').join('');
}

function isMarkup(node: object): node is AST.Fragment {
	return 'type' in node && node.type === 'Fragment' && 'nodes' in node;
}

function isString(node: object): node is { readonly start: number; readonly value: string } {
	return 'type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string';
}

function isTemplate(node: object): node is {
	readonly start: number;
	readonly quasis: readonly { readonly value: { readonly cooked: string } }[];
} {
	return 'type' in node && node.type === 'TemplateLiteral' && 'quasis' in node;
}
