/*
 * Runs before the page is painted: takes up the theme the viewer chose before, and veils the opening view when the
 * address asks for another one, until the page has read it. Keeps room for the datasets that the browser keeps.
 */
(() => {
	const root = document.documentElement;
	try {
		const theme = localStorage.getItem('cadre-theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
		const own = Number(localStorage.getItem('cadre-own-count')) || 0;
		root.style.setProperty('--own-count', own);
		root.style.setProperty('--own-pairs', Math.ceil(own / 2));
	} catch {
		// Storage is barred: the system's theme it is.
	}
	if (location.search.length > 1) root.dataset.veil = '';
})();
