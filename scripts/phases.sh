# Sourced: `phase NAME COMMAND…` runs a command under a headline and says how long it took. The first one that
# fails ends the script with its status.

phase() {
  local name=$1 start=$SECONDS status=0
  shift
  printf '\n=== %s\n' "$name"
  "$@" || status=$?
  if [ "$status" -ne 0 ]; then
    printf '=== %s: FAILED (status %d) after %d s\n' "$name" "$status" $((SECONDS - start))
    exit "$status"
  fi
  printf '=== %s: %d s\n' "$name" $((SECONDS - start))
}
