export default [
  ...['strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::query', 'strapi::body'],
  ...['strapi::session', 'strapi::favicon', 'strapi::public'],
];
