/** Style of a text on a canvas. */
export interface TextStyle {
  size: number;
  weight: 400 | 500 | 600 | 700;
  colour: string;
  align?: CanvasTextAlign;
  baseline?: CanvasTextBaseline;
  /** Colour of the outline that separates the text from lines behind it. */
  halo?: string;
}

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/** Writes on a canvas in one font and one direction of text. */
export class TextPen {
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly font: string,
    private readonly rtl: boolean
  ) {}

  write(text: string, x: number, y: number, style: TextStyle): void {
    const { context } = this;
    this.use(style);
    // Positions are physical, also on a right-to-left page: the direction is inside the text.
    context.direction = 'ltr';
    context.textAlign = style.align ?? 'left';
    context.textBaseline = style.baseline ?? 'alphabetic';
    if (style.halo) {
      context.strokeStyle = style.halo;
      context.lineWidth = 4;
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.strokeText(this.directed(text), x, y);
    }
    context.fillStyle = style.colour;
    context.fillText(this.directed(text), x, y);
  }

  width(text: string, style: Pick<TextStyle, 'size' | 'weight'>): number {
    this.use(style);
    return this.context.measureText(this.directed(text)).width;
  }

  /** Breaks a text at spaces so that no line is wider than the room; a longer word has a line of its own. */
  wrap(text: string, room: number, style: Pick<TextStyle, 'size' | 'weight'>): string[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.width(longer, style) <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  private use({ size, weight }: Pick<TextStyle, 'size' | 'weight'>): void {
    this.context.font = `${weight} ${size}px ${this.font}`;
  }

  private directed(text: string): string {
    return this.rtl ? `${RIGHT_TO_LEFT_ISOLATE}${text}${POP_ISOLATE}` : text;
  }
}
