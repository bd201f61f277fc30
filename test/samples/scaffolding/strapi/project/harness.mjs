import { createRequire } from 'node:module';
import { check } from './check.mjs';

// Its modules import directories, which only `require` can do.
const { compileStrapi, createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const strapi = await createStrapi(await compileStrapi()).start();
const reader = { name: 'reader', type: 'read-only', lifespan: null };
const { accessKey } = await strapi.service('admin::api-token').create(reader);
await check(strapi, `http://127.0.0.1:${process.env.PORT}`, accessKey);
console.log(`ran on Strapi ${strapi.config.get('info.strapi')}`);
process.exit();
