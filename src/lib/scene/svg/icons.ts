import type { Portfolio } from '../../dataset/portfolios.ts';

/** The side of the square of an icon. */
export const iconBox = 24;

/** The icon of each portfolio: a path to stroke, with round ends and corners, in a square of side {@link iconBox}. */
export const portfolioIcons: Readonly<Record<Portfolio, string>> = {
	/** A star. */
	leadership: 'M12 3.2L14.6 8.7L20.6 9.5L16.2 13.7L17.3 19.7L12 16.8L6.7 19.7L7.8 13.7L3.4 9.5L9.4 8.7Z',
	/** The chevrons of a rank. */
	military: 'M18 11.5L12 5.5L6 11.5M18 18.5L12 12.5L6 18.5',
	/** A padlock. */
	security: 'M7.5 11V8a4.5 4.5 0 0 1 9 0v3M5.5 11h13v9h-13z',
	/** A megaphone. */
	media: 'M4 9.5v5h3.5L19 19.5V4.5L7.5 9.5ZM8.5 15L10 20.5',
	/** An open book. */
	religious:
		'M12 6.5V20.5M12 6.5C10 4.7 7 4.5 3 4.5V18.5C7 18.5 10 18.7 12 20.5C14 18.7 17 18.5 21 18.5V4.5C17 4.5 14 4.7 12 6.5',
	/** A stack of coins. */
	finance:
		'M4.5 6.5a7.5 3 0 1 0 15 0a7.5 3 0 1 0 -15 0M4.5 6.5v11c0 1.7 3.4 3 7.5 3s7.5 -1.3 7.5 -3v-11M4.5 12c0 1.7 3.4 3 7.5 3s7.5 -1.3 7.5 -3',
	/** A lorry. */
	logistics:
		'M2.5 5.5h11v11h-11zM13.5 9.5h4.5l3.5 3.5v3.5h-8M5 18.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M15.5 18.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
	/** A pin in a map. */
	territory:
		'M12 21.5C8.5 18 5 14.5 5 10a7 7 0 0 1 14 0C19 14.5 15.5 18 12 21.5M9.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0',
	/** Two people side by side. */
	council:
		'M4.5 7.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M2 20c0 -3.6 2.6 -6 6 -6s6 2.4 6 6M15.5 4.3a3.5 3.5 0 0 1 0 6.4M17 14.3c3 .6 5 2.8 5 5.7'
};

/** The question mark of a fate that is not known, a path like those of the icons. */
export const questionMark = 'M7.5 8.5a4.5 4.5 0 1 1 7 3.75c-1.7 1.1 -2.5 1.9 -2.5 3.75M12 20.5v.01';
