import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/**
 * The line of a JSON text, from 1, on which a property begins; of one that is missing, that of the nearest property around
 * it.
 *
 * @param path names and numbers with dots between, as `cadre.story.0.view`; what follows a space is left out
 */
export function lineOf(text: string, path: string): number | undefined {
	const root = parseTree(text);
	const parts = (path.split(' ')[0] ?? '').split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
	while (root !== undefined && parts.length > 0) {
		const node = findNodeAtLocation(root, parts);
		if (node !== undefined) return text.slice(0, node.offset).split('\n').length;
		parts.pop();
	}
	return root && 1;
}
