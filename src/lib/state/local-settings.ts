/** A setting kept on this machine; undefined where there is none, or where the browser keeps nothing. */
export function localSetting(name: string): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a setting, or with undefined forgets it. Where the browser keeps nothing, it lasts until the page is left. */
export function saveLocalSetting(name: string, text: string | undefined): void {
	try {
		if (text === undefined) localStorage.removeItem(name);
		else localStorage.setItem(name, text);
	} catch {
		// Storage is barred, or full.
	}
}
