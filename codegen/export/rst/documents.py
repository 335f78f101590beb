"""The documents of the RST reference: one a type, in folders, the page of versions and the index."""

from __future__ import annotations

from codegen.export.rst.pages import rst_page
from codegen.export.rst.paths import rst_path
from codegen.export.rst.text import Rules
from codegen.export.rst.views import RstVersionView
from codegen.export.versions import Versions, version_pages
from codegen.ir.model import Api, Version
from codegen.ir.names import Kind
from codegen.layouts import rst as words
from codegen.output.render import fill

_TEMPLATES = {Kind.MANAGED: "managed", Kind.DATA: "data", Kind.FAULT: "fault", Kind.ENUM: "enum"}
_HEADINGS = {
    Kind.DATA: "data objects",
    Kind.ENUM: "enumerated types",
    Kind.FAULT: "faults",
    Kind.MANAGED: "managed objects",
}


def rst_documents(api: Api) -> dict[str, str]:
    """The text of each document by its path."""
    files = pages(api)
    kinds = [
        (heading, [(str(type.name), rst_path(type.name)) for type in api.types if type.kind is kind])
        for kind, heading in _HEADINGS.items()
    ]
    listing = [*version_pages(api)]
    versions = [("versions" if len(listing) == 1 else str(page), rst_path(page)) for page in listing]
    sections = [section for section in (*kinds, ("versions", versions)) if section[1]]
    return {**files, "README.rst": fill("documents/index.rst.jinja", sections=sections)}


def pages(api: Api, rules: Rules = ()) -> dict[str, str]:
    """The documents of types and versions; ``rules`` are about their prose, as in ``RstText``."""
    versions = Versions(api)
    files = {
        rst_path(type.name): fill(
            f"documents/{_TEMPLATES[type.kind]}.rst.jinja", page=rst_page(type, versions, rules), words=words
        )
        for type in api.types
    }
    for page, listed in versions.pages.items():
        files[rst_path(page)] = fill(
            "documents/versions.rst.jinja", versions=map(_version, listed), words=words
        )
    return files


def _version(version: Version) -> RstVersionView:
    number = version.number or ""
    reference = f"`{number}`_" if " " in number else f"{number}_"
    return RstVersionView(version.id, version.name, version.namespace or "", number, reference)
