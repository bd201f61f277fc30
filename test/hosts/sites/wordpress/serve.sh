#!/usr/bin/env bash
set -euo pipefail

source database.sh
exec php -S "127.0.0.1:$PORT" -t wordpress
