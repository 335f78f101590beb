"""Writes what follows from the declarations of facts: the schema of the IR."""

from __future__ import annotations

from pathlib import Path

from codegen.ir.schema_text import schema_text

ROOT = Path(__file__).parent.parent


def main() -> None:
    """Write every file anew."""
    (ROOT / "codegen" / "ir" / "schema.json").write_text(schema_text(), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
