export function ids(language: string): string[];
export function module(): string;
