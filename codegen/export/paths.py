"""Where documents stand: the names of their files, and the way from one to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from codegen.ir.model import Version
from codegen.ir.names import TypeName

_NO_NAMESPACE = "version"


def rst_path(name: TypeName) -> str:
    """``vim/TaskInfo/State.rst``: folders have the parts of the name."""
    return "/".join(name.parts) + ".rst"


def markdown_path(name: TypeName) -> str:
    """``vim.TaskInfo.md``."""
    return f"{name}.md"


def flat_path(path: str) -> str:
    """The path of a flattened document: RST in one folder, under the dotted name."""
    return path.replace("/", ".")


def rst_address(path: str, start: str, anchor: str | None = None) -> str:
    """A link to a document from another one: up to the common root, and down again."""
    way = "../" * start.count("/") + path
    return f"{way}#{anchor}" if anchor else way


def version_page(versions: Iterable[Version]) -> TypeName:
    """The page of all versions, named like what most of their ids have in common: ``vim.version``."""
    pages = Counter(version.id.rpartition(".")[0] for version in versions)
    common = max(pages, key=lambda page: (pages[page], page), default="")
    return TypeName.parse(common or _NO_NAMESPACE)
