#!/usr/bin/env bash
# Debian's WordPress with a database of its own, and the pages that content.php writes.
set -euo pipefail

cp --recursive --dereference /usr/share/wordpress wordpress
cp wp-config.php wordpress/
cp --recursive mu-plugins wordpress/wp-content/
cp tea-vs-coffee.json node_modules/versus-elements/dist/versus-elements.js wordpress/

mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$PWD/db" \
  --auth-root-authentication-method=normal >/dev/null
source database.sh
trap 'kill %1' EXIT
mariadb --no-defaults --user=root --socket="$PWD/db.sock" --execute='CREATE DATABASE wordpress'
php content.php
