import Color from 'color';

/** Red, green, blue and alpha, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** What stands on the screen for colours as styles compute them, each over those before it. */
export function toColour(...texts: readonly string[]): Colour {
  if (!canvas) throw new Error('There is no canvas.');
  canvas.clearRect(0, 0, 1, 1);
  for (const text of texts) {
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

function opaque(...texts: readonly string[]) {
  const [red, green, blue] = toColour(...texts);
  return Color.rgb(red, green, blue);
}

/** The contrast of WCAG 2, of a colour over a ground, which is opaque. */
export function contrast(foreground: string, ground: string): number {
  return opaque(ground, foreground).contrast(opaque(ground));
}
