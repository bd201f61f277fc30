import { expect, it, vi } from 'vitest';

it('is inert where there is no browser, and says nothing', async () => {
  const error = vi.spyOn(console, 'error');
  const { createPage } = await import('./page.js');
  document.body.append(createPage());
  expect(document.body.textContent).toBe('Tea or coffee, in words.');
  expect(error).not.toHaveBeenCalled();
});
