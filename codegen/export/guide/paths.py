"""Where pages of the HTML reference stand."""

from __future__ import annotations

from codegen.ir.names import TypeName


def guide_path(name: TypeName) -> str:
    """``vim.TaskInfo.html``."""
    return f"{name}.html"
