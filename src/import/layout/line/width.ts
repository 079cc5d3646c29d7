/** How wide a text is set: in Han characters; an ASCII character is half of one. */
export const widthOf = (text: string) => [...text].reduce((sum, char) => sum + (char <= '\u00ff' ? 0.5 : 1), 0);
