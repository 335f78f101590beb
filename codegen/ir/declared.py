"""What is true of a fact, declared once, beside the field of the statement that it belongs to.

``fact`` declares it; whatever the stages do with facts, they do by these declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar, cast

from codegen.ir.codec import Codec
from codegen.ir.forms import FACTS_FILES, USUAL, Form, Order
from codegen.ir.names import Kind
from codegen.ir.place import Stated

T = TypeVar("T")

Forms = Mapping[Kind, tuple[Form, ...]]
"""By kind of type, the forms of documents that have a place for a fact; other types do not have it."""


def forms(
    everywhere: tuple[Form, ...] | None = None,
    *,
    managed: tuple[Form, ...] | None = None,
    data: tuple[Form, ...] | None = None,
    fault: tuple[Form, ...] | None = None,
    enum: tuple[Form, ...] | None = None,
) -> Forms:
    """The forms that can state a fact; ``everywhere`` is for all kinds of types but enums."""
    own = {Kind.MANAGED: managed, Kind.DATA: data, Kind.FAULT: fault, Kind.ENUM: enum}
    common = {Kind.MANAGED: everywhere, Kind.DATA: everywhere, Kind.FAULT: everywhere}
    found = {kind: own[kind] if own[kind] is not None else common.get(kind) for kind in Kind}
    return {kind: stating for kind, stating in found.items() if stating is not None}


ARRAY_OR_NOT = ("an array", "no array")
OPTIONAL_OR_NOT = ("optional", "not optional")


@dataclass(frozen=True, slots=True)
class Otherwise:
    """What a fact is where facts files know all about it and none has an entry.

    Attributes:
        value: What holds, from the wire name of the method that the fact is about, if it is about one.
        of_tasks: Whether it is a fact of methods that start a task, and of no other.
        words: What holds, for the documentation.
    """

    value: Callable[[str], object]
    words: str
    of_tasks: bool = False


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """The declaration of a fact.

    Attributes:
        codec: What it can be.
        forms: The forms of documents that have a place for it.
        about: What it means, for the documentation.
        believed: The forms, the most trusted first; ``believed_of`` has another order for some kinds.
        settable: Whether a facts entry can set it.
        otherwise: What it is where facts files are complete in it.
        derive: Whether a rule tells it where a facts file vouches for the rule.
        inherits: Whether what states none has that of its owner; the linked record then also says, in a field
            of that name with ``_stated``, whether any was stated.
        linked: Whether the linked API has it.
        later: Whether files of the first releases lack it.
        tabled: Whether pyVmomi's type tables have it, so that they can be held against it.
        in_head: Whether the head of a property, a parameter or a return states it.
        left_open: Whether the API can leave it open, so that one that is in error takes nothing with it.
        sheet: The name of the file that ``export`` and ``audit`` write it to.
        title: What messages call it, where that is not its name.
        sides: What messages say of something where a flag holds, and where it does not.
        name: The name of its field.
        of: The name of the record that has it.
    """

    codec: Codec[T]
    forms: Forms
    about: str = ""
    believed: Order = USUAL
    believed_of: Mapping[Kind, Order] = field(default_factory=dict[Kind, Order])
    settable: bool = True
    otherwise: Otherwise | None = None
    derive: bool = False
    inherits: bool = False
    linked: bool = True
    later: bool = False
    tabled: bool = True
    in_head: bool = False
    left_open: bool = False
    sheet: str = ""
    title: str = ""
    sides: tuple[str, str] | None = None
    name: str = ""
    of: str = ""

    @property
    def path(self) -> str:
        """Its name in diagnostics, in ``otherwise`` of facts files and among all facts."""
        return self.name if self.of == "type" else f"{self.of}.{self.name}"

    def order(self, kind: Kind | None) -> Order:
        """The forms to ask about a fact of a type of some kind, the most trusted first."""
        return self.believed_of.get(kind, self.believed) if kind else self.believed

    def can_state(self, form: Form, kind: Kind) -> bool:
        """Whether a form has a place for it, of types of a kind."""
        if form is FACTS_FILES:
            return self.settable and kind in self.forms
        return form in self.forms.get(kind, ()) or kind in form.states.get(self.path, ())


def fact(
    codec: Codec[T],
    stating: Forms,
    about: str = "",
    *,
    believed: Order = USUAL,
    believed_of: Mapping[Kind, Order] | None = None,
    settable: bool = True,
    otherwise: Otherwise | None = None,
    derive: bool = False,
    inherits: bool = False,
    linked: bool = True,
    later: bool = False,
    tabled: bool = True,
    in_head: bool = False,
    left_open: bool = False,
    sheet: str = "",
    title: str = "",
    sides: tuple[str, str] | None = None,
) -> Stated[T] | None:
    """Declare the fact of a statement's field, which is None where nothing states it; see ``Fact``."""
    declaration = Fact(
        codec,
        stating,
        about,
        believed,
        believed_of or {},
        settable,
        otherwise,
        derive,
        inherits,
        linked,
        later,
        tabled,
        in_head,
        left_open,
        sheet,
        title,
        sides,
    )
    # cast: what stands in the class is the declaration, what its instances have is what the caller declares
    return cast("Stated[T] | None", field(default=None, metadata={_KEY: declaration}))


_KEY = "fact"


def declared(metadata: Mapping[str, object], name: str, of: str) -> Fact[object] | None:
    """The declaration of a field, None where that is none of a fact."""
    found = metadata.get(_KEY)
    return replace(cast("Fact[object]", found), name=name, of=of) if found is not None else None
