#!/usr/bin/env bash
# A Strapi project with a database of its own, and what the sample's check asks of it.
set -euo pipefail

mkdir --parents public/uploads src
ln --symbolic "$MODULES" node_modules
source "$SCAFFOLDING/database.sh"
export DATABASE_SOCKET="$PWD/db.sock" STRAPI_TELEMETRY_DISABLED=1 NODE_ENV=production
node harness.mjs
