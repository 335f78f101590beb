"""What reading has to know of a form of documents; each form, built in or not, has one record of this."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from codegen.diagnostics import Diagnostics
from codegen.ir.forms import Form
from codegen.ir.names import Kind
from codegen.read.origins import Places
from codegen.read.outline import Page
from codegen.read.sources import Document

T = TypeVar("T")

API_VERSION = 1
"""The version of ``DocumentForm`` and of what it uses; it grows when forms have to be changed for it."""


class Others:
    """What a run has besides the document that is read, for forms that leave something to other documents.

    Attributes:
        documents: All documents of the run.
        pages: By path, the pages that the form needs.
    """

    def __init__(self, documents: Sequence[Document] = (), pages: Mapping[str, Page] | None = None) -> None:
        self.documents = documents
        self.pages: Mapping[str, Page] = pages if pages is not None else {}
        self._made: dict[object, object] = {}

    def once(self, make: Callable[[Others], T]) -> T:
        """What ``make`` gives for this run; it is called for the first document that asks."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(T, self._made[make])  # cast: what this very function has made


@dataclass(frozen=True, slots=True)
class DocumentForm:
    """A form of documents.

    Attributes:
        form: Its name, how names of its documents end, and which facts it states.
        about: What messages call documents of it, such as ``Markdown``.
        marks: How many marks of the layout a text has, 0 where it cannot be such a document. The form with
            the most marks reads the document; of several with as many, the one that is registered first.
        read: Makes the page of a document; what is wrong with that goes to the diagnostics. It depends on
            nothing but the text, and on the others where ``needs`` says so.
        api_version: The version of this class that the form is written for.
        looks_like: The form that its documents look like; ``marks`` is asked only about what that one would
            read.
        needs: The kinds of types whose pages it needs from other documents. Where there are any, its own
            documents are read last; else it is shown no others.
    """

    form: Form
    about: str
    marks: Callable[[str], float]
    read: Callable[[Places, Others, Diagnostics], Page]
    api_version: int
    looks_like: Form | None = None
    needs: frozenset[Kind] = frozenset()
