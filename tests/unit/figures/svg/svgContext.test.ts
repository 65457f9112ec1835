import { describe, expect, it } from 'vitest';
import { SvgContext } from '$lib/figures/svg/svgContext';

/** A context whose letters are all half as wide as their size. */
const context = () => new SvgContext(200, 100, (text, { size }) => (text.length * size) / 2, 'c');

describe('SvgContext', () => {
  it('draws lines, dashes and arcs', () => {
    const ctx = context();
    ctx.beginPath();
    ctx.moveTo(1, 2);
    ctx.lineTo(3.14159, 4);
    ctx.strokeStyle = '#123456';
    ctx.lineWidth = 2;
    ctx.setLineDash([5, 4]);
    ctx.lineJoin = 'round';
    ctx.stroke();
    expect(ctx.markup()).toBe(
      '<path d="M1 2L3.1 4" fill="none" stroke="#123456" stroke-width="2" stroke-dasharray="5 4" stroke-linejoin="round"/>'
    );
  });

  it('draws a filled circle and its outline as one element', () => {
    const ctx = context();
    ctx.beginPath();
    ctx.arc(50, 50, 10, 0, 2 * Math.PI);
    ctx.closePath();
    ctx.fill();
    ctx.stroke();
    expect(ctx.markup()).toBe('<circle cx="50" cy="50" r="10" fill="#000" stroke="#000" stroke-width="1"/>');
  });

  it('draws a full circle in a path as two halves, and the short way of a partial one', () => {
    const whole = context();
    whole.beginPath();
    whole.moveTo(0, 0);
    whole.arc(50, 50, 10, 0, 2 * Math.PI);
    whole.fill();
    expect(whole.markup()).toContain('A10 10 0 1 1 40 50A10 10 0 1 1 60 50');
    const quarter = context();
    quarter.beginPath();
    quarter.arc(50, 50, 10, 0, Math.PI / 2);
    quarter.stroke();
    expect(quarter.markup()).toContain('M60 50A10 10 0 0 1 50 60');
  });

  it('restores the saved state, and closes the groups of a clip', () => {
    const ctx = context();
    ctx.save();
    ctx.fillStyle = 'red';
    ctx.beginPath();
    ctx.rect(0, 0, 10, 10);
    ctx.clip();
    ctx.fillRect(0, 0, 5, 5);
    ctx.restore();
    ctx.fillRect(1, 1, 5, 5);
    expect(ctx.markup()).toBe(
      '<defs><clipPath id="c0"><path d="M0 0h10v10h-10Z"/></clipPath></defs>' +
        '<g clip-path="url(#c0)"><rect x="0" y="0" width="5" height="5" fill="red"/></g>' +
        '<rect x="1" y="1" width="5" height="5" fill="#000"/>'
    );
  });

  it('writes a text with its outline as one element, and escapes it', () => {
    const ctx = context();
    ctx.font = '700 12px sans-serif';
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.strokeStyle = '#fff';
    ctx.lineWidth = 4;
    ctx.strokeText('R&D <3', 10, 20);
    ctx.fillText('R&D <3', 10, 20);
    expect(ctx.markup()).toBe(
      '<text x="10" y="24.2" font-size="12" font-weight="700" text-anchor="middle" stroke="#fff" stroke-width="4" stroke-linejoin="miter" ' +
        'paint-order="stroke" fill="#000">R&amp;D &lt;3</text>'
    );
    expect(ctx.measureText('abcd').width).toBe(24);
  });

  it('rotates and translates drawings', () => {
    const ctx = context();
    ctx.translate(10, 20);
    ctx.rotate(Math.PI / 2);
    ctx.fillText('a', 0, 0);
    expect(ctx.markup()).toContain('transform="matrix(0 1 -1 0 10 20)"');
  });

  it('is empty after it is cleared', () => {
    const ctx = context();
    ctx.fillRect(0, 0, 1, 1);
    ctx.clearRect();
    expect(ctx.markup()).toBe('');
  });
});
