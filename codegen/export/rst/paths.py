"""Where documents of the RST reference stand, and the way from one to another."""

from __future__ import annotations

from codegen.ir.names import TypeName


def rst_path(name: TypeName) -> str:
    """``vim/TaskInfo/State.rst``: folders have the parts of the name."""
    return "/".join(name.parts) + ".rst"


def rst_address(path: str, start: str, anchor: str | None = None) -> str:
    """A link to a document from another one: up to the common root, and down again."""
    way = "../" * start.count("/") + path
    return f"{way}#{anchor}" if anchor else way
