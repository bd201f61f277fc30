/** The analyzer reads the elements, their base class, and their events. */
export default {
  globs: [
    'src/elements/**/versus-*.ts',
    'src/dataset/dataset-events.ts',
    'src/tabs/choice-events.ts',
  ],
  litelement: true,
  packagejson: false,
};
