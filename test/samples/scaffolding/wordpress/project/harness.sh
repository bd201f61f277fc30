#!/usr/bin/env bash
# A WordPress with a database of its own, and what the sample's check asks of it.
set -euo pipefail

# Some of its links lead into packages that no check needs.
cp --recursive --dereference "$WORDPRESS" site 2>/dev/null || true
cp wp-config.php site/
cp plugins/*.php site/wp-content/plugins/ 2>/dev/null || true
source "$SCAFFOLDING/database.sh"
export SITE="http://127.0.0.1:$PORT"
php install.php
php -S "127.0.0.1:$PORT" -t site 2>php.log &
until php -r 'exit((int) (@file_get_contents(getenv("SITE")) === false));'; do sleep 0.2; done
node check.mjs
