import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/**
 * The lines of a JSON text, from 1, on which a property begins and ends; of one that is missing, those of the nearest
 * property around it.
 *
 * @param path names and numbers with dots between, as `cadre.story.0.view`; what follows a space is left out
 */
export function linesOf(text: string, path: string): readonly [first: number, last: number] | undefined {
	const root = treeOf(text);
	const parts = (path.split(' ')[0] ?? '').split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
	while (root !== undefined && parts.length > 0) {
		const node = findNodeAtLocation(root, parts);
		if (node !== undefined) return [lineAt(text, node.offset), lineAt(text, node.offset + node.length)];
		parts.pop();
	}
	return root && [1, lineAt(text, root.length)];
}

/** The tree of a JSON text; undefined also where it is nested too deeply to be followed. */
function treeOf(text: string): Node | undefined {
	try {
		return parseTree(text);
	} catch {
		return undefined;
	}
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
