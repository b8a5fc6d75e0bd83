# Shared by start and verify: finds or installs the tools they need, and says what is missing and what then does not work.

say() { printf '%s\n' "$*"; }

# The newest JDK from 21 on, wherever this machine keeps its JDKs.
find_java() {
  local best="" best_version=0 home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$home/bin/javac" ] || continue
    version=$("$home/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge 21 ] && [ "$version" -gt "$best_version" ] && best=$home && best_version=$version
  done
  if [ -z "$best" ]; then
    say "A JDK of version 21 or newer is missing. Install one (Debian: apt-get install openjdk-21-jdk) or set JAVA_HOME."
    exit 1
  fi
  JAVA_HOME=$best
  export JAVA_HOME
}

need() { # command, what to install
  command -v "$1" >/dev/null 2>&1 && return 0
  say "$1 is missing. Install $2 and try again."
  exit 1
}

# Debian packages that reading uses; installed when we may, otherwise named with what does not work without them.
want_packages() {
  local missing=() entry command package effect
  for entry in "$@"; do
    IFS='|' read -r command package effect <<<"$entry"
    command -v "$command" >/dev/null 2>&1 || [ -e "$command" ] || missing+=("$package|$effect")
  done
  tesseract --list-langs 2>/dev/null | grep -qx nor || missing+=("tesseract-ocr-nor|scans in Norwegian are not recognised")
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing: ${missing[*]%%|*}"
    apt-get update -qq >/dev/null 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]%%|*}" >/dev/null 2>&1 || true
  fi
  for entry in "${missing[@]}"; do
    package=${entry%%|*}
    dpkg -s "$package" >/dev/null 2>&1 || say "Without $package: ${entry#*|}. (apt-get install $package)"
  done
}

reading_packages() {
  want_packages \
    "tesseract|tesseract-ocr|scans and photos are kept and delivered, but their text is not recognised" \
    "bwrap|bubblewrap|documents are read in plain worker processes without a sandbox" \
    "heif-convert|libheif-examples|HEIC photos are kept and delivered, but not shown as pages" \
    "soffice|libreoffice-writer-nogui|letters of office programs are read and delivered, but have no pages to look at and no copy to read" \
    "/usr/lib/libreoffice/program/libsclo.so|libreoffice-calc-nogui|spreadsheets are read and delivered, but have no pages to look at and no copy to read"
}
