/** Red, green, blue and alpha, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** What stands on the screen for a colour as a style computes it, in whatever notation. */
export function toColour(text: string): Colour {
  if (!canvas) throw new Error('There is no canvas.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

/** One colour over another, which is opaque. */
function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (top: number, below: number) => below + ((top - below) * alpha) / 255;
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 255];
}

function luminance([red, green, blue]: Colour): number {
  const linear = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [0.2126, 0.7152, 0.0722].reduce(
    (sum, part, index) => sum + part * (linear[index] ?? 0),
    0,
  );
}

/** The contrast of WCAG 2, of a colour over a ground, which is opaque. */
export function contrast(foreground: string, ground: string): number {
  const below = toColour(ground);
  const [light, dark] = [luminance(over(toColour(foreground), below)), luminance(below)].toSorted(
    (a, b) => b - a,
  );
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
