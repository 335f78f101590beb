"""The registry of what an API can be written as: documents of each form, and facts files."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pkgutil import resolve_name
from typing import TYPE_CHECKING, cast

from codegen.ir.forms import FACTS_FILES, FLAT, HTML, MARKDOWN, RST, Form

if TYPE_CHECKING:
    from codegen.ir.model import Api  # only here: help lists the layouts, and needs no model
    from codegen.ir.names import TypeName


@dataclass(frozen=True, slots=True)
class ExportLayout:
    """A layout that an API can be written in.

    Attributes:
        name: What users call it, and the folder of its files in messages.
        form: The form of what is written.
        about: What that is, in a few words.
        writer: The function that gives the text of each file by its path (``module:name``), which is imported
            where it is called.
        with_facts: Whether facts files go with such documents, so that they need not have what these state.
        stands_beside: Whether it is what documents of other forms leave out.
        place: The function that gives the path of a type's document, or of a page of versions, by its name
            (``module:name``); empty where several share one.
    """

    name: str
    form: Form
    about: str
    writer: str
    with_facts: bool = False
    stands_beside: bool = False
    place: str = ""

    def path(self, name: TypeName) -> str:
        """Where the document of a type stands, or that of versions."""
        # cast: each line of the registry below names such a function
        return cast("Callable[[TypeName], str]", resolve_name(self.place))(name)

    def write(self, api: Api, beside: Collection[Form] = ()) -> dict[str, str]:
        """The text of each file by its path.

        Args:
            api: The API.
            beside: The forms of the documents that it stands beside, if it does.
        """
        # cast: each line of the registry below names such a function
        writer = cast("Callable[..., dict[str, str]]", resolve_name(self.writer))
        return writer(api, beside or BESIDE_FACTS) if self.stands_beside else writer(api)


LAYOUTS = (
    ExportLayout(
        "rst",
        RST,
        "a document a type, in folders",
        "codegen.export.rst.documents:rst_documents",
        with_facts=True,
        place="codegen.export.rst.paths:rst_path",
    ),
    ExportLayout(
        "md",
        MARKDOWN,
        "a page a type, and one of all enums",
        "codegen.export.markdown.documents:markdown_documents",
        with_facts=True,
    ),
    ExportLayout(
        "flat",
        FLAT,
        "RST, each document on one line",
        "codegen.export.flat.documents:flat_documents",
    ),
    ExportLayout(
        "html",
        HTML,
        "a page a type, with fragments of the schema, and the index",
        "codegen.export.guide.documents:guide_documents",
    ),
    ExportLayout(
        "facts",
        FACTS_FILES,
        "TOML, what neither RST nor Markdown can state, or the documents that --documents names",
        "codegen.export.facts_files:facts_files",
        stands_beside=True,
    ),
)
"""All of them."""

BESIDE_FACTS = tuple(layout.form for layout in LAYOUTS if layout.with_facts)
"""The forms of the documents that facts files go with."""


ONE_BY_ONE = next(layout for layout in LAYOUTS if layout.place)
"""The layout in which each type has a document of its own, so that one can be written without the others."""


def layout_of(form: Form) -> ExportLayout:
    """The layout that gives files of a form."""
    return next(layout for layout in LAYOUTS if layout.form is form)
