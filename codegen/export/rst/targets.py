"""The link targets of one RST document: which words lead where, and which cannot be links at all.

A document has one target for each text of a link, so of two links of the same words to different places
only the first can be one. Types and versions come first, since facts depend on them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.export.rst.paths import rst_address, rst_path
from codegen.export.versions import Versions
from codegen.ir.names import SPELT_IN_DOCUMENTS, Primitive, TypeExpr, TypeName
from codegen.ir.prose import Link

_PRIMITIVES = "https://docs.python.org/2/library/stdtypes.html"
# Words that stay the same as the name of a target, in lines and flattened.
_NAME = re.compile(r"(?!.*(?:--| \.))[A-Za-z0-9](?:[\w ./#'()+-]*[\w)'])?(?<!_)")


@dataclass(frozen=True, slots=True)
class RstTarget:
    """A line ``.. _name: address``."""

    name: str
    address: str


@dataclass(slots=True)
class RstTargets:
    """Collects the targets of the document at a path, while it is written.

    Attributes:
        reserved: Where types and versions lead, which facts depend on.
        taken: Words with an underscore after them that stand in the document and are no link.
    """

    path: str
    versions: Versions
    reserved: Mapping[str, str] = field(default_factory=dict[str, str])
    taken: frozenset[str] = frozenset()
    facts: dict[str, str] = field(default_factory=dict[str, str])
    _links: dict[str, str] = field(default_factory=dict[str, str])

    def type(self, expr: TypeExpr | None) -> str:
        """A type as a reference, as a member or a method has it."""
        name = _spelt(expr)
        if expr is not None and expr is not Primitive.VOID:
            self.facts[name] = self._address_of(expr)
        return f"`{name}`_"

    def base(self, name: TypeName) -> str:
        """A type as a reference without quotes, as a field has it."""
        self.type(name)
        return f"{name}_"

    def since(self, id: str) -> str:
        """A version as a reference by its name, which leads to the last one that has it."""
        name, last = self.versions.name(id), self.versions.by_name(id)
        if not _NAME.fullmatch(name) or "." not in last:
            return name
        page = rst_path(self.versions.page(last))
        self.facts[name] = rst_address(page, self.path, last.replace(".", ""))
        return f"`{name}`_"

    def link(self, link: Link) -> str | None:
        """A link in prose as a reference, None where it can only be words."""
        words, target = link.text, link.target
        address = rst_address(rst_path(target.type), self.path, target.member)
        if words not in self.reserved and words in self.taken:
            return None
        if not _NAME.fullmatch(words) or address.endswith("_"):
            return None
        if self.reserved.get(words, address) != address or self._links.setdefault(words, address) != address:
            return None
        return f"`{words}`_"

    def lines(self) -> tuple[RstTarget, ...]:
        """The targets as the reference sorts them: short names first."""
        addresses = {**self._links, **self.facts}
        return tuple(
            RstTarget(n, addresses[n]) for n in sorted(addresses, key=lambda name: (len(name), name))
        )

    def _address_of(self, expr: TypeExpr) -> str:
        return rst_address(rst_path(expr), self.path) if isinstance(expr, TypeName) else _PRIMITIVES


def _spelt(expr: TypeExpr | None) -> str:
    """The type as the layout writes it, which has no word for one that is not known but that for none."""
    if isinstance(expr, Primitive):
        return SPELT_IN_DOCUMENTS.get(expr, expr.value)
    return SPELT_IN_DOCUMENTS[Primitive.VOID] if expr is None else str(expr)
