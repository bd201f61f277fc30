export default function (config) {
  config.addPassthroughCopy({
    'node_modules/versus-elements/dist/versus-elements.js': 'versus-elements.js',
  });
  config.addPassthroughCopy('tea-vs-coffee.json');
}
