/** A PNG has two dots for each pixel of the picture, so that it is sharp in print and on high-resolution screens. */
const DOTS = 2;

/**
 * A picture as PNG, rendered by the browser from its SVG.
 *
 * @throws if the browser cannot draw it
 */
export async function pngOf({ svg, width, height }: { svg: string; width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: width * DOTS, height: height * DOTS });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas to draw on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Measures texts as the browser renders them. */
export function browserMeasure(font: string): (text: string, style: { size: number; weight: number }) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, { size, weight }) => {
    if (!context) return (text.length * size) / 2;
    context.font = `${weight} ${size}px ${font}`;
    return context.measureText(text).width;
  };
}
