/** Adds a problem at a line of the file that is being checked. */
export type Add = (line: number, code: string, message: string, advice: string) => void;
