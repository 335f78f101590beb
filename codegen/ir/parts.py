"""Parts: what a finding is about, so that work can go on without it."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.ir.facts import Target
from codegen.ir.place import Place


@dataclass(frozen=True, slots=True)
class Part:
    """A document, a facts entry, or what one document states of a type, a member or a fact.

    Attributes:
        path: The document, or the facts file; empty where what several documents state is meant.
        target: What of the API; None where the document as a whole is meant. A member whose name cannot be
            read has the words of its head for a name.
        fact: The fact that alone is meant, such as ``privilege``; empty for all of them.
        entry: The header of a facts entry; None where no entry is meant.
    """

    path: str = ""
    target: Target | None = None
    fact: str = ""
    entry: Place | None = None
