import type { Icon } from '../../dataset/vocabulary.ts';

/** The side of the square of an icon. */
export const iconBox = 24;

/** Each icon as a path to stroke, with round ends and corners, in a square of side {@link iconBox}. */
export const iconPaths: Readonly<Record<Icon, string>> = {
	star: 'M12 3.2L14.6 8.7L20.6 9.5L16.2 13.7L17.3 19.7L12 16.8L6.7 19.7L7.8 13.7L3.4 9.5L9.4 8.7Z',
	chevrons: 'M18 11.5L12 5.5L6 11.5M18 18.5L12 12.5L6 18.5',
	padlock: 'M7.5 11V8a4.5 4.5 0 0 1 9 0v3M5.5 11h13v9h-13z',
	megaphone: 'M4 9.5v5h3.5L19 19.5V4.5L7.5 9.5ZM8.5 15L10 20.5',
	book: 'M12 6.5V20.5M12 6.5C10 4.7 7 4.5 3 4.5V18.5C7 18.5 10 18.7 12 20.5C14 18.7 17 18.5 21 18.5V4.5C17 4.5 14 4.7 12 6.5',
	coins:
		'M4.5 6.5a7.5 3 0 1 0 15 0a7.5 3 0 1 0 -15 0M4.5 6.5v11c0 1.7 3.4 3 7.5 3s7.5 -1.3 7.5 -3v-11M4.5 12c0 1.7 3.4 3 7.5 3s7.5 -1.3 7.5 -3',
	lorry:
		'M2.5 5.5h11v11h-11zM13.5 9.5h4.5l3.5 3.5v3.5h-8M5 18.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M15.5 18.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
	pin: 'M12 21.5C8.5 18 5 14.5 5 10a7 7 0 0 1 14 0C19 14.5 15.5 18 12 21.5M9.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0',
	people:
		'M4.5 7.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M2 20c0 -3.6 2.6 -6 6 -6s6 2.4 6 6M15.5 4.3a3.5 3.5 0 0 1 0 6.4M17 14.3c3 .6 5 2.8 5 5.7',
	person: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M5 20.5c0 -4.2 3 -6.5 7 -6.5s7 2.3 7 6.5',
	anchor: 'M9.5 5.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0M12 8v12.5M8 11.5h8M4 14c.5 4 3.8 6.5 8 6.5s7.5 -2.5 8 -6.5',
	globe: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0M3.5 12h17M12 3.5c-4.5 5 -4.5 12 0 17M12 3.5c4.5 5 4.5 12 0 17',
	scales: 'M12 4v16.5M8 20.5h8M5 6.5h14M5 6.5l-3 7.5a3.2 3.2 0 0 0 6 0zM19 6.5l-3 7.5a3.2 3.2 0 0 0 6 0z',
	crate: 'M4 7.5l8 -4l8 4v9l-8 4l-8 -4zM4 7.5l8 4l8 -4M12 11.5v9',
	document: 'M6 3.5h8.5l4 4v13H6zM14.5 3.5v4h4M9 12h6.5M9 16h6.5'
};

/** The question mark of a fate that is not known, a path like those of the icons. */
export const questionMark = 'M7.5 8.5a4.5 4.5 0 1 1 7 3.75c-1.7 1.1 -2.5 1.9 -2.5 3.75M12 20.5v.01';
