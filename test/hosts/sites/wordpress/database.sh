# A database of this folder's own, which ends with the shell that starts it.
mariadbd --no-defaults --user="$(id -un)" --datadir="$PWD/db" --socket="$PWD/db.sock" \
  --skip-networking --log-error="$PWD/db.log" &
until mariadb-admin --no-defaults --user=root --socket="$PWD/db.sock" ping >/dev/null 2>&1; do
  sleep 0.2
done
