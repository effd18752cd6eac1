import type { FileToSave } from '$lib/workspace/save-file.ts';

/** Hands a file to the browser, which saves it as it does any other. */
export function save({ name, content }: FileToSave): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// The browser reads it after the click, and does not say when it has.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
