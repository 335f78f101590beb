"""The documents of the Markdown reference: a page a type, all enums on one, versions, index."""

from __future__ import annotations

from codegen.export.markdown.pages import MarkdownPages
from codegen.export.markdown.paths import markdown_path
from codegen.export.versions import version_pages
from codegen.ir.model import Api
from codegen.ir.names import Kind
from codegen.layouts import markdown as words
from codegen.output.render import fill

_TEMPLATES = {Kind.MANAGED: "managed", Kind.DATA: "data", Kind.FAULT: "fault"}


def markdown_documents(api: Api) -> dict[str, str]:
    """The text of each document by its path."""
    pages = MarkdownPages(api)
    files = {
        markdown_path(type.name): _fill(_TEMPLATES[type.kind], page=pages.page(type))
        for type in api.types
        if type.kind is not Kind.ENUM
    }
    enums = [pages.enum(type) for type in api.types if type.kind is Kind.ENUM]
    if enums:
        files["enums.md"] = _fill("enums", enums=enums)
    names = [path.removesuffix(".md") for path in sorted(files)]
    versions = version_pages(api)
    files |= {f"{page}.md": _fill("versions", versions=listed) for page, listed in versions.items()}
    files["INDEX.md"] = _fill("index", names=[*names, *map(str, versions)])
    files["README.md"] = _fill("readme", versions=[*map(str, versions)], has_enums=bool(enums))
    return files


def _fill(template: str, **fields: object) -> str:
    return fill(f"documents/{template}.md.jinja", words=words, **fields)
