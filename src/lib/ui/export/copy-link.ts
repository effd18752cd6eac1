/**
 * Copies the address of a view, and says in words what came of it.
 *
 * @param isLocal whether the link works in this browser only
 */
export async function copyLink(link: string, isLocal: boolean): Promise<string> {
	try {
		await navigator.clipboard.writeText(link);
		return isLocal ? 'Link copied: it works in this browser only' : 'Link copied';
	} catch {
		return 'The browser would not copy: take the link from the address bar';
	}
}
