/** Name of the CSV of the page about targets. */
export const OUTLOOK_FILE = 'outlook.csv';
