"""Answers decoded by pyVmomi, and what it finds held against what we find, object by object."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, TypeGuard

from pyVmomi import SoapAdapter, VmomiSupport
from vsphere import soap
from vsphere._runtime.faults import Fault
from vsphere._runtime.fields import Fields
from vsphere._runtime.managed_object import ManagedObject

# Any: pyVmomi has no types.
_ADAPTER: Any = SoapAdapter
_THEIRS: Any = VmomiSupport
_SPACES = ("urn:vim25", "urn:pbm")
_PLAIN = (str, bool, int, float, bytes)


class Beside:
    """Answers that were decoded twice.

    Attributes:
        compared: How many values of each sort were held against each other.
        differences: Where the two do not agree.
        unread: Answers that pyVmomi cannot read.
    """

    def __init__(self) -> None:
        self.compared: Counter[str] = Counter()
        self.differences: list[str] = []
        self.unread: list[str] = []

    def compare(self, where: str, method: str, answer: bytes, strange: bytes | None = None) -> None:
        """Decode an answer with both, and compare.

        Args:
            where: Which answer it is.
            method: Wire name of the method that was called.
            answer: The envelope.
            strange: For us, the same answer with things in it that pyVmomi cannot read.
        """
        try:
            theirs = decoded_by_pyvmomi(answer, method)
        except Exception as error:  # it raises whatever there is
            self.unread.append(f"{where}: {error!r}")
            return
        try:
            ours = soap.decode(strange or answer)
        except Fault as fault:
            ours = fault
        self.differences += self._differences(theirs, ours, where)

    # Any: see above.
    def _differences(self, theirs: Any, ours: Any, where: str) -> Iterator[str]:
        if isinstance(theirs, _THEIRS.DataObject):
            self.compared["object"] += 1
            yield from self._in_object(theirs, ours, where)
        elif _is_list(theirs):
            self.compared["list"] += 1
            yield from self._in_list(theirs, ours, where)
        else:
            sort, theirs_said, ours_said = _said(theirs, ours)
            self.compared[sort] += 1
            if theirs_said != ours_said:
                yield f"{where}: {theirs_said!r} became {ours_said!r}"

    def _in_object(self, theirs: Any, ours: Any, where: str) -> Iterator[str]:
        name = type(theirs).__name__
        if not isinstance(ours, Fields) or ours._info.name != name:
            yield f"{where}: a {name} became {ours!r}"[:300]
            return
        for each in theirs._GetPropertyList():
            place = f"{where}.{each.name}"
            if hasattr(ours, each.name):
                yield from self._differences(getattr(theirs, each.name), getattr(ours, each.name), place)
            else:
                yield f"{place} is missing"

    def _in_list(self, theirs: list[Any], ours: Any, where: str) -> Iterator[str]:
        if not _is_list(ours) or len(theirs) != len(ours):
            yield f"{where}: {len(theirs)} values became {ours!r}"[:300]
            return
        for number, (one, other) in enumerate(zip(theirs, ours, strict=True)):
            yield from self._differences(one, other, f"{where}[{number}]")


# Any: see above.
def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


# Any: see above.
def _said(theirs: Any, ours: Any) -> tuple[str, object, object]:
    """What both say of a value that has no parts: its sort, and what is the same where they agree."""
    if isinstance(theirs, _THEIRS.ManagedObject):
        said = (type(theirs).__name__, theirs._moId, theirs._serverGuid)
        if not isinstance(ours, ManagedObject):
            return "reference", said, ours
        return "reference", said, (ours._info.name, ours._moId, ours._serverGuid)
    if isinstance(theirs, _THEIRS.ManagedMethod):
        return "method", theirs.info.wsdlName, ours
    if isinstance(theirs, _THEIRS.UnknownManagedMethod):
        return "method", theirs.name, ours
    if isinstance(theirs, type):
        return "type", _THEIRS.GetWsdlTypeName(theirs), ours
    said_by_them: object = theirs
    said_by_us: object = ours
    for kind in _PLAIN:  # what they call long is an int, and so on
        if isinstance(said_by_them, kind):
            return kind.__name__, said_by_them, said_by_us if isinstance(said_by_us, kind) else [said_by_us]
    return type(said_by_them).__name__, said_by_them, said_by_us


# Any: see above.
def decoded_by_pyvmomi(answer: bytes, method: str) -> Any:
    """What pyVmomi makes of an answer; a fault is given back."""
    declared: Any = object
    if method != "Fetch":
        declared = next(
            _THEIRS.GetWsdlMethod(space, method).info.result
            for space in _SPACES
            if (space, method) in _THEIRS._wsdlMethodMap
        )
    return _ADAPTER.SoapResponseDeserializer(None).Deserialize(answer, declared)
