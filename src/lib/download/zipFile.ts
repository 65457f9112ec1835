import { downloadZip } from 'client-zip';
import type { PictureText } from '../view/pictureText';
import { FIGURE_NOTES, fileCsvw } from './csvw';
import type { FigureFile } from './figureFile';

/** A CSV with its metadata, in one file. */
export async function zipOf(csv: FigureFile, { title, sub, sources, site, address, isoDate }: PictureText, licence: string): Promise<Blob> {
  const about = {
    file: csv.name,
    title,
    description: sub,
    licence,
    sources: sources.map((source) => ({ title: source })),
    query: address,
    notes: [...FIGURE_NOTES, `${site}, ${isoDate}.`]
  };
  return zipFiles([csv, { name: `${csv.name}-metadata.json`, text: fileCsvw(about, csv.text, { resources: [] }) }]);
}

/** Several texts in one file. */
export function zipFiles(files: readonly FigureFile[]): Promise<Blob> {
  return downloadZip(files.map(({ name, text }) => ({ name, input: text, lastModified: new Date() }))).blob();
}
