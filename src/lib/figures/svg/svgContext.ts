/** Width of a text in pixels, in a size and weight of the picture's font. */
export type TextMeasure = (text: string, style: { size: number; weight: number }) => number;

/** State stored by `save`. */
interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  dash: readonly number[];
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  matrix: Matrix;
  /** Groups that were opened since the last `save`, to be closed by its `restore`. */
  groups: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const BEGINNING: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  dash: [],
  globalAlpha: 1,
  font: '400 10px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
  matrix: IDENTITY,
  groups: 0
};

/** Distance of the baseline below a canvas's `middle` and `top`, in font sizes. */
const BASELINE: Partial<Record<CanvasTextBaseline, number>> = { middle: 0.35, top: 0.8, bottom: -0.2 };

/**
 * The parts of a canvas's 2D context that the charts use, written as SVG: Chart.js and our code draw on it as on a canvas, so
 * there is one drawing for screen, picture and print. Needs no document, so it also works at build time. Colours are written
 * unchanged, so that `var(--ink)` lets the page decide.
 *
 * It does not support gradients, patterns, images or `Path2D`, which nothing here uses.
 *
 * @example const svg = new SvgContext(200, 100, () => 0, 'a'); svg.fillRect(0, 0, 10, 10); svg.markup()
 * // → '<rect x="0" y="0" width="10" height="10" fill="#000"/>'
 */
export class SvgContext {
  readonly canvas: { readonly width: number; readonly height: number };
  fillStyle = BEGINNING.fillStyle;
  strokeStyle = BEGINNING.strokeStyle;
  lineWidth = BEGINNING.lineWidth;
  lineCap = BEGINNING.lineCap;
  lineJoin = BEGINNING.lineJoin;
  globalAlpha = BEGINNING.globalAlpha;
  font = BEGINNING.font;
  textAlign = BEGINNING.textAlign;
  textBaseline = BEGINNING.textBaseline;
  /** Texts contain their direction; the picture's is left to right. */
  direction: CanvasDirection = 'ltr';
  lineDashOffset = 0;

  #dash: readonly number[] = BEGINNING.dash;
  #matrix: Matrix = IDENTITY;
  #groups = 0;
  #saved: State[] = [];
  #path: string[] = [];
  /** Position and size if the path is just a circle. */
  #circle: string | null = null;
  /** The last filled shape: its outline becomes part of the same element. */
  #filled: string | null = null;
  #parts: string[] = [];
  #clips = new Map<string, string>();
  /** An outline of a text that waits for its text: both become one element. */
  #outline: { key: string; attributes: string } | null = null;

  constructor(
    width: number,
    height: number,
    private readonly measure: TextMeasure,
    /** Prefix of the ids inside the picture, so that several pictures fit on one page. */
    private readonly id: string,
    canvas?: { width: number; height: number }
  ) {
    this.canvas = canvas ?? { width, height };
  }

  /** Everything drawn, without the outer element. */
  markup(): string {
    this.#flush();
    const clips = [...this.#clips].map(([shape, id]) => `<clipPath id="${id}">${shape}</clipPath>`).join('');
    return `${clips === '' ? '' : `<defs>${clips}</defs>`}${this.#parts.join('')}`;
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, globalAlpha, font, textAlign, textBaseline } = this;
    const own = { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, globalAlpha, font, textAlign, textBaseline };
    this.#saved.push({ ...own, dash: this.#dash, matrix: this.#matrix, groups: this.#groups });
    this.#groups = 0;
  }

  restore(): void {
    const state = this.#saved.pop();
    if (!state) return;
    this.#flush();
    this.#parts.push('</g>'.repeat(this.#groups));
    const { dash, matrix, groups, ...own } = state;
    Object.assign(this, own);
    this.#dash = dash;
    this.#matrix = matrix;
    this.#groups = groups;
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#matrix = [a, b, c, d, e, f];
  }

  resetTransform(): void {
    this.#matrix = IDENTITY;
  }

  translate(x: number, y: number): void {
    this.#matrix = times(this.#matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    this.#matrix = times(this.#matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  scale(x: number, y: number): void {
    this.#matrix = times(this.#matrix, [x, 0, 0, y, 0, 0]);
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = [...dash];
  }

