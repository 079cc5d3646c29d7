/** A line of a file as a message shows it. */
export const shown = (line: string, most = 80): string => {
  const text = line.trim();
  return text.length > most ? `${text.slice(0, most)}…` : text;
};
