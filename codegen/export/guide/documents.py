"""The documents of the HTML reference: a page a type, and the index."""

from __future__ import annotations

from codegen.export.guide.pages import KINDS, GuidePages
from codegen.export.guide.paths import guide_path
from codegen.ir.model import Api
from codegen.layouts import guide as words
from codegen.output.render import fill


def guide_documents(api: Api) -> dict[str, str]:
    """The text of each document by its path."""
    pages = GuidePages(api)
    files = {
        guide_path(type.name): fill("documents/page.html.jinja", words=words, page=pages.page(type))
        for type in api.types
    }
    kinds = [
        (
            f"{heading.title()}s",
            [(str(type.name), guide_path(type.name)) for type in api.types if type.kind is kind],
        )
        for kind, heading in KINDS.items()
    ]
    return {**files, "index.html": fill("documents/index.html.jinja", kinds=kinds)}
