"""Python names for documented ones: keywords, names that the runtime uses, clashes."""

from __future__ import annotations

import inspect
import keyword
import re
from collections.abc import Iterable, Sequence
from functools import cache

from codegen import runtime
from codegen.ir.names import Kind

_ROOTS: dict[Kind | None, type] = {
    Kind.MANAGED: runtime.ManagedObject,
    Kind.DATA: runtime.DataObject,
    Kind.FAULT: runtime.Fault,
    Kind.ENUM: runtime.VimEnum,
    None: runtime.Opaque,
}
_NEEDED = ("self", "super")
"""Names that function bodies use and that no import can give an alias: ``super()`` is part of the syntax."""
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{device}{n}" for device in ("com", "lpt") for n in range(1, 10))}
)
"""Names that Windows keeps for devices; no folder can have them."""


def identifier(name: str) -> str:
    """The name as a Python identifier that is no keyword and not private.

    The linker lets identifiers through only, but an enum's values are whatever the server sends.
    """
    plain = re.sub(r"[^A-Za-z0-9_]", "_", name)
    if not plain or plain[0] == "_" or plain[0].isdigit():
        plain = "x" + plain
    return plain + "_" if keyword.iskeyword(plain) or plain in _NEEDED else plain


def folder(name: str) -> str:
    """The name of a namespace's package."""
    plain = identifier(name)
    return plain + "_" if plain.lower() in _DEVICES else plain


def module(name: str) -> str:
    """The name of a type's module: private, in snake case."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", identifier(name))
    return "_" + words.lower()


@cache
def reserved(kind: Kind | None) -> frozenset[str]:
    """Names that a class of this kind inherits from the runtime, so that no member may have them."""
    names = {"mro"} if kind is Kind.ENUM else set[str]()  # looked up on the metaclass while a class is built
    for base in _ROOTS[kind].__mro__:
        names.update(vars(base), inspect.get_annotations(base))
    return frozenset(names)


def hidden(name: str) -> bool:
    """Whether a value's name hides something that an enum's members have as strings, which Python lets it do.

    Names that the runtime or the building of a class uses are not among them.
    """
    own = {"mro", "name", "value", *vars(runtime.VimEnum), *inspect.get_annotations(runtime.VimEnum)}
    plain = name.isidentifier() and not keyword.iskeyword(name) and name[0] != "_" and name not in own
    return plain and (name in reserved(Kind.ENUM) or name in _NEEDED)


class Names:
    """Gives each documented name a Python name of its own within one scope."""

    def __init__(self, taken: Iterable[str] = (), *, fold_case: bool = False) -> None:
        self._fold_case = fold_case
        self._taken = {self._key(name) for name in taken}
        self._counts: dict[str, int] = {}  # how far the numbers behind a name have come

    def take(self, wanted: str) -> str:
        """The wanted name; with ``_`` appended where it is taken, with a number where that is too."""
        name, count = wanted, self._counts.get(wanted, 1)
        while self._key(name) in self._taken:
            name = f"{wanted}_" if count == 1 else f"{wanted}_{count}"
            count += 1
        self._taken.add(self._key(name))
        self._counts[wanted] = count
        return name

    def take_all(self, documented: Sequence[str]) -> list[str]:
        """Names for several documented ones, in their order.

        What can be spelt as documented and is not taken is spelt so, whatever is listed before it.
        """
        found: dict[int, str] = {}
        for index, name in enumerate(documented):
            if identifier(name) == name and self._key(name) not in self._taken:
                found[index] = self.take(name)
        return [
            found[index] if index in found else self.take(identifier(name))
            for index, name in enumerate(documented)
        ]

    def reserve(self, names: Iterable[str]) -> None:
        """Keep names from being taken from now on."""
        self._taken.update(map(self._key, names))

    def _key(self, name: str) -> str:
        return name.lower() if self._fold_case else name
