/** The page that everything stands in: no request of its own, and the type of an article. */
export function pageShell(body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Page</title>
<link rel="icon" href="data:,">
<style>body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 17px/1.6 system-ui, sans-serif }</style>
</head>
<body>
${body}
</body>
</html>
`;
}

export const moduleTag = (path: string): string => `<script type="module" src="${path}"></script>`;

export const styleTag = (path: string): string => `<link rel="stylesheet" href="${path}">`;

/** A dataset as a child of an element. */
export function inlineDataset(dataset: unknown): string {
  const json = JSON.stringify(dataset).replaceAll('</', String.raw`<\/`);
  return `<script type="application/json">${json}</script>`;
}

/** So many times the same, each of its own. */
export function repeat(count: number, toMarkup: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => toMarkup(index)).join('\n');
}
