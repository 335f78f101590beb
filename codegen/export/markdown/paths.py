"""Where documents of the Markdown reference stand."""

from __future__ import annotations

from codegen.ir.names import TypeName


def markdown_path(name: TypeName) -> str:
    """``vim.TaskInfo.md``."""
    return f"{name}.md"
