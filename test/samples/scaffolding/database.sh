# A MariaDB of this folder's own, which doesn't wait for each commit to be on the disk. It ends with the shell that starts
# it, as do the other jobs of that.
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$PWD/db" \
  --auth-root-authentication-method=normal >/dev/null
mariadbd --no-defaults --user="$(id -un)" --datadir="$PWD/db" --socket="$PWD/db.sock" \
  --skip-networking --innodb-flush-log-at-trx-commit=0 --log-error="$PWD/db.log" &
trap 'kill $(jobs -p); wait' EXIT
until mariadb-admin --no-defaults --user=root --socket="$PWD/db.sock" ping >/dev/null 2>&1; do
  sleep 0.2
done
mariadb --no-defaults --user=root --socket="$PWD/db.sock" --execute='CREATE DATABASE site'
