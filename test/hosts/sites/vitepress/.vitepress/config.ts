import { defineConfig } from 'vitepress';

export default defineConfig({
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('versus-') } },
  },
});
