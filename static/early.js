/*
 * Runs before the page is painted: takes up the theme the viewer chose before, and veils the opening view when the
 * address asks for another one, until the page has read it.
 */
(() => {
	const root = document.documentElement;
	try {
		const theme = localStorage.getItem('cadre-theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch {
		// Storage is barred: the system's theme it is.
	}
	if (location.search.length > 1) root.dataset.veil = '';
})();
