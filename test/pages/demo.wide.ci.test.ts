import { testPagesAt } from './demo-pages.js';

testPagesAt(1280);
