# Sourced by the scripts beside it: finds Python, keeps .venv up to date, sets the environment.

set -euo pipefail

ROOT="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"
PYTHON_OF_SITE="$ROOT/.venv/bin/python"
cd -- "$ROOT"

find_python() {
  local candidate
  for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
    # Debian ships ensurepip apart, in python3-venv.
    if "$candidate" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$candidate"
      return
    fi
  done
  echo "Python 3.11 or newer is needed, with its venv module." >&2
  echo "On Debian and Ubuntu: apt-get install python3-venv. Or set PYTHON to its path." >&2
  return 1
}

# install_lock FILE: what FILE pins, and only when FILE changed since the last time.
install_lock() {
  local lock="$1" stamp="$ROOT/.venv/installed-$1" python
  if ! "$PYTHON_OF_SITE" -c 'import pip' 2>/dev/null; then
    python="$(find_python)"
    echo "Creating .venv with $("$python" --version)" >&2
    "$python" -m venv --clear "$ROOT/.venv"
  fi
  if ! cmp -s "$lock" "$stamp"; then
    echo "Installing what $lock pins" >&2
    "$PYTHON_OF_SITE" -m pip install --quiet --no-input --disable-pip-version-check \
      --require-hashes --only-binary :all: -r "$lock"
    cp -- "$lock" "$stamp"
    if [ "$lock" = requirements-dev.lock ]; then
      # It holds the very same pins, and more.
      cp -- requirements.lock "$ROOT/.venv/installed-requirements.lock"
    fi
  fi
}

# The site on this machine: production's behaviour on the loopback address, or DJANGO_DEBUG=1.
use_local_settings() {
  if [ "${DJANGO_DEBUG:-}" != 1 ]; then
    export DJANGO_PLAIN_HTTP=1
  fi
  export DJANGO_VAR_DIR="${DJANGO_VAR_DIR:-$ROOT/var}"
  mkdir -p -- "$DJANGO_VAR_DIR"
  DJANGO_VAR_DIR="$(cd -- "$DJANGO_VAR_DIR" && pwd)"
  if [ -z "${DJANGO_SECRET_KEY:-}" ]; then
    if [ ! -s "$DJANGO_VAR_DIR/secret_key" ]; then
      (umask 077 && "$PYTHON_OF_SITE" -c 'import secrets; print(secrets.token_urlsafe(50))' \
        >"$DJANGO_VAR_DIR/secret_key")
    fi
    DJANGO_SECRET_KEY="$(cat -- "$DJANGO_VAR_DIR/secret_key")"
    export DJANGO_SECRET_KEY
  fi
}
