import { directionOf, localePath, type Locale } from '../words/locale';

/** Icons in the sizes that devices use. */
export const ICONS = [
  { name: '180', size: 180, isMaskable: false },
  { name: '192', size: 192, isMaskable: false },
  { name: '512', size: 512, isMaskable: false },
  { name: '512-maskable', size: 512, isMaskable: true }
] as const;

/**
 * Web app manifest in one language.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function manifest(name: string, description: string, base: string, locale: Locale): string {
  const start = `${base}${localePath(locale, '')}`;
  return `${JSON.stringify(
    {
      id: start,
      name,
      short_name: name,
      description,
      lang: locale,
      dir: directionOf(locale),
      start_url: start,
      scope: `${base}/`,
      display: 'minimal-ui',
      background_color: '#ffffff',
      theme_color: '#ffffff',
      icons: [
        { src: `${base}/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
        ...ICONS.map(({ name: file, size, isMaskable }) => ({
          src: `${base}/icons/${file}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          ...(isMaskable ? { purpose: 'maskable' } : {})
        }))
      ]
    },
    null,
    2
  )}\n`;
}
