/** The two colour schemes. */
export type Theme = 'light' | 'dark';

/**
 * Every colour of scene and page. Text has a contrast of at least 4.5 to 1 to what it stands on, marks of 3 to 1, as the
 * test beside this file holds.
 */
const colours = {
	/** Behind the scene. */
	ground: { light: '#fbfbf9', dark: '#12161e' },
	/** Behind panels and the time axis. */
	panel: { light: '#ffffff', dark: '#1a1f2a' },
	ink: { light: '#1b2130', dark: '#e8ebf1' },
	/** Less important text. */
	'ink-soft': { light: '#566075', dark: '#a7b0c1' },
	/** Rules between parts of the page; they carry no meaning. */
	line: { light: '#e2e6ed', dark: '#2c3340' },
	/** Edges of controls. */
	'line-strong': { light: '#858fa1', dark: '#6f7a8d' },
	/** Focus, links, the playhead. */
	accent: { light: '#24418f', dark: '#8fb0ff' },
	'on-accent': { light: '#ffffff', dark: '#0f1626' },
	/** Behind what is selected or found. */
	highlight: { light: '#e6ebf8', dark: '#232f4d' },
	/** The track of a switch that is off. */
	'switch-off': { light: '#858fa1', dark: '#6f7a8d' },

	alive: { light: '#0f7a6a', dark: '#35b09b' },
	'alive-edge': { light: '#0a5a4f', dark: '#7fd8c8' },
	/** The icon on the mark of a living person. */
	'on-alive': { light: '#ffffff', dark: '#06231e' },
	/** The same for people drawn as context. */
	'alive-pale': { light: '#a9c9c3', dark: '#1d4f47' },
	'alive-pale-edge': { light: '#4f8a80', dark: '#56a194' },
	'on-alive-pale': { light: '#0a4a41', dark: '#c9ece5' },
	/** Hatch and outline of the maybe lost, and of reports that are disputed or open. */
	maybe: { light: '#b8730c', dark: '#e0a03c' },
	/** The same as text. */
	'maybe-ink': { light: '#8a5300', dark: '#e9b45c' },
	/** Outline and strike of the lost. */
	lost: { light: '#7a8495', dark: '#8c96a8' },
	/** Names of the lost. */
	'lost-ink': { light: '#5c6577', dark: '#a1aabb' },
	/** Inside marks that are not filled. */
	hollow: { light: '#ffffff', dark: '#12161e' },
	'what-if': { light: '#6c4bd8', dark: '#a991ff' },
	/** What a viewer sets aside: that is no verdict, so it has a colour of its own. */
	'set-aside': { light: '#95366a', dark: '#e88fbb' },

	/** The outline of a collegial body, where two of them overlap, and the colour that is laid thinly on the ground for each. */
	enclosure: { light: '#eef1f6', dark: '#1c2330' },
	'enclosure-twice': { light: '#e2e8f3', dark: '#252f40' },
	'enclosure-tint': { light: '#587ed4', dark: '#8fb8ff' },
	'enclosure-edge': { light: '#d3d9e4', dark: '#364053' },
	'enclosure-ink': { light: '#566075', dark: '#a7b0c1' },
	/** So strong that a line of the least width, spread over two rows of pixels, still has 3 to 1. */
	tie: { light: '#3f4a60', dark: '#99a4b8' },
	/** Lines while others are raised: a mix of their colour and the ground. */
	'tie-quiet': { light: '#cad0d7', dark: '#3b414c' },
	'tie-ghost': { light: '#8690a2', dark: '#667184' },

	/** A report that is established, and one that is refuted. */
	established: { light: '#1b2130', dark: '#e8ebf1' },
	refuted: { light: '#4a5366', dark: '#b4bccb' },
	/** Measured series, such as territory. */
	series: { light: '#7a5230', dark: '#cfa178' },
	/** Behind the time before a roster was drawn up. */
	shade: { light: '#f1f3f6', dark: '#20262f' }
} as const satisfies Readonly<Record<string, Readonly<Record<Theme, string>>>>;

/** The name of a colour. */
export type Ink = keyof typeof colours;

/** Gives a colour by its name, as hex or as a CSS variable. */
export type InkOf = (name: Ink) => string;

/** The names of all colours. */
export const inks: readonly Ink[] = Object.keys(colours).filter((name): name is Ink => name in colours);

const palettes: Readonly<Record<Theme, InkOf>> = {
	light: (name) => colours[name].light,
	dark: (name) => colours[name].dark
};

/** The colours of a theme as hex; always the same function for a theme. */
export function paletteOf(theme: Theme): InkOf {
	return palettes[theme];
}

/** Colours as the CSS variables that {@link paletteStyle} declares. */
export const inkVariable: InkOf = (name) => `var(--${name})`;

/** Every colour as a CSS variable that follows the colour scheme, for the style attribute of a root element. */
export function paletteStyle(): string {
	return inks.map((name) => `--${name}: light-dark(${colours[name].light}, ${colours[name].dark})`).join('; ');
}
