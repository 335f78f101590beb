"""Print the lowest versions that pyproject.toml allows; ``make lower-bounds`` installs them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path


def main() -> None:
    """Print one pinned requirement for each run-time dependency."""
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))["project"]
    for requirement in project["dependencies"]:
        match = re.match(r"([\w-]+)(?:>=|==)([\w.]+)", requirement)
        if match is None:
            raise SystemExit(f"{requirement} has no lower bound")
        print(f"{match[1]}=={match[2]}")


if __name__ == "__main__":
    main()
