export function writeLetters(fonts: string, folder: string): Promise<void>;