  getLineDash(): number[] {
    return [...this.#dash];
  }

  beginPath(): void {
    this.#path = [];
    this.#circle = null;
  }

  closePath(): void {
    if (!this.#circle) this.#path.push('Z');
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${pair(x, y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`${this.#path.length === 0 ? 'M' : 'L'}${pair(x, y)}`);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.push(`C${pair(x1, y1)} ${pair(x2, y2)} ${pair(x, y)}`);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.push(`M${pair(x, y)}h${short(width)}v${short(height)}h${short(-width)}Z`);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, backwards = false): void {
    const at = (angle: number) => ({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
    const start = at(from);
    const isWhole = Math.abs(to - from) >= 2 * Math.PI - 1e-6;
    this.#circle = isWhole && this.#path.length === 0 ? `cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"` : null;
    this.lineTo(start.x, start.y);
    if (isWhole) {
      // SVG has no arc that ends where it begins: it is drawn as two halves.
      const across = at(from + Math.PI);
      this.#path.push(...[across, start].map((end) => `A${short(radius)} ${short(radius)} 0 1 1 ${pair(end.x, end.y)}`));
      return;
    }
    const turned = (((backwards ? from - to : to - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
    const end = at(to);
    this.#path.push(`A${short(radius)} ${short(radius)} 0 ${turned > Math.PI ? 1 : 0} ${backwards ? 0 : 1} ${pair(end.x, end.y)}`);
  }

  fill(): void {
    if (this.fillStyle !== 'transparent') this.#filled = this.#shape(`fill="${this.fillStyle}"`);
  }

  stroke(): void {
    if (this.strokeStyle === 'transparent') return;
    const [shape, look] = [this.#shapeText(), this.#strokeAttributes()];
    if (shape !== null && shape === this.#filled) {
      this.#parts.push((this.#parts.pop() ?? '').replace(/\/>$/, ` ${look}/>`));
      this.#filled = null;
    } else this.#shape(`fill="none" ${look}`);
  }

  clip(): void {
    this.#flush();
    const shape = `<path d="${this.#path.join('')}"${this.#transform()}/>`;
    const id = this.#clips.get(shape) ?? `${this.id}${this.#clips.size}`;
    this.#clips.set(shape, id);
    this.#parts.push(`<g clip-path="url(#${id})">`);
    this.#groups += 1;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#rectangle(x, y, width, height, `fill="${this.fillStyle}"`);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#rectangle(x, y, width, height, `fill="none" ${this.#strokeAttributes()}`);
  }

  /** The whole canvas is cleared before it is redrawn; nothing here clears a part of it. */
  clearRect(): void {
    this.#parts = [];
    this.#clips.clear();
    this.#flush();
  }

  measureText(text: string): TextMetrics {
    return { width: this.measure(text, fontOf(this.font)) } as TextMetrics;
  }

  strokeText(text: string, x: number, y: number): void {
    this.#flush();
    const attributes = `stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth)}" stroke-linejoin="${this.lineJoin}"`;
    this.#outline = { key: this.#textKey(text, x, y), attributes };
  }

  fillText(text: string, x: number, y: number): void {
    const outline = this.#outline?.key === this.#textKey(text, x, y) ? `${this.#outline.attributes} paint-order="stroke" ` : '';
    this.#flush();
    const { size, weight } = fontOf(this.font);
    const anchor = { left: '', start: '', center: ' text-anchor="middle"', right: ' text-anchor="end"', end: ' text-anchor="end"' };
    const place = `x="${short(x)}" y="${short(y + size * (BASELINE[this.textBaseline] ?? 0))}"`;
    const strong = weight === 400 ? '' : ` font-weight="${weight}"`;
    const look = `font-size="${short(size)}"${strong}${anchor[this.textAlign]} ${outline}fill="${this.fillStyle}"`;
    this.#parts.push(`<text ${place} ${look}${this.#opacity()}${this.#transform()}>${escaped(text)}</text>`);
  }

  /** Writes the path; null if there is none. */
  #shape(look: string): string | null {
    this.#flush();
    const shape = this.#shapeText();
    if (shape !== null) this.#parts.push(`<${shape} ${look}/>`);
    return shape;
  }

  /** The path with its clipping and transform; null if nothing of it can be drawn. */
  #shapeText(): string | null {
    const path = this.#path.join('');
    if (path === '' || path.includes('NaN')) return null;
    const around = `${this.#opacity()}${this.#transform()}`;
    return `${this.#circle ? `circle ${this.#circle}` : `path d="${path}"`}${around}`;
  }

  #rectangle(x: number, y: number, width: number, height: number, look: string): void {
    this.#flush();
    const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
    this.#parts.push(`<rect ${place} ${look}${this.#opacity()}${this.#transform()}/>`);
  }

  #strokeAttributes(): string {
    const dash = this.#dash.length === 0 ? '' : ` stroke-dasharray="${this.#dash.map(short).join(' ')}"`;
    const cap = this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`;
    const join = this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`;
    return `stroke="${this.strokeStyle}" stroke-width="${short(this.lineWidth)}"${dash}${cap}${join}`;
  }

  #textKey(text: string, x: number, y: number): string {
    return [text, x, y, this.font, this.textAlign, this.textBaseline].join('|');
  }

  /** Writes elements that waited to be combined with the next one, when something else follows. */
  #flush(): void {
    this.#outline = null;
    this.#filled = null;
  }

  #opacity(): string {
    return this.globalAlpha === 1 ? '' : ` opacity="${short(this.globalAlpha)}"`;
  }

  #transform(): string {
    const isNone = this.#matrix.every((value, index) => value === IDENTITY[index]);
    return isNone ? '' : ` transform="matrix(${this.#matrix.map((value) => String(Number(value.toFixed(4)))).join(' ')})"`;
  }
}

/** Tenths of a pixel are precise enough. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const pair = (x: number, y: number) => `${short(x)} ${short(y)}`;

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function fontOf(font: string): { size: number; weight: number } {
  const [, weight, size] = /^(\d+) ([\d.]+)px/.exec(font) ?? [];
  return { size: Number(size ?? 10), weight: Number(weight ?? 400) };
}

/** Escapes text for the content of an element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
