/** What was localSetting on this machine under a name; undefined also where the browser is told to saveLocalSetting nothing. */
export function localSetting(name: string): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a text under a name, or with undefined forgets it; where storage is barred, the choice lasts until the page is left. */
export function saveLocalSetting(name: string, text: string | undefined): void {
	try {
		if (text === undefined) localStorage.removeItem(name);
		else localStorage.setItem(name, text);
	} catch {
		// Storage is barred, or full.
	}
}
